import { plainNumber } from '../data/cell.ts';
import { didYouMean } from '../data/nearest.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Column, Fact, Table } from '../project/types.ts';
import type { Datum } from './quantity.ts';

/** Why a name was not found, with the nearest real names. */
export interface NotFound {
  message: string;
  remedy?: string;
}

export interface Cell {
  table: Table;
  row: number;
  column: Column;
  /** What is printed in the cell. */
  text: string;
  unit: string;
}

/** A fault's message, with the nearest of the names that there are. */
export function notFound(message: string, name: string, candidates: Iterable<string>): NotFound {
  const remedy = didYouMean(name, candidates);
  return remedy === undefined ? { message } : { message, remedy };
}

/** The cell of a table by row key (key cells joined with `/`) and column name or printed head. */
export function findCell(table: Table, key: string, field: string): Cell | NotFound {
  const found = findColumn(table, field);
  if ('message' in found) return found;
  const row = findRow(table, key);
  if (typeof row !== 'number') return row;
  const { column, index } = found;
  return { table, row, column, text: table.text[row]?.[index] ?? '', unit: cellUnit(table, row, column) };
}

/** A column by its name or its printed head. */
export function findColumn(table: Table, field: string): { column: Column; index: number } | NotFound {
  const index = table.columns.findIndex((c) => c.name === field || c.title === field);
  const column = table.columns[index];
  return column
    ? { column, index }
    : notFound(
        `表“${table.name}”没有列“${field}”`,
        field,
        table.columns.map((c) => c.name),
      );
}

/** Index of the row with a key (key cells joined with `/`). */
export function findRow(table: Table, key: string): number | NotFound {
  const keys = table.rows.map((row) => rowKey(row, table.primaryKey));
  const row = keys.indexOf(key);
  return row >= 0 ? row : notFound(`表“${table.name}”没有行“${key}”`, key, keys);
}

/** Unit of one cell: the column's, or what the column named by `@…` says in this row. */
export function cellUnit(table: Table, row: number, column: Column): string {
  if (!column.unit?.startsWith('@')) return column.unit ?? '';
  return String(table.rows[row]?.[column.unit.slice(1)] ?? '');
}

/** What a text about a cell must say: its number, or its words where it is text. */
export function cellDatum(cell: Cell): Datum {
  const numeric = cell.column.type !== 'string' && cell.column.type !== 'boolean';
  const number = numeric ? plainNumber(cell.text) : undefined;
  return { number, unit: cell.unit, qualifier: '', ...(numeric ? {} : { label: cell.text }) };
}

/** What a text about a fact must say. */
export function factDatum(fact: Fact): Datum {
  return { number: fact.number, unit: fact.unit, qualifier: fact.qualifier };
}

/** The row anchor on a table's page. */
export function rowAnchor(row: number): string {
  return `r${row + 1}`;
}
