import { columnOf, csvRecords } from '../data/csv-records.ts';
import { decode } from '../data/decode.ts';
import type { Position } from '../data/read-yaml.ts';
import type { Files } from '../project/files.ts';

/** Line and column of a field of the record that starts on a line of a CSV; of the record when it has no such field. */
export function fieldPosition(files: Files, file: string, line: number, field: string): Position {
  const { text = '' } = decode(files.read(file) ?? new Uint8Array(), file);
  const { records } = csvRecords(text, file);
  const index = records[0]?.cells.findIndex((name) => name.trim() === field) ?? -1;
  const record = records.find((r) => r.line === line);
  return { line, column: record && index >= 0 ? columnOf(record, index) : 1 };
}
