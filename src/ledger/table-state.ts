import { parseCell } from '../data/cell.ts';
import { rowKey, type Row } from '../data/parse-table.ts';
import type { Field } from '../data/table-schema.ts';
import type { Column, Table } from '../project/types.ts';
import { hashOf } from './fingerprint.ts';

/** What of a table is published: what it is called and covers, its columns, and the printed text of its cells. */
export interface TableState {
  about: Record<AboutField, string>;
  columns: Column[];
  primaryKey: string[];
  rows: string[][];
}

export const ABOUT = ['title', 'number', 'period', 'place', 'notes', 'derived'] as const;
export type AboutField = (typeof ABOUT)[number];

export const COLUMN_PROPERTIES = ['title', 'type', 'unit', 'missing'] as const;
export type ColumnProperty = (typeof COLUMN_PROPERTIES)[number];

type Stated = Pick<Table, 'title' | 'number' | 'period' | 'place' | 'notes' | 'derived' | 'columns' | 'primaryKey' | 'text'>;

/** The state of a table; its section, topics and looks are no part of it. */
export function stateOfTable({ title, number = '', period, place, notes, derived, columns, primaryKey, text }: Stated): TableState {
  const about = { title, number, period, place, notes: notes.join('\n'), derived: derived.join('\n') };
  return { about, columns, primaryKey, rows: text };
}

/** The fingerprint of a state: equal exactly when nothing that is published of it differs. */
export function hashOfTable({ about, columns, primaryKey, rows }: TableState): string {
  const heads = columns.map((c) => JSON.stringify([c.name, ...COLUMN_PROPERTIES.map((p) => propertyOf(c, p))]));
  return hashOf([...ABOUT.map((name) => about[name]), ...heads, JSON.stringify(primaryKey), ...rows.map((row) => JSON.stringify(row))]);
}

/** A property of a column as text. A ratio's empty unit is `""`, since a column without a unit has the empty text. */
export function propertyOf(column: Column, property: ColumnProperty): string {
  if (property === 'unit') return column.unit === '' ? '""' : (column.unit ?? '');
  if (property !== 'missing') return column[property];
  const marks = Object.entries(column.missing).sort(([a], [b]) => (a < b ? -1 : 1));
  return marks.length ? JSON.stringify(Object.fromEntries(marks)) : '';
}

/** A column with a property put back from its text. */
export function withProperty(column: Column, property: ColumnProperty, text: string): Column {
  const { unit, ...others } = column;
  if (property === 'unit') return text === '' ? others : { ...others, unit: text === '""' ? '' : text };
  const kept = unit === undefined ? others : { ...others, unit };
  if (property === 'missing') return { ...kept, missing: text === '' ? {} : (JSON.parse(text) as Record<string, string>) };
  return { ...kept, [property]: text };
}

/** The key of each row, as `cell:` addresses write it. */
export function keysOf(state: TableState): string[] {
  return typedRows(state).map((row) => rowKey(row, state.primaryKey));
}

/** A state as a table, with the looks of another state of it. */
export function tableOfState(state: TableState, like: Table): Table {
  const { title, number, period, place, notes, derived } = state.about;
  const names = new Set(state.columns.map((c) => c.name));
  const table = {
    ...like,
    title,
    number,
    period,
    place,
    notes: lines(notes),
    derived: lines(derived),
    columns: state.columns,
    primaryKey: state.primaryKey,
    columnGroups: like.columnGroups.filter((group) => group.fields.every((name) => names.has(name))),
    rowSpan: like.rowSpan.filter((name) => names.has(name)),
    rows: typedRows(state),
    text: state.rows,
  };
  if (number === '') Reflect.deleteProperty(table, 'number');
  return table;
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function typedRows({ columns, primaryKey, rows }: TableState): Row[] {
  const fields = columns.map((column): Field => ({
    ...column,
    missing: new Map(Object.entries(column.missing)),
    required: primaryKey.includes(column.name),
  }));
  return rows.map((row) =>
    Object.fromEntries(
      fields.map((field, c) => {
        const read = parseCell(row[c] ?? '', field);
        return [field.name, 'value' in read ? read.value : null];
      }),
    ),
  );
}
