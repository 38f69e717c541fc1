import { getCellAddress } from 'write-excel-file/utility';
import type { Note, Sheet } from './sheet.ts';

/**
 * What was printed where a workbook's number cell is empty: `“/”不适用：D3、E7:E9`. Addresses are those of the sheet,
 * whose first row is the head.
 */
export function missingNotes({ columns, rows, text }: Sheet): Note[] {
  const found = new Map<string, string[]>();
  columns.forEach((column, c) => {
    if (column.type === 'string') return;
    const marks = rows.map((row, r) => (row[c] === null ? (text[r]?.[c] ?? '') : undefined));
    for (const mark of new Set(marks)) {
      if (mark === undefined) continue;
      const meaning = column.missing[mark] ?? '未印';
      const says = mark === '' ? meaning : meaning === mark ? `“${mark}”` : `“${mark}”（${meaning}）`;
      const runs = runsOf(marks, mark).map(([from, to]) => addressOf(from, to, c));
      found.set(says, [...(found.get(says) ?? []), ...runs]);
    }
  });
  return [...found].map(([says, cells]) => ['空单元格', `${says}：${cells.join('、')}`]);
}

/** First and last row of each run of rows that have the mark. */
function runsOf(marks: readonly (string | undefined)[], mark: string): [from: number, to: number][] {
  const runs: [number, number][] = [];
  marks.forEach((own, r) => {
    if (own !== mark) return;
    const last = runs.at(-1);
    if (last?.[1] === r - 1) last[1] = r;
    else runs.push([r, r]);
  });
  return runs;
}

function addressOf(from: number, to: number, column: number): string {
  const first = getCellAddress(from + 1, column);
  return from === to ? first : `${first}:${getCellAddress(to + 1, column)}`;
}
