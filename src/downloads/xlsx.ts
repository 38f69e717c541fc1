import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { plainNumber } from '../data/cell.ts';
import type { Column } from '../project/types.ts';
import { missingNotes } from './missing.ts';
import { headOf, type Note, type Sheet } from './sheet.ts';
import { redate } from './zip.ts';

/**
 * A sheet as a workbook: `数据` with typed cells, `说明` with the notes. Numbers keep their printed decimals. A cell
 * without a number stays empty, so that its column stays one of numbers; what was printed there stands in the notes.
 */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const notes: Note[] = [['标题', sheet.title], ...sheet.notes, ...missingNotes(sheet)];
  const workbook = writeXlsxFile([
    {
      sheet: '数据',
      data: [sheet.columns.map(headCell), ...sheet.rows.map((_, r) => sheet.columns.map((column, c) => dataCell(sheet, column, r, c)))],
      columns: sheet.columns.map((column, c) => ({ width: widthOf(shownHead(column), sheet.text, c) })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: notes.map(noteRow),
      columns: [{ width: 14 }, { width: 90 }],
    },
  ]);
  // The library dates the parts of the workbook with the time of writing.
  return redate(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
}

function noteRow([label, text]: Note): CellObject[] {
  return [
    { ...textCell(label), fontWeight: 'bold', alignVertical: 'top' },
    { ...textCell(text), wrap: true, alignVertical: 'top' },
  ];
}

/** Registers are named in English for programs; in a workbook people read their titles. */
function shownHead(column: Column): string {
  return headOf({ ...column, name: /^[a-z]+$/i.test(column.name) ? column.title : column.name });
}

function headCell(column: Column): CellObject {
  return {
    ...textCell(shownHead(column)),
    fontWeight: 'bold',
    wrap: true,
    align: column.type === 'string' ? 'left' : 'right',
    alignVertical: 'center',
  };
}

/** Wider columns wrap their text. */
const WIDEST = 48;

function dataCell({ rows, text }: Sheet, column: Column, r: number, c: number): CellObject | null {
  const printed = text[r]?.[c] ?? '';
  const value = rows[r]?.[c] ?? null;
  if (column.type === 'string')
    return printed === '' ? null : { ...textCell(printed), ...(displayWidth(printed) > WIDEST ? { wrap: true } : {}) };
  if (typeof value === 'number') return { value, type: Number, format: formatOf(printed) };
  return typeof value === 'boolean' ? { value, type: Boolean } : null;
}

/** Text stays text, also after a reader has edited it: `@` is the format that says so. */
function textCell(text: string): CellObject {
  return { value: text, type: String, ...(/^[=+\-@]/.test(text) ? { format: '@' } : {}) };
}

/** `95.00` → `0.00` */
function formatOf(printed: string): string {
  const decimals = plainNumber(printed)?.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** In characters, a Chinese one being two; the head may wrap once. */
function widthOf(head: string, text: readonly string[][], c: number): number {
  const longest = Math.max(Math.ceil(displayWidth(head) / 2), ...text.map((row) => displayWidth(row[c] ?? '')));
  return Math.min(Math.max(longest, 8), WIDEST) + 2;
}

const displayWidth = (text: string): number => Array.from(text).reduce((sum, char) => sum + (/[\u1100-\uFFFF]/.test(char) ? 2 : 1), 0);
