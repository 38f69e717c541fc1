import type { Publication } from '../data/catalogue.ts';
import { parsePeriod } from '../data/period.ts';

export interface YearShelf {
  year: number;
  /** Publications that report on the year. */
  about: Publication[];
  /** Publications issued in the year. */
  issued: Publication[];
}

/** Every year that a publication reports on or was issued in, newest first. */
export function yearShelves(publications: readonly Publication[]): YearShelf[] {
  const years = new Set(publications.flatMap((p) => [...yearsAbout(p), issueYear(p)]));
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      about: publications.filter((p) => yearsAbout(p).includes(year)),
      issued: publications.filter((p) => issueYear(p) === year),
    }));
}

const issueYear = (p: Publication): number => Number(p.date.slice(0, 4));

/** The years of the period that a publication reports on. */
function yearsAbout({ year, period }: Publication): number[] {
  const read = yearsOf(period);
  return read ? Array.from({ length: read.to - read.from + 1 }, (_, i) => read.from + i) : [year];
}

/** Whether a period has a part in the year. */
export function isWithin(period: string, year: number): boolean {
  const read = yearsOf(period);
  return read !== undefined && read.from <= year && year <= read.to;
}

function yearsOf(period: string): { from: number; to: number } | undefined {
  const read = parsePeriod(period);
  return read && { from: Number(read.start.slice(0, 4)), to: Number(read.end.slice(0, 4)) };
}
