import { stringify } from 'csv-stringify/sync';
import { plainNumber } from '../data/cell.ts';
import type { Publication } from '../data/catalogue.ts';
import type { Table } from '../project/types.ts';

const BOM = '\uFEFF';

/**
 * A table as CSV for spreadsheets: UTF-8 with BOM, units in the head, numbers without separators. Text that a
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@` first) is kept as text by a leading apostrophe.
 */
export function tableCsv(table: Pick<Table, 'columns' | 'text'>): string {
  const head = table.columns.map((c) => (c.unit && !c.unit.startsWith('@') ? `${c.name}（${c.unit}）` : c.name));
  const body = table.text.map((row) =>
    row.map((cell, c) => (table.columns[c]?.type === 'string' ? inert(cell) : (plainNumber(cell) ?? inert(cell)))),
  );
  return BOM + stringify([head.map(inert), ...body], { record_delimiter: 'windows' });
}

function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && text.length > 1 ? `'${text}` : text;
}

/** A table as JSON: what it is, its columns, and its rows typed; texts are left exactly as they are. */
export function tableJson(table: Table, publication: Publication): string {
  const { name, title, number, section, period, place, notes, columns, rows, derived } = table;
  const source = { title: publication.title, issuer: publication.issuer, date: publication.date };
  return `${JSON.stringify({ id: `${publication.id}/${name}`, number, title, section, period, place, notes, derived, columns, rows, source }, null, 1)}\n`;
}
