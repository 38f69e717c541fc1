/** A point or an interval of time, as data write it: `2019`, `2019-06`, `2019-12-31`, `2019-01/2019-11`. */
export interface Period {
  /** First and last day (ISO). A single day has both equal. */
  start: string;
  end: string;
  /** The form that was written, for display. */
  text: string;
}

const PART = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** `2019-01/2019-11` → first and last day, or undefined when it is no period. */
export function parsePeriod(text: string): Period | undefined {
  const [from, to = from, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length) return undefined;
  const start = dayOf(from, 'first');
  const end = dayOf(to, 'last');
  return start && end && start <= end ? { start, end, text } : undefined;
}

function dayOf(part: string, edge: 'first' | 'last'): string | undefined {
  const match = PART.exec(part);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (day) return Number(day) <= lastDay(Number(year), Number(month)) ? part : undefined;
  if (month) return `${part}-${edge === 'first' ? '01' : lastDay(Number(year), Number(month))}`;
  return `${year}-${edge === 'first' ? '01-01' : '12-31'}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2019-01/2019-11` → `2019 年 1—11 月`; `2019-12-31` → `2019 年 12 月 31 日`; `2019-11-05/2019-11-08` → `2019 年 11 月 5—8 日`. */
export function formatPeriod(text: string): string {
  const [from = '', to] = text.split('/');
  const a = from.split('-');
  if (to === undefined) return formatParts(a);
  const b = to.split('-');
  if (a[0] === b[0] && a.length === 2 && b.length === 2) return `${a[0]} 年 ${Number(a[1])}—${Number(b[1])} 月`;
  if (a.length === 1 && b.length === 1) return `${a[0]}—${b[0]} 年`;
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1])
    return `${formatParts(a.slice(0, 2))} ${Number(a[2])}—${Number(b[2])} 日`;
  return `${formatParts(a)}至 ${formatParts(b)}`;
}

function formatParts([year, month, day]: string[]): string {
  return [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`].filter(Boolean).join(' ');
}
