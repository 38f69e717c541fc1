import { spreadsheetCells } from './csv.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as tab-separated text, for pasting into a spreadsheet or a document. */
export function sheetText(sheet: Pick<Sheet, 'columns' | 'text'>): string {
  return spreadsheetCells(sheet)
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}
