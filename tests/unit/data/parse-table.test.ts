import { describe, expect, test } from 'vitest';
import { parseTable, rowKey } from '../../../src/data/parse-table.ts';
import { tableSchema } from '../../../src/data/table-schema.ts';
import { parseSampling } from '../support/sampling.ts';

test('gives typed rows, what to print, and the line of each row', () => {
  expect(parseSampling('类别,批次,合格率,备注\n蔬菜,"1,200",95.50,抽自市场\n肉类,３００,/,\n合计,1500,96%,=A1\n')).toEqual({
    rows: [
      { 类别: '蔬菜', 批次: 1200, 合格率: 95.5, 备注: '抽自市场' },
      { 类别: '肉类', 批次: 300, 合格率: null, 备注: null },
      { 类别: '合计', 批次: 1500, 合格率: 96, 备注: '=A1' },
    ],
    text: [
      ['蔬菜', '1,200', '95.50', '抽自市场'],
      ['肉类', '300', '/', ''],
      ['合计', '1500', '96', '=A1'],
    ],
    lines: [2, 3, 4],
    faults: [],
  });
});

test('prints cells in the order of the schema, whatever the order of the columns', () => {
  const { rows, text, faults } = parseSampling('备注,合格率,类别,批次\n甲,95.5,蔬菜,7\n');
  expect(faults).toEqual([]);
  expect(rows).toEqual([{ 类别: '蔬菜', 批次: 7, 合格率: 95.5, 备注: '甲' }]);
  expect(text).toEqual([['蔬菜', '7', '95.5', '甲']]);
});

test('ignores blanks around the heads', () => {
  expect(parseSampling(' 类别,批次 ,合格率,备注\n蔬菜,7,/,\n')).toMatchObject({ rows: [{ 类别: '蔬菜', 批次: 7 }], faults: [] });
});

test('gives the right line to rows after quoted line breaks and blank lines', () => {
  const { rows, lines } = parseSampling('类别,批次,合格率,备注\n蔬菜,1,/,"甲\n乙\n丙"\n\n肉类,2,/,\n');
  expect(rows.map((row) => row['备注'])).toEqual(['甲\n乙\n丙', null]);
  expect(lines).toEqual([2, 6]);
});

describe('empty trailing columns of a spreadsheet', () => {
  test.each([
    ['in every line', '类别,批次,合格率,备注,,\n蔬菜,7,/,,,\n'],
    ['in the head only', '类别,批次,合格率,备注,,\n蔬菜,7,/,\n'],
    ['in rows only', '类别,批次,合格率,备注\n蔬菜,7,/,,,,\n'],
    ['with blanks in them', '类别,批次,合格率,备注, ,\n蔬菜,7,/,, ,　\n'],
  ])('%s are ignored', (_, text) => {
    expect(parseSampling(text)).toMatchObject({ rows: [{ 类别: '蔬菜', 批次: 7, 合格率: null, 备注: null }], faults: [] });
  });

  test('are columns once a row has something in them', () => {
    expect(parseSampling('类别,批次,合格率,备注,\n蔬菜,7,/,,余\n').faults).toMatchObject([{ line: 1, column: 14, message: '表头有一格是空的' }]);
  });
});

test('tells rows apart by all columns of the key', () => {
  const schema = tableSchema({ fields: [{ name: '年', type: 'year' }, { name: '类', type: 'string' }], primaryKey: ['年', '类'] });
  expect(parseTable('年,类\n2018,甲\n2018,乙\n2019,甲\n', schema, 'a.csv').faults).toEqual([]);
  expect(parseTable('年,类\n2018,甲\n2018,乙\n2018,甲\n', schema, 'a.csv').faults).toMatchObject([
    { line: 4, message: '主键“2018/甲”与第 2 行重复', expected: '年、类 每行不同' },
  ]);
});

test('joins the cells of a key with slashes', () => {
  expect(rowKey({ 年: 2018, 类: '甲/乙', 数: 3 }, ['类', '年'])).toBe('甲/乙/2018');
  expect(rowKey({ 年: null }, ['年'])).toBe('');
});
