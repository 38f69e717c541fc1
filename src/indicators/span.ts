import { parsePeriod } from '../data/period.ts';

/** What stretch of time a value is of: a day, a whole year, whole years, or a part of a year (its days named). */
export type Span = 'day' | 'year' | `${number} years` | `${string}..${string}`;

/** Two values are of alike stretches exactly when their spans are equal. */
export function spanOf(period: string): Span | undefined {
  const days = parsePeriod(period);
  if (!days) return undefined;
  const { start, end } = days;
  if (start === end) return 'day';
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1;
  const [from, to] = [start.slice(5), end.slice(5)];
  if (from === '01-01' && to === '12-31') return years === 1 ? 'year' : `${years} years`;
  // The last of February is one day however long the year.
  return `${from}..${years > 1 ? `${years}-` : ''}${to === '02-29' ? '02-28' : to}`;
}

/** Whether a period falls within another one: `2019-01/2019-11` in `2019`. */
export function isIn(period: string, whole: string): boolean {
  const [part, around] = [parsePeriod(period), parsePeriod(whole)];
  return part !== undefined && around !== undefined && around.start <= part.start && part.end <= around.end;
}
