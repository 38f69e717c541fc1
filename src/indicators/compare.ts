/** A choice of indicators, places and years as one table. Runs in the browser too. */
import type { Break } from '../data/catalogue.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { cautions } from './cautions.ts';
import type { Charted } from './series.ts';
import { isIn } from './span.ts';

/** As many indicators as stand side by side. */
export const MOST = 4;

export interface Selection {
  indicators: readonly string[];
  /** All places unless some are named; the same of periods (a year takes in its parts). */
  places: readonly string[];
  periods: readonly string[];
}

/** What is known of an indicator. */
export interface Compared<V extends Charted> {
  id: string;
  title: string;
  unit: string;
  breaks: readonly Break[];
  values: readonly V[];
}

export interface ComparisonRow<V extends Charted> {
  place: string;
  scope: string;
  unit: string;
  /** One cell a period, in the order of the table's; several values where they are told differently. */
  cells: V[][];
}

export interface ComparisonBlock<V extends Charted> {
  indicator: Compared<V>;
  rows: ComparisonRow<V>[];
  /** Why some of the values must not be set against each other. */
  cautions: string[];
}

export interface ComparisonTable<V extends Charted> {
  periods: { period: string; title: string }[];
  blocks: ComparisonBlock<V>[];
  /** How many values there are. */
  count: number;
}

/** The chosen values of the indicators in the order given: one row a place and scope, one column a period. */
export function comparisonTable<V extends Charted>(selection: Selection, all: readonly Compared<V>[]): ComparisonTable<V> {
  const chosen = selection.indicators.flatMap((id) => all.find((c) => c.id === id) ?? []).slice(0, MOST);
  const kept = chosen.map((indicator) => ({ indicator, values: indicator.values.filter((v) => isChosen(v, selection)) }));
  const periods = periodsOf(kept.flatMap((k) => k.values));
  return {
    periods,
    blocks: kept.map(({ indicator, values }) => ({
      indicator,
      rows: rowsOf(values, periods, selection.places),
      cautions: cautions(values, indicator.breaks),
    })),
    count: kept.reduce((n, k) => n + k.values.length, 0),
  };
}

/** Whether a value is of a chosen place and period. */
export function isChosen({ place, period }: Charted, { places, periods }: Selection): boolean {
  const inPlace = places.length === 0 || places.includes(place);
  return inPlace && (periods.length === 0 || periods.some((p) => p === yearOf(period) || isIn(period, p)));
}

/** The year in which a period ends. */
export const yearOf = (period: string): string => parsePeriod(period)?.end.slice(0, 4) ?? '';

/** What stands under a row's place: its scope, and its unit where that is not the indicator's. */
export function rowNote({ scope, unit }: Pick<ComparisonRow<Charted>, 'scope' | 'unit'>, usual: string): string {
  return [scope, unit === usual ? '' : unit].filter(Boolean).join('，');
}

function periodsOf(values: readonly Charted[]): ComparisonTable<Charted>['periods'] {
  const key = (period: string): string => `${parsePeriod(period)?.end ?? ''} ${period}`;
  return [...new Set(values.map((v) => v.period))]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((period) => ({ period, title: formatPeriod(period) }));
}

/** Place by place, in the order chosen or else found; within a place, what has no scope first. */
function rowsOf<V extends Charted>(
  values: readonly V[],
  periods: readonly { period: string }[],
  chosen: readonly string[],
): ComparisonRow<V>[] {
  const places = [...new Set([...chosen, ...values.map((v) => v.place)])];
  const groups = Map.groupBy(values, (v) => JSON.stringify([v.place, v.scope, v.unit]));
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { place, scope, unit } = first;
      return [{ place, scope, unit, cells: periods.map(({ period }) => own.filter((v) => v.period === period)) }];
    })
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || Number(a.scope !== '') - Number(b.scope !== ''));
}
