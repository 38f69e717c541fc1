import { expect, test } from 'vitest';
import { cellDatum, cellUnit, factDatum, findCell, findRow, rowAnchor } from '../../../src/binding/lookup.ts';
import type { Table } from '../../../src/project/types.ts';
import { smallProject } from '../support/small-project.ts';

function sampling(): Table {
  const table = smallProject().tables.find((t) => t.name === '2-5');
  if (!table) throw new Error('the small project has no table 2-5');
  return table;
}

/** The datum of a cell of the sampling table. */
function datumAt(key: string, column: string) {
  const cell = findCell(sampling(), key, column);
  if ('message' in cell) throw new Error(cell.message);
  return cellDatum(cell);
}

test.each([
  ['by column name', '抽检'],
  ['by printed head', '抽检批次'],
])('a cell is found by row and %s', (_, column) => {
  expect(findCell(sampling(), '蔬菜', column)).toMatchObject({ row: 0, text: '1,200', unit: '批次', column: { name: '抽检' } });
});

test.each([
  ['row', '蔬莱', '抽检', { message: '表“2-5”没有行“蔬莱”', remedy: '是否指 “蔬菜”？' }],
  ['row unlike any', '粮油', '抽检', { message: '表“2-5”没有行“粮油”' }],
  ['column', '蔬菜', '不合格率', { message: '表“2-5”没有列“不合格率”', remedy: '是否指 “合格率”？' }],
  ['column unlike any', '蔬菜', 'x', { message: '表“2-5”没有列“x”' }],
])('an unknown %s is said with the names nearest to it', (_, key, column, problem) => {
  expect(findCell(sampling(), key, column)).toEqual(problem);
});

test('a row is found by all cells of its key', () => {
  const table: Table = { ...sampling(), primaryKey: ['类别', '抽检'] };
  expect(findRow(table, '合计/1500')).toBe(2);
  expect(findRow(table, '合计')).toEqual({ message: '表“2-5”没有行“合计”', remedy: '是否指 “合计/1500”？' });
});

test('the unit of a cell may stand in another column', () => {
  const table = sampling();
  const [, amount] = table.columns;
  if (!amount) throw new Error('the table has no second column');
  const units = { ...table, rows: table.rows.map((row, i) => ({ ...row, 单位: i === 0 ? '家' : null })) };
  expect(cellUnit(units, 0, { ...amount, unit: '@单位' })).toBe('家');
  expect(cellUnit(units, 1, { ...amount, unit: '@单位' })).toBe('');
  expect(cellUnit(units, 1, amount)).toBe('批次');
  expect(cellUnit(units, 0, { name: '备注', title: '备注', type: 'string', missing: {} })).toBe('');
});

test('the datum of a cell is what the text beside it must say', () => {
  expect(datumAt('蔬菜', '抽检')).toEqual({ number: '1200', unit: '批次', qualifier: '' });
  expect(datumAt('合计', '合格率')).toEqual({ number: '96.00', unit: '%', qualifier: '' });
  expect(datumAt('肉类', '合格率')).toEqual({ number: undefined, unit: '%', qualifier: '' });
  expect(datumAt('蔬菜', '备注')).toEqual({ number: undefined, unit: '', qualifier: '', label: '抽自市场' });
});

test('the datum of a fact keeps its decimals and its qualifier', () => {
  const [gdp, , , households] = smallProject().facts;
  expect(gdp && factDatum(gdp)).toEqual({ number: '1347.01', unit: '亿元', qualifier: '' });
  expect(households && factDatum(households)).toEqual({ number: '1200', unit: '户', qualifier: '约' });
});

test('rows are numbered from one in addresses', () => expect(rowAnchor(0)).toBe('r1'));
