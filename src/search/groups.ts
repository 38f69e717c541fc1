/** Large sites have an index for each few years: what no longer changes is indexed once and kept. */
import type { Sheet } from './sheet.ts';

/** Sheets of consecutive years. */
export interface YearGroup {
  /** `2010-2015`; `2019-2` where one year alone is too much for an index. */
  name: string;
  /** Ascending. */
  years: string[];
  sheets: Sheet[];
}

/**
 * Sheets by groups of years with at most `limit` characters each, newest first. They are filled from the oldest year on, so that
 * later years leave the earlier groups as they are. A year that is too much alone is cut between its publications.
 */
export function groupsOf(sheets: readonly Sheet[], limit: number): YearGroup[] {
  // What is of no year goes with the newest.
  const newest = sheets.reduce((year, sheet) => (sheet.year > year ? sheet.year : year), '');
  const years = [...Map.groupBy(sheets, (sheet) => sheet.year || newest)].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups: YearGroup[] = [];
  let size = Infinity;
  for (const [year, own] of years) {
    const parts = partsOf(own, limit);
    parts.forEach((part, i) => {
      const group = groups.at(-1);
      const added = sizeOf(part);
      if (group && parts.length === 1 && size + added <= limit) {
        group.years.push(year);
        group.sheets.push(...part);
        size += added;
      } else {
        groups.push({ name: i > 0 ? `${year}-${i + 1}` : year, years: [year], sheets: part });
        size = parts.length > 1 ? Infinity : added;
      }
    });
  }
  for (const group of groups) if (group.years.length > 1) group.name = `${group.years[0] ?? ''}-${group.years.at(-1) ?? ''}`;
  return groups.reverse();
}

function partsOf(sheets: readonly Sheet[], limit: number): Sheet[][] {
  const parts: Sheet[][] = [];
  let size = Infinity;
  for (const own of Map.groupBy(sheets, (sheet) => sheet.publication).values()) {
    const added = sizeOf(own);
    if (size + added > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(...own);
    size += added;
  }
  return parts;
}

/** Characters of text. */
export function sizeOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, { stretches }) => sum + stretches.reduce((s, t) => s + t.title.length + t.lines.join('').length, 0), 0);
}
