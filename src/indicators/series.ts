/** Values that may stand on one line of a chart. Runs in the browser too. */
import type { Break } from '../data/catalogue.ts';
import { parsePeriod } from '../data/period.ts';
import type { Agreement } from './agreement.ts';
import { differences, isTarget, type Stated } from './comparability.ts';
import { spanOf } from './span.ts';
import { plainUnit } from './unit.ts';

/** What a line needs of a value. */
export interface Charted extends Stated {
  number: string;
  value: number;
  differs: Agreement;
}

/** Values of one place and scope in the order of time, each comparable with the one before it. */
export type Series<V extends Charted> = readonly V[];

/**
 * Every value that agrees with itself, in as few series as comparability allows; the longest first. A value that is told
 * differently elsewhere is in none; of one that is told more and less exactly, the exact one.
 */
export function seriesOf<V extends Charted>(values: readonly V[], breaks: readonly Break[] = []): Series<V>[] {
  const groups = Map.groupBy(
    values.filter((v) => v.differs !== 'conflicting'),
    groupOf,
  );
  const series = [...groups.values()].flatMap((group) => {
    const sorted = mostExact(group).sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
    const runs: V[][] = [];
    for (const value of sorted) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run && last && differences(last, value, breaks).length === 0) run.push(value);
      else runs.push([value]);
    }
    return runs;
  });
  return series.sort((a, b) => b.length - a.length);
}

const groupOf = (v: Charted): string => JSON.stringify([v.place, v.scope, isTarget(v), plainUnit(v.unit), spanOf(v.period) ?? v.period]);

const endOf = ({ period }: Stated): string => parsePeriod(period)?.end ?? '';

function mostExact<V extends Charted>(group: readonly V[]): V[] {
  return [...Map.groupBy(group, endOf).values()].flatMap((same) => same.toSorted((a, b) => b.number.length - a.number.length).slice(0, 1));
}

/**
 * Values of one period and scope over places, largest first, for the latest period that has at least two places; empty
 * when there is none. All of them are comparable with each other.
 */
export function acrossPlaces<V extends Charted>(values: readonly V[], breaks: readonly Break[] = []): V[] {
  const usable = values.filter((v) => v.differs !== 'conflicting');
  const groups = Map.groupBy(usable, (v) => JSON.stringify([v.period, v.scope, plainUnit(v.unit)]));
  const best = [...groups.values()]
    .map((group) => [...Map.groupBy(group, (v) => v.place).values()].flatMap((same) => same.slice(0, 1)))
    .filter((group) => group.length > 1 && group.every((a) => group.every((b) => differences(a, b, breaks).length === 0)))
    .sort((a, b) => (endOf(a[0] as V) < endOf(b[0] as V) ? 1 : endOf(a[0] as V) > endOf(b[0] as V) ? -1 : b.length - a.length))[0];
  return (best ?? []).sort((a, b) => b.value - a.value);
}
