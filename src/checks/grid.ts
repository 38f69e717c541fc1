import { plainNumber } from '../data/cell.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Column, Table } from '../project/types.ts';
import { printedInterval } from './interval.ts';
import type { Printed, Source } from './statement.ts';

/** A cell by the index of its row and the name of its column. */
export interface Cell {
  row: number;
  column: string;
}

/** The numbers of a table as checks see them. */
export interface Grid extends Source {
  table: Table;
  keys: string[];
  /** Numeric columns whose values share one unit; serial numbers and years are none. */
  columns: Column[];
}

/** A table as numbers. */
export function gridOf(table: Table): Grid {
  const index = new Map(
    table.columns.map((column, i) => [column.name, { i, column, units: unitsByRow(table, column), known: [] as (Printed | undefined)[] }]),
  );
  return {
    table,
    columns: table.columns.flatMap((column) => {
      if (column.type !== 'integer' && column.type !== 'number') return [];
      const { units } = index.get(column.name) ?? {};
      if (units) return [{ ...column, unit: units.base }];
      return column.unit === undefined || column.unit.startsWith('@') ? [] : [column];
    }),
    keys: table.rows.map((row) => rowKey(row, table.primaryKey)),
    at({ row, column: name }) {
      const found = index.get(name);
      if (!found) return undefined;
      const { known } = found;
      // Inference asks for the same cell many times.
      if (row in known) return known[row];
      const text = table.rows[row]?.[name] === null ? undefined : table.text[row]?.[found.i];
      if (text === undefined) return undefined;
      return (known[row] = found.units ? scaled(text, found.units.of(row)) : printed(text, isCount(found.column)));
    },
  };
}

/** Whole numbers of things are exact; amounts in 万元, 吨 or 公顷 were rounded even when they print no decimals. */
function isCount({ type, unit = '' }: Column): boolean {
  return type === 'integer' && isExact('', unit);
}

/** Whether a number counts things one by one: it prints no decimals and its unit is none of amount or proportion. */
export function isExact(number: string, unit: string): boolean {
  return !number.includes('.') && !/[万亿千百元吨亩米克升%‰倍℃]|公顷|分贝/.test(unit);
}

/** Counts are exact; everything else was rounded to the decimals printed. */
function printed(text: string, exact: boolean): Printed | undefined {
  const plain = plainNumber(text);
  return plain === undefined ? undefined : { text: plain, interval: printedInterval(plain, exact) };
}

/** A number of a column whose rows have units of their own, in the unit that they have in common. */
function scaled(text: string, unit: Unit): Printed | undefined {
  const plain = printed(text, isExact(text, unit.text));
  if (!plain || unit.factor === 1) return plain && { ...plain, label: `${plain.text}${unit.text}` };
  const { low, high } = plain.interval;
  const interval = { low: low * unit.factor, high: high * unit.factor };
  return { text: plain.text, label: `${plain.text}${unit.text}`, interval, scale: unit.factor };
}

interface Unit {
  text: string;
  base: string;
  factor: number;
}

/** `亿元` is 元, 100,000,000 times. */
export function unitOf(text: string): Unit {
  const [, prefix = '', base = ''] = /^(万亿|亿|万)?(.*)$/.exec(text) ?? [];
  const factor = { 万亿: 1e12, 亿: 1e8, 万: 1e4 }[prefix] ?? 1;
  return { text, base, factor };
}

/** For a column whose unit stands in another column: the units of its rows, if they all measure the same thing. */
function unitsByRow(table: Table, column: Column): { base: string; of: (row: number) => Unit } | undefined {
  if (!column.unit?.startsWith('@')) return undefined;
  const name = column.unit.slice(1);
  const of = (row: number): Unit => unitOf(String(table.rows[row]?.[name] ?? ''));
  const bases = new Set(table.rows.map((_, row) => of(row).base));
  const [base = ''] = bases;
  return bases.size === 1 && base !== '' ? { base, of } : undefined;
}

/** The same grid with one cell reading otherwise. */
export function withCell(grid: Grid, cell: Cell, text: string): Grid {
  const column = grid.table.columns.find((c) => c.name === cell.column);
  const units = column && unitsByRow(grid.table, column);
  const replaced = units ? scaled(text, units.of(cell.row)) : printed(text, column !== undefined && isCount(column));
  return { ...grid, at: (c) => (c.row === cell.row && c.column === cell.column ? replaced : grid.at(c)) };
}

/** Whether values of a column add up: amounts and counts do; percentages, ratios, means, prices and ranks do not. */
export function isAdditive({ unit, name, title }: Column): boolean {
  if (unit === undefined || unit === '' || /[%％‰/℃倍位]|百分点|分贝/.test(unit)) return false;
  return !/均|率|比例|比值|倍|单价|价格|指数|密度|浓度|名次|排名|增速/.test(name + title);
}

/** Whether a column's name says that it is one number less another: 增减, 差额, 比上年变动. */
export function isDifference({ name, title, unit = '' }: Column): boolean {
  return (
    /增减|差额|差值|差距|增量|净增|净减|缺口|结余|变动|变化|升降|较上年|比上年|较去年|同比|[±]/.test(name + title) && !/^[%％‰]$/.test(unit)
  );
}

/** Whether a column's name says that it is what is more or less than a target or another place, in whatever unit. */
export function isGap({ name, title }: Column): boolean {
  return /(?:与|较|比)(?:年度|全年)?(?:目标|任务|计划|预期|全国|全省|全市|全区)|差距|差额|差值|缺口|超欠/.test(name + title);
}

/** Whether a column is in per cent. */
export const isPercentage = (column: Column): boolean => column.unit === '%';
