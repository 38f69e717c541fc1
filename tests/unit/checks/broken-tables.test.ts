import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/checks/grid.ts';
import { amountTables, broken, countTables, parsed, type Breakable, type RightTable } from './right-tables.ts';
import { failingCells } from './toy.ts';

const ROWS = { minLength: 6, maxLength: 12 };

/** One cell broken beyond the rounding: something says so, and nothing that does not contain the cell is blamed. */
function named(tables: fc.Arbitrary<RightTable>, isChosen: (cell: Breakable) => boolean = () => true): void {
  const chosen = tables.chain((table) => {
    const cells = table.breakable.filter(isChosen);
    return fc.record({ table: fc.constant(table), cell: fc.constantFrom(...cells), sign: fc.constantFrom(1, -1) });
  });
  fc.assert(
    fc.property(chosen, ({ table, cell, sign }) => {
      const statements = failingCells(gridOf(parsed(broken(table, { ...cell, by: sign * cell.by }))));
      const about = statements.map((cells) => cells.some((c) => c.row === cell.row && c.column === cell.column));
      expect(about).not.toEqual([]);
      expect(about).not.toContain(false);
    }),
    { seed: 2019, numRuns: 100 },
  );
}

const is =
  (...columns: string[]) =>
  (cell: Breakable): boolean =>
    columns.includes(cell.column);

describe('one broken cell is named, and nothing else', () => {
  test('a count or a sum of counts', () =>
    named(countTables({ rows: ROWS, least: 1, rate: 'none' }), is('抽检', '合格', '不合格', '仅出数据')));
  test('a count beside rates', () =>
    named(countTables({ rows: ROWS, least: 1, rate: 'deducted' }), is('抽检', '合格', '不合格', '仅出数据')));
  test('a rate of the whole', () => named(countTables({ rows: ROWS, least: 1, rate: 'plain' }), is('合格率')));
  test('a rate without what does not count', () => named(countTables({ rows: ROWS, least: 1, rate: 'deducted' }), is('合格率')));
  test('a share', () =>
    named(
      countTables({ rows: ROWS, least: 1 }).filter((t) => t.head.includes('占比 %')),
      is('占比'),
    ));
  test('a rounded amount or a sum of such', () => named(amountTables(ROWS)));
});
