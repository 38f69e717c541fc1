import { CsvError, parse } from 'csv-parse/sync';
import { fault, type Fault, type FaultDetail } from './fault.ts';

/** One CSV record with where it stands. */
export interface CsvRecord {
  cells: string[];
  /** Line of its first character, 1-based. */
  line: number;
  /** The record as written, for finding columns. */
  raw: string;
}

/** CSV text (UTF-8, LF) to records. Quoted line breaks are one record; blank lines are skipped; widths may differ. */
export function csvRecords(text: string, file: string): { records: CsvRecord[]; faults: Fault[] } {
  try {
    const parsed = parse(text, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return { records: parsed.map(toRecord), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], faults: [fault(file, describe(error, text))] };
  }
}

function toRecord({ record, raw, info }: { record: string[]; raw: string; info: { lines: number } }): CsvRecord {
  const body = raw.replace(/^\n+/, '').replace(/\n$/, '');
  // csv-parse gives the line on which a record ends; it starts as many lines earlier as it has breaks inside.
  return { cells: record, line: info.lines - (body.split('\n').length - 1), raw: body };
}

function describe(error: CsvError, text: string): FaultDetail {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED': {
      const at = openQuote(text, typeof error['raw'] === 'string' ? error['raw'] : text);
      return { ...at, message: '引号没有闭合', expected: '成对的英文双引号', remedy: '补上缺少的 "；单元格里的双引号写成 ""' };
    }
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        line: lineOf(error),
        message: '双引号的位置不对',
        expected: '引号只出现在单元格两端',
        remedy: '单元格里的双引号写成 ""，并把整格用双引号括起来',
      };
    default:
      return { line: lineOf(error), message: `CSV 无法解析（${error.code}）`, remedy: '检查该行的逗号与引号' };
  }
}

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);

/** Where the quote stands that is never closed: the last one that opens in the last record. */
function openQuote(text: string, lastRecord: string): { line: number; column: number } {
  const start = text.length - lastRecord.length;
  let open = start;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    if (text[i] !== '"') continue;
    quoted = !quoted;
    if (quoted) open = i;
  }
  const before = text.slice(0, open).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** 1-based character column at which cell `index` of a record starts (in its own line). */
export function columnOf(record: CsvRecord, index: number): number {
  let cell = 0;
  let quoted = false;
  let column = 1;
  for (const char of record.raw) {
    if (cell === index) return column;
    if (char === '"') quoted = !quoted;
    if (char === ',' && !quoted) cell++;
    column = char === '\n' ? 1 : column + 1;
  }
  return column;
}
