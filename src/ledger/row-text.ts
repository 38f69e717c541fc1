import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Texts as one CSV record, for a cell of `corrections.csv`. */
export function recordText(cells: readonly string[]): string {
  return stringify([[...cells]], { record_delimiter: '\n' }).slice(0, -1);
}

/** The texts of one CSV record; undefined when it is none. */
export function readRecord(text: string): string[] | undefined {
  try {
    const [record]: unknown[] = parse(text, { relax_column_count: true });
    return record as string[] | undefined;
  } catch {
    return undefined;
  }
}

/** A row with its place in the table: `第 3 行：肉类,300,/`. */
export function rowText(index: number, cells: readonly string[]): string {
  return `第 ${index + 1} 行：${recordText(cells)}`;
}

/** The opposite of `rowText`; undefined for any other text. */
export function readRow(text: string): { index: number; cells: string[] } | undefined {
  const match = /^第 (\d+) 行：(.*)$/s.exec(text);
  const cells = match && readRecord(match[2] ?? '');
  return match && cells ? { index: Number(match[1]) - 1, cells } : undefined;
}
