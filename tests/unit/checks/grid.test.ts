import { describe, expect, test } from 'vitest';
import { gridOf, isAdditive, isPercentage, withCell } from '../../../src/checks/grid.ts';
import { toyTable } from './toy.ts';

const HEAD = ['序号', '类别', '抽检 批', '产值 亿元 .', '合格率 %', '得数 @单位 .', '单位'];
const grid = gridOf(toyTable(HEAD, ['1,菜,"1,200",５.20,98.5%,7,吨', '2,肉,/,-3,,-,株'], { key: ['序号', '类别'] }));
const at = (row: number, column: string) => grid.at({ row, column });

test('columns are the numbers that share one unit', () => {
  expect(grid.columns.map((c) => c.name)).toEqual(['抽检', '产值', '合格率']);
});

test('rows have the names that links give them', () => expect(grid.keys).toEqual(['1/菜', '2/肉']));

describe('a cell', () => {
  test('is a plain number without separators, full-width digits or percent sign', () => {
    expect(['抽检', '产值', '合格率'].map((c) => at(0, c)?.text)).toEqual(['1200', '5.20', '98.5']);
  });

  test('is exact when it is a count and rounded otherwise', () => {
    expect(at(0, '抽检')?.interval).toEqual({ low: 1200, high: 1200 });
    expect(at(1, '产值')?.interval).toEqual({ low: -3.5, high: -2.5 });
  });

  test.each([
    ['a stroke', 1, '抽检'],
    ['an empty cell', 1, '合格率'],
    ['text', 0, '类别'],
    ['a column that is not there', 0, '不合格'],
    ['a row that is not there', 5, '抽检'],
  ])('is nothing when it is %s', (_, row, column) => expect(at(row, column)).toBeUndefined());

  test('can read otherwise, without changing the grid from which it came', () => {
    const other = withCell(grid, { row: 1, column: '抽检' }, '300');
    expect(other.at({ row: 1, column: '抽检' })).toEqual({ text: '300', interval: { low: 300, high: 300 } });
    expect(other.at({ row: 0, column: '抽检' })?.text).toBe('1200');
    expect(at(1, '抽检')).toBeUndefined();
  });
});

test.each([
  ['批', true, false],
  ['亿元', true, false],
  ['%', false, true],
  ['‰', false, false],
  ['个百分点', false, false],
  ['元/吨', false, false],
  ['℃', false, false],
  ['', false, false],
  [undefined, false, false],
])('unit %s: adds up %s, is a percentage %s', (unit, adds, percentage) => {
  const column = { name: 'x', title: 'x', type: 'number' as const, missing: {}, ...(unit === undefined ? {} : { unit }) };
  expect([isAdditive(column), isPercentage(column)]).toEqual([adds, percentage]);
});
