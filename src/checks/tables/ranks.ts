import type { Column } from '../../project/types.ts';
import { nameIn } from '../formula.ts';
import type { Grid } from '../grid.ts';
import { totalRows } from './totals.ts';
import type { Source, Statement } from '../statement.ts';

const RANK = /名次|排名|位次|排位|排序/;

/**
 * `rank`: a column of ranks that follows from the order of another column, the highest or the lowest first. Equal values may
 * share a rank or take neighbouring ones. The column is found from the rows in which it holds.
 */
export function rankStatements(grid: Grid): Statement[] {
  const totals = new Set(totalRows(grid));
  const rows = grid.keys.map((_, row) => row).filter((row) => !totals.has(row));
  return grid.table.columns.filter(isRank).flatMap((rank) => {
    const ranks = new Map(rows.flatMap((row) => [[row, rankAt(grid, rank, row)] as const]).filter(([, r]) => r !== undefined));
    if (ranks.size < 4) return [];
    const readings = grid.columns
      .filter((c) => !isRank(c) && [...ranks.keys()].every((row) => valueAt(grid, row, c.name) !== undefined))
      .flatMap((by) => allReadings(rank.name, by.name, listsOf(grid, [...ranks.keys()], rank.name, by.name)));
    const [best] = readings
      .map((statements) => ({ statements, held: statements.filter((s) => holds(s, grid)).length }))
      .sort((a, b) => b.held - a.held);
    // Two ranks that changed places break two rows; a wrong column agrees in few.
    return best && best.held >= 3 && best.held / best.statements.length >= 0.6 ? best.statements : [];
  });
}

/** The ranks of one column by another: by the highest or the lowest first, whichever agrees more. */
export function rankBy(grid: Grid, rank: string, by: string): Statement[] {
  const totals = new Set(totalRows(grid));
  const rows = grid.keys.map((_, row) => row).filter((row) => !totals.has(row));
  const [best] = allReadings(rank, by, listsOf(grid, rows, rank, by)).sort(
    (a, b) => b.filter((s) => holds(s, grid)).length - a.filter((s) => holds(s, grid)).length,
  );
  return best ?? [];
}

const isRank = ({ name, title, type }: Column): boolean => type === 'integer' && RANK.test(name + title);

function rankAt(grid: Grid, { name }: Column, row: number): number | undefined {
  const value = grid.table.rows[row]?.[name];
  return typeof value === 'number' ? value : undefined;
}

function holds(statement: Statement, grid: Grid): boolean {
  const printed = Number(grid.table.rows[statement.subject.row]?.[statement.subject.column]);
  const computed = statement.compute(grid);
  return computed !== undefined && computed.range.low <= printed && printed <= computed.range.high;
}

/** By the highest or the lowest first; equal values leave a gap after them (1, 2, 2, 4) or none (1, 2, 2, 3). */
const allReadings = (rank: string, by: string, lists: readonly number[][]): Statement[][] =>
  [true, false].flatMap((highest) => [false, true].map((dense) => lists.flatMap((rows) => reading(rank, by, rows, highest, dense))));

/** Where several rows are first with different values, ranks begin again: every first opens a list of its own. */
function listsOf(grid: Grid, rows: readonly number[], rank: string, by: string): number[][] {
  const firsts = rows.filter((row) => grid.table.rows[row]?.[rank] === 1);
  if (new Set(firsts.map((row) => valueAt(grid, row, by))).size <= 1) return [[...rows]];
  const lists: number[][] = [[]];
  for (const row of rows) {
    if (firsts.includes(row) && lists.at(-1)?.length) lists.push([]);
    lists.at(-1)?.push(row);
  }
  return lists;
}

function reading(rank: string, by: string, rows: readonly number[], highest: boolean, dense: boolean): Statement[] {
  const sorted = new WeakMap<Source, number[]>();
  const valuesOf = (source: Source): number[] => {
    const known =
      sorted.get(source) ??
      distinctIf(
        dense,
        rows.flatMap((row) => valueAt(source, row, by) ?? []),
      ).sort((a, b) => (highest ? b - a : a - b));
    sorted.set(source, known);
    return known;
  };
  return rows.map((row) => ({
    rule: 'rank',
    formula: `rank(${nameIn(rank)}, ${nameIn(by)})`,
    says: `${rank}按${by}由${highest ? '高到低' : '低到高'}`,
    subject: { row, column: rank },
    parts: [{ row, column: by }],
    compute(source) {
      const value = valueAt(source, row, by);
      if (value === undefined) return undefined;
      const values = valuesOf(source);
      const low = firstAt(values, (v) => (highest ? v <= value : v >= value)) + 1;
      const high = firstAt(values, (v) => (highest ? v < value : v > value));
      return { range: { low, high }, arithmetic: low === high ? `第 ${low} 位` : `第 ${low}—${high} 位并列` };
    },
  }));
}

const valueAt = (source: Source, row: number, column: string): number | undefined => {
  const printed = source.at({ row, column });
  return printed && Number(printed.text) * (printed.scale ?? 1);
};

const distinctIf = (distinct: boolean, values: readonly number[]): number[] => (distinct ? [...new Set(values)] : [...values]);

/** The first index at which a test holds, in an array in which it holds from some index on. */
function firstAt(values: readonly number[], test: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(values[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
