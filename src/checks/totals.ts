import { isAdditive, type Grid } from './grid.ts';
import { sumOf, type Statement } from './statement.ts';

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总数|合计数)$/;

/** Rows that are totals, by the word in their key or the table's own declaration. */
export function totalRows({ table, keys }: Grid): number[] {
  return keys.flatMap((key, row) => (key.split('/').some((word) => TOTAL.test(word) || table.totalRows.includes(word)) ? [row] : []));
}

/**
 * `total`: the printed total of an additive column is the sum of its rows. A column in which a part is missing is left
 * alone. In a table with two key columns a total adds the rows of its own second key.
 */
export function totalStatements(grid: Grid): Statement[] {
  const totals = totalRows(grid);
  const kind = (row: number): string => (grid.keys[row] ?? '').split('/').slice(1).join('/');
  return totals.flatMap((total) => {
    const rows = grid.keys.flatMap((_, row) => (!totals.includes(row) && kind(row) === kind(total) ? [row] : []));
    if (rows.length < 2) return [];
    return grid.columns.filter(isAdditive).map(({ name: column }) => {
      const parts = rows.map((row) => ({ row, column }));
      return { rule: 'total', says: '合计＝各行之和', cell: { row: total, column }, parts, compute: (g: Grid) => sumOf(g, parts) };
    });
  });
}
