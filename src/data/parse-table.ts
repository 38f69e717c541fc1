import { parseCell, type CellValue } from './cell.ts';
import { columnOf, csvRecords, type CsvRecord } from './csv-records.ts';
import { fault, type Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Field, TableSchema } from './table-schema.ts';

export type Row = Record<string, CellValue>;

export interface ParsedTable {
  /** Typed rows, by field name. */
  rows: Row[];
  /** What the site prints: `text[row][field]`, in the schema's field order. */
  text: string[][];
  /** Line of each row in the file. */
  lines: number[];
  faults: Fault[];
}

/**
 * CSV text against its schema. Every mistake of the file is reported, each with line and column; rows that have one
 * are left out. Columns may stand in any order; empty trailing columns of a spreadsheet are ignored.
 */
export function parseTable(text: string, schema: TableSchema, file: string): ParsedTable {
  const { records, faults } = csvRecords(text, file);
  const empty: ParsedTable = { rows: [], text: [], lines: [], faults };
  if (faults.length) return empty;
  const [head, ...body] = records;
  if (!head) {
    faults.push(fault(file, { message: '文件是空的', expected: `表头：${schema.fields.map((f) => f.name).join(',')}` }));
    return empty;
  }
  const width = headWidth(head, body);
  faults.push(...checkHead(head, width, schema, file));
  if (body.length === 0) {
    faults.push(fault(file, { message: '只有表头，没有数据行', expected: '至少一行数据' }));
    return empty;
  }
  const positions = schema.fields.map((f) => head.cells.slice(0, width).findIndex((name) => name.trim() === f.name));
  const parsed = parseBody(body, width, positions, schema, file);
  if (faults.length === 0) return parsed;
  // Rows under a wrong head are not data, but what is wrong in them is said in the same run.
  for (const fault of parsed.faults) faults.push(fault);
  return empty;
}

/** Trailing columns without a head are dropped when no row has anything in them. */
function headWidth(head: CsvRecord, body: readonly CsvRecord[]): number {
  let width = head.cells.length;
  while (width > 0 && head.cells[width - 1]?.trim() === '' && body.every((r) => (r.cells[width - 1] ?? '').trim() === '')) width--;
  return width;
}

function checkHead(head: CsvRecord, width: number, schema: TableSchema, file: string): Fault[] {
  const faults: Fault[] = [];
  const names = schema.fields.map((f) => f.name);
  const seen = new Set<string>();
  head.cells.slice(0, width).forEach((cell, i) => {
    const name = cell.trim();
    const at = { line: head.line, column: columnOf(head, i) };
    if (seen.has(name)) faults.push(fault(file, { ...at, message: `列“${name}”出现了两次`, remedy: '删去或改名其中一列' }));
    else if (!names.includes(name)) {
      const guess = didYouMean(name, names);
      faults.push(
        fault(file, {
          ...at,
          message: name === '' ? '表头有一格是空的' : `datapackage.json 里没有列“${name}”`,
          expected: names.join('、'),
          remedy: `${guess ?? ''}改正列名，或在 datapackage.json 的 fields 里声明它`,
        }),
      );
    }
    seen.add(name);
  });
  for (const name of names) {
    if (!seen.has(name)) {
      faults.push(fault(file, { line: head.line, message: `缺少列“${name}”`, remedy: '补上该列，或从 datapackage.json 里删去' }));
    }
  }
  return faults;
}

function parseBody(
  body: readonly CsvRecord[],
  width: number,
  positions: readonly number[],
  schema: TableSchema,
  file: string,
): ParsedTable {
  const result: ParsedTable = { rows: [], text: [], lines: [], faults: [] };
  const keys = new Map<string, number>();
  for (const record of body) {
    const faults = checkWidth(record, width, file);
    const row: Row = {};
    const text: string[] = [];
    schema.fields.forEach((field, i) => {
      if (faults.length && record.cells.length !== width) return;
      const position = positions[i] ?? -1;
      if (position < 0) return;
      const problem = readCell(record.cells[position] ?? '', field, row, text);
      if (problem) faults.push(fault(file, { line: record.line, column: columnOf(record, position), ...problem }));
    });
    if (!faults.length) faults.push(...checkKey(row, record, schema, keys, file));
    if (faults.length) for (const found of faults) result.faults.push(found);
    else {
      result.rows.push(row);
      result.text.push(text);
      result.lines.push(record.line);
    }
  }
  return result;
}

function readCell(raw: string, field: Field, row: Row, text: string[]): Pick<Fault, 'message' | 'expected' | 'remedy'> | undefined {
  if (field.required && raw.trim() === '') return { message: `列“${field.name}”不能为空`, remedy: '补上内容' };
  const parsed = parseCell(raw, field);
  if ('problem' in parsed) {
    const { problem, expected, remedy } = parsed;
    return { message: `列“${field.name}”：${problem}`, expected, ...(remedy === undefined ? {} : { remedy }) };
  }
  row[field.name] = parsed.value;
  text.push(parsed.text);
  return undefined;
}

function checkWidth(record: CsvRecord, width: number, file: string): Fault[] {
  const extra = record.cells.slice(width);
  while (extra.length && extra.at(-1)?.trim() === '') extra.pop();
  const count = record.cells.length >= width ? width + extra.length : record.cells.length;
  if (count === width) {
    record.cells.length = width;
    return [];
  }
  const remedy = count > width ? '单元格里的逗号要用双引号括起整格；多出的逗号请删去' : '补上缺少的逗号（空单元格也要占一格）';
  return [
    fault(file, {
      line: record.line,
      column: columnOf(record, Math.min(count, width)),
      message: `这一行有 ${count} 格`,
      expected: `${width} 格`,
      remedy,
    }),
  ];
}

function checkKey(row: Row, record: CsvRecord, schema: TableSchema, keys: Map<string, number>, file: string): Fault[] {
  // A key column that is missing from the head, or is none of the fields, has its own fault.
  if (schema.primaryKey.some((name) => !(name in row))) return [];
  const key = rowKey(row, schema.primaryKey);
  const first = keys.get(key);
  if (first === undefined) {
    keys.set(key, record.line);
    return [];
  }
  return [
    fault(file, {
      line: record.line,
      message: `主键“${key}”与第 ${first} 行重复`,
      expected: `${schema.primaryKey.join('、')} 每行不同`,
      remedy: '改正其中一行，或在 datapackage.json 里给 primaryKey 加一列',
    }),
  ];
}

/** The key of a row as `cell:` links write it: its key cells joined with `/`. */
export function rowKey(row: Row, primaryKey: readonly string[]): string {
  return primaryKey.map((name) => String(row[name] ?? '')).join('/');
}
