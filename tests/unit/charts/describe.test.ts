import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe.ts';
import { toyChart } from './toy.ts';

type Values = (number | string)[];
const say = (unit: string, ...values: Values) =>
  describeChart(toyChart({ unit, series: ['产值'], rows: values.map((value, i) => [`第${i + 1}类`, value]) }));

test.each<[string, unit: string, Values, expected: string]>([
  ['up to three values are all said', '亿元', [3, 1, 2], '第1类（3 亿元）、第2类（1 亿元）、第3类（2 亿元）。'],
  ['a missing one among them is said as what it is', '亿元', [3, '未报'], '第1类（3 亿元）、第2类（未报）。'],
  [
    'of more, highest and lowest and their sum',
    '亿元',
    [3, 1, 2, 2.5],
    '共 4 项，最高为第1类（3 亿元），最低为第2类（1 亿元），合计 8.5 亿元。',
  ],
  ['gaps are counted', '户', [4, '未报', 1, 2, 3], '共 5 项，最高为第1类（4 户），最低为第3类（1 户），合计 10 户，1 项无数据。'],
  ['negative values count as lower', '亿元', [-3, 1, 0, 2], '共 4 项，最高为第4类（2 亿元），最低为第1类（-3 亿元），合计 0 亿元。'],
  [
    'of equal values the first is the highest and the last the lowest',
    '户',
    [2, 2, 2, 2],
    '共 4 项，最高为第1类（2 户），最低为第4类（2 户），合计 8 户。',
  ],
  [
    'a sum keeps the decimals of its parts',
    '亿元',
    [0.1, 0.2, 0.25, 1],
    '共 4 项，最高为第4类（1 亿元），最低为第1类（0.1 亿元），合计 1.55 亿元。',
  ],
  ['percentages are not added', '%', [10, 20, 30, 40], '共 4 项，最高为第4类（40%），最低为第1类（10%）。'],
  ['percentage points are not added', '个百分点', [1, 2, 3, 4], '共 4 项，最高为第4类（4 个百分点），最低为第1类（1 个百分点）。'],
  ['bare ratios are not added', '', [1, 2, 3, 4], '共 4 项，最高为第4类（4），最低为第1类（1）。'],
  ['temperatures are not added', '℃', [1, 2, 3, 4], '共 4 项，最高为第4类（4 ℃），最低为第1类（1 ℃）。'],
  ['concentrations are not added', 'mg/kg', [1, 2, 3, 4], '共 4 项，最高为第4类（4 mg/kg），最低为第1类（1 mg/kg）。'],
  ['a chart without values says so', '户', ['未报', '未报'], '没有数据。'],
  ['a chart without rows says so', '户', [], '没有数据。'],
])('%s', (_behaviour, unit, values, expected) => {
  expect(say(unit, ...values)).toBe(expected);
});

test('the printed text of a value is said, and its separators do not disturb the sum', () => {
  const data = toyChart({
    unit: '户',
    series: ['走访'],
    rows: [
      ['2017', 900],
      ['2018', 1050],
      ['2019', 1120],
      ['2020', 1500],
    ],
  });
  const printed = data.categories[1]?.points[0];
  if (printed) printed.text = '1,050.5';
  if (printed) printed.value = 1050.5;
  expect(describeChart(data)).toBe('共 4 项，最高为2020（1500 户），最低为2017（900 户），合计 4570.5 户。');
});

test('several series are said one after the other', () => {
  const data = toyChart({
    unit: '户',
    series: ['走访', '回访'],
    rows: [
      ['甲', 2, '未报'],
      ['乙', 1, 3],
    ],
  });
  expect(describeChart(data)).toBe('走访：甲（2 户）、乙（1 户）。回访：甲（未报）、乙（3 户）。');
});

test('values that were worked out are said to be', () => {
  const data = toyChart({ unit: '%', series: ['上年'], derived: ['上年'], rows: [['甲', 90.5]] });
  expect(describeChart(data)).toBe('甲（90.5%，推算）。');
});
