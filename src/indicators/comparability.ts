/** Whether two values of an indicator may be set against each other, and why not. Runs in the browser too. */
import type { Break } from '../data/catalogue.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { isIn, spanOf } from './span.ts';
import { plainUnit } from './unit.ts';

/** What of a value decides with what it can be compared. */
export interface Stated {
  unit: string;
  period: string;
  place: string;
  /** 口径 */
  scope: string;
  /** Publications that state it. */
  publications: readonly string[];
}

export interface Reason {
  kind: 'unit' | 'target' | 'scope' | 'time' | 'break';
  /** `口径不同：不含空港区／未限定` */
  text: string;
}

/** Why two values must not be compared; empty when they may. The order of the two makes no difference. */
export function comparability(a: Stated, b: Stated, breaks: readonly Break[] = []): Reason[] {
  const [first, second] = inTime(a, b);
  const texts: Record<Exclude<Reason['kind'], 'break'>, () => string> = {
    unit: () => `单位不同：${sides(a.unit || '无单位', b.unit || '无单位')}`,
    target: () => targetText(isTarget(a) ? a : b, isTarget(a) ? b : a),
    scope: () => `口径不同：${sides(scopeName(a.scope), scopeName(b.scope))}`,
    time: () => timeText(first, second),
  };
  return differences(a, b, breaks).map((kind) =>
    typeof kind === 'string' ? { kind, text: texts[kind]() } : { kind: 'break', text: kind.reason },
  );
}

/** The same without words: kinds of reasons, and the declared breaks between the two. */
export function differences(a: Stated, b: Stated, breaks: readonly Break[] = []): (Exclude<Reason['kind'], 'break'> | Break)[] {
  const [first, second] = inTime(a, b);
  return [
    ...(plainUnit(a.unit) === plainUnit(b.unit) ? [] : (['unit'] as const)),
    ...(isTarget(a) === isTarget(b) ? (a.scope === b.scope ? [] : (['scope'] as const)) : (['target'] as const)),
    ...(spanOf(a.period) === spanOf(b.period) ? [] : (['time'] as const)),
    ...breaks.filter(({ between }) => parts(between, first, second)),
  ];
}

/** A value that is aimed at, not reached. */
export const isTarget = ({ scope }: Pick<Stated, 'scope'>): boolean => scope.includes('目标');

/** A scope as readers see it; a value without one is of the whole place. */
export const scopeName = (scope: string): string => scope || '未限定口径';

const sides = (...texts: string[]): string => texts.sort().join('／');

const targetText = (target: Stated, result: Stated): string =>
  `目标不同于结果：${formatPeriod(target.period)}是目标（${target.scope}），${formatPeriod(result.period)}是结果`;

const timeText = (first: Stated, second: Stated): string => {
  const isDay = ({ period }: Stated): boolean => spanOf(period) === 'day';
  const what = isDay(first) === isDay(second) ? '时段不同' : '时点不同于时期';
  return `${what}：${formatPeriod(first.period)}／${formatPeriod(second.period)}`;
};

/** The two by the end of their periods. */
function inTime(a: Stated, b: Stated): [Stated, Stated] {
  const key = ({ period }: Stated): string => `${parsePeriod(period)?.end ?? ''} ${period}`;
  return key(a) <= key(b) ? [a, b] : [b, a];
}

/** Whether a declared break lies between two values: two periods part all before the one from all after the other. */
function parts([a, b]: readonly [string, string], first: Stated, second: Stated): boolean {
  const [early, late] = [a, b].map((name) => parsePeriod(name)).sort((x, y) => ((x?.end ?? '') <= (y?.end ?? '') ? -1 : 1));
  if (early && late) {
    const [before, after] = [parsePeriod(first.period), parsePeriod(second.period)];
    return before !== undefined && after !== undefined && before.end <= early.end && after.start >= late.start;
  }
  return (isOf(first, a) && isOf(second, b)) || (isOf(first, b) && isOf(second, a));
}

const isOf = (value: Stated, name: string): boolean =>
  value.place === name || value.publications.includes(name) || isIn(value.period, name);
