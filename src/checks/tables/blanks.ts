import type { Column, Table } from '../../project/types.ts';
import { isDetail, totalRows } from './totals.ts';
import type { Grid } from '../grid.ts';

/** A column in which nearly every row has a value, and the rows that have none. */
export interface Blanks {
  column: string;
  filled: number;
  rows: number[];
}

const FEWEST_ROWS = 5;
const AVERAGE = /平均|均值|^全[市区县省国]/;

/**
 * `empty`: cells in which nothing is printed though their column has a value everywhere else. A mark such as `/` or `-` says
 * why there is no value and is no blank; in rows of totals and in rows with several blanks a blank is usual.
 */
export function blanksOf(grid: Grid): Blanks[] {
  const { table } = grid;
  const totals = new Set(totalRows(grid));
  const rows = table.rows
    .map((_, row) => row)
    .filter((row) => !totals.has(row) && isDetail(grid, row) && !AVERAGE.test(grid.keys[row] ?? ''));
  // A table that was made of sentences has blanks where they say nothing.
  if (rows.length < FEWEST_ROWS || table.origin === 'prose') return [];
  const candidates = table.columns.filter((c) => !table.primaryKey.includes(c.name) && !table.rowSpan.includes(c.name));
  const blanksIn = (row: number): number => candidates.filter((c) => isBlank(table, row, c)).length;
  return candidates
    .filter((c) => c.type !== 'string')
    .flatMap((column) => {
      const blank = rows.filter((row) => isBlank(table, row, column));
      const filled = rows.filter((row) => table.rows[row]?.[column.name] != null).length;
      const usual = blank.length > Math.max(1, Math.floor(rows.length / 20));
      return usual || filled + blank.length < rows.length
        ? []
        : [{ column: column.name, filled, rows: blank.filter((row) => blanksIn(row) === 1) }];
    });
}

function isBlank(table: Table, row: number, column: Column): boolean {
  const index = table.columns.indexOf(column);
  return table.rows[row]?.[column.name] == null && (table.text[row]?.[index] ?? '').trim() === '';
}
