import { describe, expect, test } from 'vitest';
import { append, faultLines, smallProject, swap } from '../support/small-project.ts';

const CELLS = 'data/guandu-2019/indicator-cells.csv';
const HEAD = 'indicator,table,key,field,period,place,scope\n';
const GOOD = 'growth,2-5,合计,合格率,2018,guandu,\n';
const faults = (lines: string): string[] => faultLines({ [CELLS]: HEAD + lines }).map((line) => line.replace(`${CELLS}:`, ''));

test('a line says that a cell states an indicator', () => {
  expect(faults(GOOD)).toEqual([]);
  expect(smallProject({ [CELLS]: HEAD + GOOD }).indicatorCells).toMatchObject([
    {
      publication: 'guandu-2019',
      indicator: 'growth',
      table: '2-5',
      key: '合计',
      field: '合格率',
      period: '2018',
      place: 'guandu',
      line: 2,
    },
  ]);
});

describe('a line is wrong', () => {
  test.each([
    ['no such indicator', 'grwth,2-5,合计,合格率,2018,guandu,', '2:1: 错误：没有指标“grwth”；改法：是否指 “growth”？'],
    ['no such table', 'growth,2-6,合计,合格率,2018,guandu,', '2:8: 错误：没有表“2-6”；改法：是否指 “2-5”？'],
    ['no such row', 'growth,2-5,合记,合格率,2018,guandu,', '2:12: 错误：表“2-5”没有行“合记”；改法：是否指 “合计”？'],
    ['no such column', 'growth,2-5,合计,合格,2018,guandu,', '2:15: 错误：表“2-5”没有列“合格”；改法：是否指 “合格率”？'],
    ['no such place', 'growth,2-5,合计,合格率,2018,guand,', '2:24: 错误：没有地区“guand”；改法：是否指 “guandu”？'],
    [
      'no period',
      'growth,2-5,合计,合格率,18年,guandu,',
      '2:19: 错误：时期“18年”的写法不对；应为：2019、2019-06、2019-12-31 或 2019-01/2019-11',
    ],
    [
      'a cell without a number',
      'growth,2-5,肉类,合格率,2018,guandu,',
      '2:12: 错误：这一格是“/”，不是数字；应为：写有一个数字的单元格；改法：改正行名或列名，或删去这一行',
    ],
    [
      'another unit',
      'growth,2-5,合计,抽检,2018,guandu,',
      '2:15: 错误：这一格的单位是“批次”，与指标“growth”的单位不同；应为：%；改法：归入单位相同的指标，或改正 datapackage.json、indicators.yaml 里的单位',
    ],
  ])('%s', (_, line, fault) => expect(faults(`${line}\n`)).toEqual([fault]));

  test('several times over: all is said at once', () => expect(faults('grwth,2-6,合计,合格率,18年,guand,\n')).toHaveLength(4));
  test('twice the same', () => expect(faults(GOOD + GOOD)[0]).toMatch(/^3:1: 错误：主键“growth\/2-5\/合计\/合格率”与第 2 行重复/));
});

test('two numbers for one indicator, period, place and scope are a warning, of cells and of a cell and a fact', () => {
  expect(faults('growth,2-5,蔬菜,合格率,2018,guandu,\n' + GOOD)).toEqual([
    expect.stringMatching(/^2:12: 提醒：2018 年的“growth”在本出版物里还记有别的数值（此处为 95.50）/),
    expect.stringMatching(/^3:12: 提醒：.*（此处为 96.00）/),
  ]);
  expect(faults('growth,2-5,合计,合格率,2019,guandu,\n')).toEqual([expect.stringMatching(/^2:12: 提醒/)]);
});

test('a break names what exists', () => {
  const breaks = (between: string) => ({
    'content/indicators.yaml': swap('  topic: economy\n', `  topic: economy\n  breaks:\n    - { between: ${between}, reason: 口径调整 }\n`),
  });
  expect(faultLines(breaks('[guandu-2019, kunming]'))).toEqual([]);
  expect(faultLines(breaks('[2018, 2019]'))).toEqual([]);
  expect(faultLines(breaks('[guandu-2019, guandu-2091]'))).toEqual([
    'content/indicators.yaml:7:32: 错误：没有名为“guandu-2091”的出版物、地区或时期；改法：是否指 “guandu-2019”、“guandu”？',
  ]);
});

test('a prepared comparison names what exists, and at most four indicators', () => {
  const file = 'content/comparisons.yaml';
  const of = (fields: string): string[] => faultLines({ [file]: `- id: a\n  title: 甲\n  summary: 乙\n${fields}` });
  expect(of('  indicators: [gdp, growth]\n  places: [guandu]\n  periods: [2019]\n')).toEqual([]);
  expect(of('  indicators: [gdb]\n  places: [guando]\n  periods: [19年]\n').map((line) => line.split('；')[0])).toEqual([
    `${file}:4:16: 错误：没有指标“gdb”`,
    `${file}:5:12: 错误：没有地区“guando”`,
    `${file}:6:13: 错误：时期“19年”的写法不对`,
  ]);
  expect(of('  indicators: [gdp, growth, households, gdp, gdp]\n')).toEqual([`${file}:4:15: 错误：“0.indicators”：最多并排 4 个指标`]);
});

test('an unreadable table does not make its lines wrong', () => {
  const lines = faultLines({ [CELLS]: HEAD + GOOD, 'data/guandu-2019/2-5.csv': append('多,多,多,\n') });
  expect(lines.filter((line) => line.includes(CELLS))).toEqual([]);
});
