/** The values of an indicator as the data of charts. */
import type { ChartData, Point } from '../charts/series.ts';
import type { Break } from '../data/catalogue.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { comparability } from './comparability.ts';
import { acrossPlaces, seriesOf, type Charted, type Series } from './series.ts';
import { spanOf } from './span.ts';
import { plainUnit } from './unit.ts';

type Drawn = Charted & { derived: string };

/** As many lines as can be told apart. */
const LINES = 4;
/** Years are evenly spaced, those without a value too, unless there are too many. */
const YEARS = 12;

export interface LineChart<V extends Drawn = Drawn> {
  /** The place, where it is one alone. */
  place: string;
  /** What all values of the chart cover. */
  scope: string;
  data: ChartData;
  /** What it draws: two series of one place are parted by a break. */
  series: readonly Series<V>[];
  /** How many comparable series are not drawn. */
  left: number;
}

/** Charts of lines over periods, each of series that are comparable with each other, the longest series first. */
export function lineCharts<V extends Drawn>(
  values: readonly V[],
  breaks: readonly Break[],
  placeName: (id: string) => string,
): LineChart<V>[] {
  const groups = Map.groupBy(seriesOf(values, breaks), ([first]) =>
    first ? JSON.stringify([first.scope, plainUnit(first.unit), spanOf(first.period)]) : '',
  );
  return [...groups.values()]
    .flatMap((group) => apart(group, breaks))
    .flatMap((group) => {
      const first = group[0]?.[0];
      if (!first || !group.some((series) => series.length > 1)) return [];
      const drawn = group.slice(0, LINES);
      const place = group.every((series) => series[0]?.place === first.place) ? placeName(first.place) : '';
      const data = chartOf(drawn, first.unit, placeName);
      return [{ place, scope: first.scope, data, series: drawn, left: group.length - drawn.length }];
    });
}

/** Series of places between which a break is declared stand in charts of their own. */
function apart<V extends Drawn>(group: readonly Series<V>[], breaks: readonly Break[]): Series<V>[][] {
  const charts: Series<V>[][] = [];
  for (const series of group) {
    const fits = (other: Series<V>): boolean =>
      other[0]?.place === series[0]?.place || other.every((a) => series.every((b) => comparability(a, b, breaks).length === 0));
    const chart = charts.find((own) => own.every(fits));
    if (chart) chart.push(series);
    else charts.push([series]);
  }
  return charts;
}

function chartOf<V extends Drawn>(drawn: readonly Series<V>[], unit: string, placeName: (id: string) => string): ChartData {
  const places = drawn.map((series) => series[0]?.place ?? '');
  const ends = drawn.map((series) => series.at(-1)?.period ?? '');
  const several = new Set(places).size > 1;
  const isLast = (i: number): boolean => !places.some((place, j) => place === places[i] && (ends[j] ?? '') > (ends[i] ?? ''));
  return {
    categories: axisOf(drawn.flat()).map((period) => ({
      key: period,
      label: axisLabel(period),
      points: drawn.map((series) => pointOf(series, period)),
    })),
    // A broken line has its place's name at its end alone; the only place of a chart stands in its caption.
    series: drawn.map((_, i) => ({
      name: placeName(places[i] ?? ''),
      title: several && isLast(i) ? placeName(places[i] ?? '') : '',
    })),
    unit,
  };
}

/** A dot a place; undefined when no two places have comparable values of one period. */
export function placeData<V extends Drawn>(values: readonly V[], breaks: readonly Break[], placeName: (id: string) => string) {
  const places = acrossPlaces(values, breaks);
  const [first] = places;
  if (!first) return undefined;
  const categories = places.map((v) => ({ key: v.place, label: placeName(v.place), points: [toPoint(v)] }));
  const data: ChartData = { categories, series: [{ name: first.period, title: formatPeriod(first.period) }], unit: first.unit };
  return { data, values: places, period: first.period, scope: first.scope };
}

function pointOf<V extends Drawn>(series: Series<V>, period: string): Point {
  const value = series.find((v) => v.period === period);
  return value ? toPoint(value) : { series: period, value: null, text: '无数据', derived: false };
}

const toPoint = (v: Drawn): Point => ({ series: v.period, value: v.value, text: v.number, derived: v.derived !== '' });

/** The periods of the values in order; whole years with those between them. */
function axisOf(values: readonly Drawn[]): string[] {
  const end = (period: string): string => parsePeriod(period)?.end ?? '';
  const periods = [...new Set(values.map((v) => v.period))].sort((a, b) => (end(a) < end(b) ? -1 : 1));
  const years = periods.map(Number);
  const [low, high] = [Math.min(...years), Math.max(...years)];
  if (years.some((y) => !Number.isInteger(y)) || high - low >= YEARS) return periods;
  return Array.from({ length: high - low + 1 }, (_, i) => String(low + i));
}

/** Short, since labels stand side by side: `2019`, `2019年末`. */
function axisLabel(period: string): string {
  if (/^\d{4}$/.test(period)) return period;
  return /^\d{4}-12-31$/.test(period) ? `${period.slice(0, 4)}年末` : formatPeriod(period).replaceAll(' ', '');
}
