import { nameList } from '../binding/components.ts';
import { cellUnit } from '../binding/lookup.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Column, Table } from '../project/types.ts';

/** One value of a chart: the number and what was printed for it. */
export interface Point {
  /** Column it comes from. */
  series: string;
  value: number | null;
  /** Printed text; the meaning of the mark when the value is missing. */
  text: string;
  derived: boolean;
}

export interface Category {
  key: string;
  label: string;
  points: Point[];
}

/** What every chart draws: categories with one point a series, all in one unit. */
export interface ChartData {
  categories: Category[];
  series: { name: string; title: string }[];
  unit: string;
}

export interface Selection {
  /** Column whose text labels the categories. */
  category: string;
  /** Columns with values, all in one unit. */
  values: readonly string[];
  /** Only these row keys, comma-separated. */
  rows?: string | undefined;
  /** All but these row keys, comma-separated. */
  exclude?: string | undefined;
}

/** The rows and columns of a table that a chart draws. Unknown columns are an error (the checker names them first). */
export function chartData(table: Table, selection: Selection): ChartData {
  const columns = selection.values.map((name) => columnOf(table, name));
  const label = columnOf(table, selection.category);
  const only = nameList(selection.rows);
  const without = new Set(nameList(selection.exclude));
  const categories = table.rows.flatMap((row, i): Category[] => {
    const key = rowKey(row, table.primaryKey);
    if (without.has(key) || (only.length && !only.includes(key))) return [];
    return [{ key, label: table.text[i]?.[label.index] ?? '', points: columns.map((c) => point(table, i, c)) }];
  });
  const first = columns[0];
  return {
    categories,
    series: columns.map((c) => ({ name: c.name, title: c.title })),
    unit: first ? unitOfRows(table, categories, first) : '',
  };
}

/** The unit of the rows that are drawn; empty when they do not share one. */
function unitOfRows(table: Table, categories: readonly Category[], column: Column): string {
  const keys = new Set(categories.map((c) => c.key));
  const drawn = table.rows.flatMap((row, i) => (keys.has(rowKey(row, table.primaryKey)) ? [cellUnit(table, i, column)] : []));
  return new Set(drawn).size === 1 ? (drawn[0] ?? '') : '';
}

/** One row read across its columns: the columns become the categories (a strip of one row's parts). */
export function rowData(table: Table, key: string, values: readonly string[]): ChartData {
  const row = table.rows.findIndex((r) => rowKey(r, table.primaryKey) === key);
  if (row < 0) throw new Error(`表“${table.name}”没有行“${key}”`);
  const columns = values.map((name) => columnOf(table, name));
  const first = columns[0];
  return {
    categories: columns.map((c) => ({ key: c.name, label: c.name, points: [point(table, row, c)] })),
    series: [{ name: key, title: key }],
    unit: first ? cellUnit(table, row, first) : '',
  };
}

function columnOf(table: Table, name: string): Column & { index: number } {
  const index = table.columns.findIndex((c) => c.name === name);
  const column = table.columns[index];
  if (!column) throw new Error(`表“${table.name}”没有列“${name}”`);
  return { ...column, index };
}

function point(table: Table, row: number, column: Column & { index: number }): Point {
  const raw = table.rows[row]?.[column.name];
  const printed = table.text[row]?.[column.index] ?? '';
  const value = typeof raw === 'number' ? raw : null;
  return {
    series: column.name,
    value,
    text: value === null ? (column.missing[printed] ?? '无数据') : printed,
    derived: table.derived.includes(column.name),
  };
}
