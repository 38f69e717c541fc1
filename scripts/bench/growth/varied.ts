/** More content than there is: the site's own sheets again and again, with other years, figures and words. */
import { foldText } from '../../../src/search/fold.ts';
import type { Sheet } from '../../../src/search/sheet.ts';
import { drawing } from '../../../tests/search/seeded.ts';

/** Years over which the copies are spread. */
const YEARS = 10;

/** `times` as many sheets; the first of the copies is the content as it is. */
export function variedSheets(sheets: readonly Sheet[], times: number): Sheet[] {
  const clauses = sheets.flatMap((sheet) => sheet.stretches.flatMap(({ lines }) => lines.flatMap((line) => line.split('，'))));
  return Array.from({ length: times }, (_, copy) => (copy === 0 ? [...sheets] : copyOf(sheets, clauses, copy))).flat();
}

function copyOf(sheets: readonly Sheet[], clauses: readonly string[], copy: number): Sheet[] {
  const draw = drawing(copy);
  const digits = (text: string): string =>
    text.replaceAll(/\d/g, (digit, at: number) => (at > 0 ? String(Math.floor(draw() * 10)) : digit));
  // One clause in six is another's, so that words stand beside other words.
  const words = (line: string): string =>
    line
      .split('，')
      .map((clause) => (draw() < 1 / 6 ? (clauses[Math.floor(draw() * clauses.length)] ?? clause) : clause))
      .join('，');
  const back = copy % YEARS;
  return sheets.map((sheet) => ({
    ...sheet,
    url: `/copies/${copy}${sheet.url}`,
    publication: `${sheet.publication}（${copy}）`,
    year: sheet.year && String(Number(sheet.year) - back),
    stretches: sheet.stretches.map((stretch) => ({ ...stretch, lines: stretch.lines.map((line) => digits(words(line))) })),
  }));
}

/** Figures of five digits and more that only the oldest year has, and none that any has. */
export function figuresToFind(sheets: readonly Sheet[]): { oldest: string; nowhere: string } {
  const figuresOf = (list: readonly Sheet[]): Set<string> =>
    new Set(
      list.flatMap((s) => s.stretches.flatMap((t) => t.lines.flatMap((line) => foldText(line).match(/(?<![\d.])\d{5}(?![\d.%])/g) ?? []))),
    );
  const years = [...new Set(sheets.map((sheet) => sheet.year).filter(Boolean))].sort();
  const later = figuresOf(sheets.filter((sheet) => sheet.year !== years[0]));
  const oldest = [...figuresOf(sheets.filter((sheet) => sheet.year === years[0]))].find((figure) => !later.has(figure));
  const all = figuresOf(sheets);
  const nowhere = Array.from({ length: 90_000 }, (_, i) => String(10_007 + i)).find((figure) => !all.has(figure));
  return { oldest: oldest ?? '', nowhere: nowhere ?? '' };
}
