import type { Table } from '../../project/types.ts';
import { nameIn } from '../formula.ts';
import { isAdditive, type Grid } from '../grid.ts';
import { evaluate, sumOf, type Statement } from '../statement.ts';

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总数|合计数)$/;
const SUBTOTAL = /^小\s*计/;
const PART = /^其\s*中/;

/** Cells of the primary key of a row. */
const keyCells = ({ table }: Grid, row: number): string[] => table.primaryKey.map((name) => String(table.rows[row]?.[name] ?? '').trim());

/** Where in its key a row says that it is a total; -1 when it does not. */
function totalAt(grid: Grid, row: number): number {
  return keyCells(grid, row).findIndex((word) => TOTAL.test(word) || grid.table.totalRows.includes(word));
}

/** Whether a row of a table is a total or a subtotal by the words in its key. */
export function isTotal(table: Table, row: number): boolean {
  const words = table.primaryKey.map((name) => String(table.rows[row]?.[name] ?? '').trim());
  return words.some((word) => TOTAL.test(word) || SUBTOTAL.test(word) || table.totalRows.includes(word));
}

/** Rows that are totals, by the word in their key or the table's own declaration. */
export function totalRows(grid: Grid): number[] {
  return grid.keys.flatMap((_, row) => (totalAt(grid, row) >= 0 ? [row] : []));
}

/** Whether a row is neither a total nor a part of another row (其中). */
export const isDetail = (grid: Grid, row: number): boolean =>
  totalAt(grid, row) < 0 && !keyCells(grid, row).some((word) => SUBTOTAL.test(word) || PART.test(word));

/**
 * `total`: the printed total of an additive column is the sum of its rows. Subtotals and 其中 rows do not count twice. A
 * table with one total adds all its rows; with several, each adds the rows that make it right in most columns, and one
 * that no reading makes right is left alone. Without a total's word, a first or last row that is one in most columns is.
 */
export function totalStatements(grid: Grid): Statement[] {
  const marked = grid.keys.flatMap((_, row) => (isDetail(grid, row) ? [] : [row]));
  const totals = totalRows(grid);
  if (marked.length === 0) return unmarkedTotal(grid);
  return marked.flatMap((row) => {
    const position = totalAt(grid, row);
    if (position < 0 && !keyCells(grid, row).some((word) => SUBTOTAL.test(word))) return [];
    const others = (r: number): string =>
      keyCells(grid, r)
        .filter((_, i) => i !== Math.max(0, position))
        .join('\n');
    const peers = grid.keys.flatMap((_, r) => (isDetail(grid, r) && others(r) === others(row) ? [r] : []));
    const rivals = marked.filter((r) => r !== row && others(r) === others(row) && !keyCells(grid, r).some((word) => PART.test(word)));
    const previous = Math.max(-1, ...rivals.filter((r) => r < row));
    const readings =
      rivals.length === 0 || (totals.length === 1 && position >= 0) ? [peers] : [peers, peers.filter((r) => r > previous && r < row)];
    const certain = readings.length === 1;
    return bestReading(grid, row, readings, certain);
  });
}

/** What a declared total says: the row is the sum of all rows that are no totals, in the columns named or all that add up. */
export function totalOf(grid: Grid, total: number, columns: readonly string[]): Statement[] {
  const rows = grid.keys.map((_, row) => row).filter((row) => row !== total && isDetail(grid, row));
  const all = statementsFor(grid, total, rows);
  return columns.length === 0 ? all : all.filter((s) => columns.includes(s.subject.column));
}

function bestReading(grid: Grid, total: number, readings: readonly number[][], certain: boolean): Statement[] {
  const tried = readings
    .filter((rows) => rows.length >= 2)
    .map((rows) => {
      const statements = statementsFor(grid, total, rows);
      return { statements, held: statements.filter((s) => evaluate(s, grid)?.holds).length };
    })
    .sort((a, b) => b.held - a.held);
  const [best] = tried;
  return best && (certain || best.held > 0) ? best.statements : [];
}

function statementsFor(grid: Grid, total: number, rows: readonly number[]): Statement[] {
  return grid.columns.filter(isAdditive).map(({ name: column }) => {
    const parts = rows.map((row) => ({ row, column }));
    const formula = `total(${nameIn(grid.keys[total] ?? '')})`;
    return { rule: 'total', says: '合计＝各行之和', formula, subject: { row: total, column }, parts, compute: (g) => sumOf(g, parts) };
  });
}

/** A first or last row without the word that is the sum of the others in at least two columns, and in most. */
function unmarkedTotal(grid: Grid): Statement[] {
  const rows = grid.keys.map((_, row) => row);
  if (rows.length < 4 || grid.table.primaryKey.length !== 1) return [];
  for (const total of [rows.length - 1, 0]) {
    const statements = statementsFor(
      grid,
      total,
      rows.filter((row) => row !== total),
    );
    const results = statements.flatMap((s) => evaluate(s, grid) ?? []);
    const held = results.filter((r) => r.holds && Number(r.printed) >= 10).length;
    if (held >= 2 && held / results.length >= 0.6) return statements;
  }
  return [];
}
