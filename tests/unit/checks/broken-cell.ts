import fc from 'fast-check';
import { expect } from 'vitest';
import { gridOf } from '../../../src/checks/grid.ts';
import { broken, parsed, type Breakable, type RightTable } from './right-tables.ts';
import { failingCells } from './toy.ts';

/** One cell broken beyond the rounding: something says so, and nothing that does not contain the cell is blamed. */
export function named(tables: fc.Arbitrary<RightTable>, isChosen: (cell: Breakable) => boolean = () => true): void {
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

export const is =
  (...columns: string[]) =>
  (cell: Breakable): boolean =>
    columns.includes(cell.column);
