import type { Column, Table } from '../../project/types.ts';
import { isTotal } from './totals.ts';

/** Something that stands twice in a table. */
export interface Repeat {
  row: number;
  column: string;
  printed: string;
  /** The serial number that belongs there; empty for a row that stands twice. */
  expected: string;
  /** The row in which it stood first. */
  first?: number;
}

const SERIAL = /^(?:序号|编号|顺序|No\.?)$/i;

const isSerial = ({ name, type }: Column): boolean => type === 'integer' && SERIAL.test(name);

/** Serial numbers (of columns that begin with 1: else they are codes) that do not go on from the row above by one: repeated or skipped. */
export function brokenSerials(table: Table): { column: string; repeats: Repeat[] }[] {
  return table.columns
    .filter(isSerial)
    .map(({ name: column }) => {
      let last = 0;
      const repeats = table.rows.flatMap((row, index) => {
        const value = row[column];
        if (typeof value !== 'number') return [];
        const expected = last + 1;
        last = value;
        // Tables in groups start again from 1; a number that is printed once for several rows stands in all of them.
        const spans = table.rowSpan.includes(column) && value === expected - 1;
        return value === expected || value === 1 || spans
          ? []
          : [{ row: index, column, printed: String(value), expected: String(expected) }];
      });
      return { column, repeats };
    })
    .filter(({ column }) => table.rows.find((row) => typeof row[column] === 'number')?.[column] === 1);
}

/**
 * Rows that say the same as another in every column but keys and serial numbers. Rows of few or empty columns may well
 * agree; so at least three columns must, one of them text of some length or numbers of three digits together.
 */
export function repeatedRows(table: Table): Repeat[] {
  const columns = table.columns.map((c, index) => ({ ...c, index })).filter((c) => !isSerial(c) && !isPlainKey(table, c));
  if (columns.length < 3) return [];
  const seen = new Map<string, number>();
  return table.text.flatMap((cells, row) => {
    if (isTotal(table, row)) return [];
    const own = columns.map((c) => (cells[c.index] ?? '').trim());
    if (own.filter((text) => text !== '').length < 3) return [];
    const telling = own.join('').replace(/[^\d\p{Script=Han}]|0/gu, '').length;
    if (telling < 12) return [];
    const text = own.join('\n');
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, row);
      return [];
    }
    return [{ row, column: table.columns[0]?.name ?? '', printed: cells[0] ?? '', expected: '', first }];
  });
}

/** A key column of its own: rows differ in it by definition. Of a compound key, the last part only. */
function isPlainKey(table: Table, { name }: Column): boolean {
  return table.primaryKey.at(-1) === name;
}
