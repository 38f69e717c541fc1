/** All figures of the site in files of neighbours: which indexes have one, and which are nearest to one that none has. */
import { FIGURE, isLookedUp } from './figures.ts';
import { foldText } from './fold.ts';
import type { Sheet } from './sheet.ts';

/** Figures of about the same size, ascending, whatever their sign. */
export interface FigurePage {
  figures: string[];
  /** Of each figure the indexes that have it, by their number; only where there are several. */
  groups?: number[][];
}

/** Figures of a file. */
const A_PAGE = 1000;

const sizeOf = (figure: string): number => Math.abs(parseFloat(figure));

/** The figures of each group of sheets, and with which size each file starts. */
export function packFigures(groups: readonly (readonly Sheet[])[]): { starts: number[]; pages: FigurePage[] } {
  const having = new Map<string, number[]>();
  groups.forEach((sheets, group) => {
    for (const figure of figuresIn(sheets)) having.set(figure, [...(having.get(figure) ?? []), group]);
  });
  const all = [...having].sort(([a], [b]) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1));
  const pages: [string, number[]][][] = [];
  for (const each of all) {
    const page = pages.at(-1);
    // Figures of one size stand together: 96, 96 % and -96.
    if (page && (page.length < A_PAGE || sizeOf(page.at(-1)?.[0] ?? '') === sizeOf(each[0]))) page.push(each);
    else pages.push([each]);
  }
  return {
    starts: pages.map((page) => sizeOf(page[0]?.[0] ?? '0')),
    pages: pages.map((page) => ({ figures: page.map(([f]) => f), ...(groups.length > 1 ? { groups: page.map(([, g]) => g) } : {}) })),
  };
}

function figuresIn(sheets: readonly Sheet[]): Set<string> {
  const texts = sheets.flatMap((s) => s.stretches.flatMap(({ title, lines }) => [title, ...lines]));
  return new Set(texts.flatMap((text) => foldText(text).match(FIGURE) ?? []).filter((f) => isLookedUp(f) && f.length < 14));
}

/** Which file has the figures of this size. */
export function pageOf(starts: readonly number[], figure: string): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= sizeOf(figure)),
  );
}

/** The indexes that may have a figure: those that have one of the same size, with any sign or percent sign. */
export function groupsHaving({ figures, groups }: FigurePage, figure: string): Set<number> {
  return new Set(figures.flatMap((f, i) => (sizeOf(f) === sizeOf(figure) ? (groups?.[i] ?? [0]) : [])));
}
