import { stringify } from 'csv-stringify/sync';
import { plainNumber } from '../data/cell.ts';
import { headOf, type Sheet } from './sheet.ts';

const BOM = '\uFEFF';

/**
 * A sheet as CSV for spreadsheets: UTF-8 with BOM, units in the head, numbers without separators, marks of missing
 * values as printed. Text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@` first) is kept as text by a
 * leading apostrophe.
 */
export function sheetCsv(sheet: Pick<Sheet, 'columns' | 'text'>): string {
  return BOM + stringify(spreadsheetCells(sheet), { record_delimiter: 'windows' });
}

/** The head and the rows of a sheet as text that a spreadsheet takes for what it is. */
export function spreadsheetCells({ columns, text }: Pick<Sheet, 'columns' | 'text'>): string[][] {
  const body = text.map((row) => row.map((cell, c) => (columns[c]?.type === 'string' ? inert(cell) : (plainNumber(cell) ?? inert(cell)))));
  return [columns.map((column) => inert(headOf(column))), ...body];
}

function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && text.length > 1 ? `'${text}` : text;
}

/** A sheet as a Data Package describes it: no BOM, names alone in the head, texts exactly as they are. */
export function packageCsv({ columns, text }: Pick<Sheet, 'columns' | 'text'>): string {
  const body = text.map((row) => row.map((cell, c) => (columns[c]?.type === 'string' ? cell : (plainNumber(cell) ?? cell))));
  return stringify([columns.map(({ name }) => name), ...body]);
}
