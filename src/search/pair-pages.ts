/** All pairs of characters of a large site, in files by their first character: which indexes have one, so that only these are opened. */
import { foldText } from './fold.ts';
import { isPair, piecesOf } from './pairs.ts';
import { headOf, type Sheet } from './sheet.ts';

/** Of each pair the numbers of the indexes that have it; empty: all of them. */
export type PairPage = Record<string, number[]>;

/** Files: of about 1,000 pairs each on a site of 30 years. */
const PAGES = 64;

/** Which file has a pair. */
export const pairPageOf = (pair: string): number => (pair.codePointAt(0) ?? 0) % PAGES;

/** The pairs of each group of sheets; nothing where there is only one group. */
export function packPairs(groups: readonly (readonly Sheet[])[]): PairPage[] {
  if (groups.length < 2) return [];
  const having = new Map<string, number[]>();
  groups.forEach((sheets, group) => {
    for (const pair of pairsIn(sheets)) having.set(pair, [...(having.get(pair) ?? []), group]);
  });
  const pages = Array.from({ length: PAGES }, (): PairPage => ({}));
  for (const [pair, own] of having) {
    const page = pages[pairPageOf(pair)];
    if (page) page[pair] = own.length === groups.length ? [] : own;
  }
  return pages;
}

function pairsIn(sheets: readonly Sheet[]): Set<string> {
  const texts = sheets.flatMap((s) => [headOf(s), ...(s.heads ?? []), ...s.stretches.flatMap(({ title, lines }) => [title, ...lines])]);
  return new Set(texts.flatMap((text) => piecesOf(foldText(text))).filter(isPair));
}

/** The share of pairs that an index has, by the files that list them. */
export function shareHaving(pairs: readonly string[], pages: ReadonlyMap<number, PairPage>, group: number): number {
  if (pairs.length === 0) return 1;
  const has = (pair: string): boolean => {
    const groups = pages.get(pairPageOf(pair))?.[pair];
    return groups !== undefined && (groups.length === 0 || groups.includes(group));
  };
  return pairs.filter(has).length / pairs.length;
}
