import { describe, expect, test } from 'vitest';
import { foldWidth, parseCell, plainNumber } from '../../../src/data/cell.ts';
import type { Field } from '../../../src/data/table-schema.ts';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  name: '列',
  title: '列',
  type,
  missing: new Map(),
  required: false,
  ...more,
});

test.each([
  ['１２．５％', '12.5%'],
  ['−4.5', '-4.5'],
  ['–4.5', '-4.5'],
  ['－4.5', '-4.5'],
  ['\u3000ＡＢ（１）\u3000', 'AB(1)'],
  ['约 12 亿元', '约 12 亿元'],
])('folds %j to half-width %j', (text, folded) => expect(foldWidth(text)).toBe(folded));

test.each([
  ['0', '0'],
  ['96.00', '96.00'],
  ['+3.5', '3.5'],
  ['-4.5', '-4.5'],
  ['385,373.23', '385373.23'],
  ['1,234,567', '1234567'],
  ['１,２３４.５０', '1234.50'],
  ['１，２３４', '1234'],
  ['−１２', '-12'],
  ['007', '007'],
])('reads %j as the plain number %s', (text, number) => expect(plainNumber(text)).toBe(number));

test.each(['', '-', '.5', '5.', '1.2.3', '1e3', '12,34', '1,23', '1234,567', '1,2345', ',123', '1,', '12.3,456', '5%', '五', 'NaN'])(
  'takes %j for no number',
  (text) => expect(plainNumber(text)).toBeUndefined(),
);

describe('a cell', () => {
  test.each([
    ['12.50', field('number'), 12.5, '12.50'],
    ['１２．５０', field('number'), 12.5, '12.50'],
    ['385,373.23', field('number'), 385373.23, '385,373.23'],
    [' 7 ', field('integer'), 7, '7'],
    ['7.0', field('integer'), 7, '7.0'],
    ['2019', field('year'), 2019, '2019'],
    ['96.09%', field('number', { unit: '%' }), 96.09, '96.09'],
    ['96.09 ％', field('number', { unit: '%' }), 96.09, '96.09'],
    ['96.09', field('number', { unit: '%' }), 96.09, '96.09'],
    ['是', field('boolean'), true, '是'],
    ['false', field('boolean'), false, 'false'],
    ['=SUM(A1:A3)', field('string'), '=SUM(A1:A3)', '=SUM(A1:A3)'],
    [' １２ 号 ', field('string'), ' １２ 号 ', ' １２ 号 '],
    ['', field('string'), '', ''],
    [' / ', field('number', { missing: new Map([['/', '不适用']]) }), null, '/'],
    ['', field('number', { missing: new Map([['', '未印']]) }), null, ''],
    ['-', field('string', { missing: new Map([['-', '无数据']]) }), null, '-'],
  ])('%j of %o has its value and its printed text', (raw, column, value, text) => {
    expect(parseCell(raw, column)).toEqual({ value, text });
  });

  test('of missing values shows the mark, not a zero', () => {
    expect(parseCell('0', field('number', { missing: new Map([['', '未印']]) }))).toEqual({ value: 0, text: '0' });
  });
});

describe('a wrong cell says what was expected and how to mend it', () => {
  const NUMBER = '数字，如 96.09';
  const INTEGER = '整数，如 133';
  const GROUPING = '千分位逗号应每三位一个，例如 385,373.23';
  test.each([
    ['12,34', field('number'), '“12,34”不是数字', NUMBER, GROUPING],
    ['1234,567.8', field('number'), '“1234,567.8”不是数字', NUMBER, GROUPING],
    ['133批', field('integer'), '“133批”不是数字', INTEGER, '单位写在 datapackage.json 该列的 unit 里，单元格只留数字'],
    ['—', field('number'), '“—”不是数字', NUMBER, '若“—”表示缺失，在 missingValues 里声明它'],
    ['=1+2', field('number'), '“=1+2”不是数字', NUMBER, '改为阿拉伯数字'],
    ['十二', field('number'), '“十二”不是数字', NUMBER, '改为阿拉伯数字'],
    ['12.5', field('integer'), '“12.5”不是整数', INTEGER, '改为整数，或把该列类型改为 number'],
    ['2019.5', field('year'), '“2019.5”不是整数', '年份，如 2019', '改为整数，或把该列类型改为 number'],
    ['', field('number'), '空单元格', NUMBER, '补上数值；若原文未印，在 datapackage.json 的 missingValues 里声明 ""'],
    ['96%', field('number', { unit: '批' }), '“96%”带有百分号，而本列单位是“批”', NUMBER, '去掉百分号，或把 datapackage.json 里该列的 unit 改为 "%"'],
    ['９６％', field('number'), '“９６％”带有百分号，而本列单位是空', NUMBER, '去掉百分号，或把 datapackage.json 里该列的 unit 改为 "%"'],
  ])('%j: %s', (raw, column, problem, expected, remedy) => {
    expect(parseCell(raw, column)).toEqual({ problem, expected, remedy });
  });

  test('of a boolean column', () => {
    expect(parseCell('有', field('boolean'))).toEqual({ problem: '“有”不是真假值', expected: '真假值（true/false 或 是/否）' });
  });

  test('names the marks that would be allowed', () => {
    const missing = new Map([['', '未印'], ['/', '不适用'], ['-', '无数据']]);
    expect(parseCell('x', field('number', { missing }))).toMatchObject({ expected: '数字，如 96.09，或缺失标记 “/”、“-”' });
  });
});
