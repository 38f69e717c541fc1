import { plainNumber } from '../data/cell.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Column, Table } from '../project/types.ts';
import { printedInterval, type Interval } from './interval.ts';

/** A cell by the index of its row and the name of its column. */
export interface Cell {
  row: number;
  column: string;
}

/** A printed number: its text without separators, and the interval for which it stands. */
export interface Printed {
  text: string;
  interval: Interval;
}

/** The numbers of a table as checks see them. */
export interface Grid {
  table: Table;
  keys: string[];
  /** Numeric columns whose values share one unit; serial numbers and years are none. */
  columns: Column[];
  /** Undefined for a missing value and for text. */
  at(cell: Cell): Printed | undefined;
}

export function gridOf(table: Table): Grid {
  const index = new Map(table.columns.map((c, i) => [c.name, { i, exact: isCount(c) }]));
  return {
    table,
    columns: table.columns.filter((c) => (c.type === 'integer' || c.type === 'number') && c.unit !== undefined && !c.unit.startsWith('@')),
    keys: table.rows.map((row) => rowKey(row, table.primaryKey)),
    at({ row, column }) {
      const found = index.get(column);
      if (!found || table.rows[row]?.[column] === null) return undefined;
      return printed(table.text[row]?.[found.i] ?? '', found.exact);
    },
  };
}

/** Whole numbers of things are exact; amounts in 万元, 吨 or 公顷 were rounded even when they print no decimals. */
function isCount({ type, unit = '' }: Column): boolean {
  return type === 'integer' && !/[万亿千百元吨亩米克升]|公顷/.test(unit);
}

/** Counts are exact; everything else was rounded to the decimals printed. */
function printed(text: string, exact: boolean): Printed | undefined {
  const plain = plainNumber(text);
  return plain === undefined ? undefined : { text: plain, interval: printedInterval(plain, exact) };
}

/** The same grid with one cell reading otherwise. */
export function withCell(grid: Grid, cell: Cell, text: string): Grid {
  const column = grid.table.columns.find((c) => c.name === cell.column);
  const exact = column !== undefined && isCount(column);
  const replaced = printed(text, exact);
  return { ...grid, at: (c) => (c.row === cell.row && c.column === cell.column ? replaced : grid.at(c)) };
}

/** Whether values of a column add up: amounts and counts do; percentages, ratios, means, prices and ranks do not. */
export function isAdditive({ unit, name, title }: Column): boolean {
  if (unit === undefined || unit === '' || /[%％‰/℃倍位]|百分点|分贝/.test(unit)) return false;
  return !/均|率|比例|比值|倍|单价|价格|指数|密度|浓度|名次|排名|增速/.test(name + title);
}

export const isPercentage = (column: Column): boolean => column.unit === '%';
