/** The values of an indicator as the data of charts. */
import type { ChartData, Point } from '../charts/series.ts';
import type { Break } from '../data/catalogue.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { acrossPlaces, seriesOf, type Charted, type Series } from './series.ts';
import { spanOf } from './span.ts';
import { plainUnit } from './unit.ts';

type Drawn = Charted & { derived: string };

/** As many lines as can be told apart. */
const LINES = 4;
/** Years are evenly spaced, those without a value too, unless there are too many. */
const YEARS = 12;

export interface Lines {
  data: ChartData;
  /** How many series of the same unit are not drawn. */
  left: number;
}

/** A line a series over periods; undefined when no two values are comparable over time. */
export function lineData<V extends Drawn>(values: readonly V[], breaks: readonly Break[], placeName: (id: string) => string): Lines | undefined {
  const all = seriesOf(values, breaks);
  const [longest] = all;
  const first = longest?.[0];
  if (!longest || !first || longest.length < 2) return undefined;
  const alike = all.filter((s) => s.some((v) => plainUnit(v.unit) === plainUnit(first.unit) && spanOf(v.period) === spanOf(first.period)));
  const drawn = alike.slice(0, LINES);
  const periods = axisOf(drawn.flat());
  const categories = periods.map((period) => ({
    key: period,
    label: axisLabel(period),
    points: drawn.map((series) => pointOf(series, period)),
  }));
  return {
    data: { categories, series: drawn.map((s) => ({ name: nameOf(s, placeName), title: nameOf(s, placeName) })), unit: first.unit },
    left: alike.length - drawn.length,
  };
}

/** A dot a place; undefined when no two places have comparable values of one period. */
export function placeData<V extends Drawn>(values: readonly V[], breaks: readonly Break[], placeName: (id: string) => string) {
  const places = acrossPlaces(values, breaks);
  const [first] = places;
  if (!first) return undefined;
  const categories = places.map((v) => ({ key: v.place, label: placeName(v.place), points: [toPoint(v)] }));
  const data: ChartData = { categories, series: [{ name: first.period, title: formatPeriod(first.period) }], unit: first.unit };
  return { data, period: first.period, scope: first.scope };
}

function pointOf<V extends Drawn>(series: Series<V>, period: string): Point {
  const value = series.find((v) => v.period === period);
  return value ? toPoint(value) : { series: period, value: null, text: '无数据', derived: false };
}

const toPoint = (v: Drawn): Point => ({ series: v.period, value: v.value, text: v.number, derived: v.derived !== '' });

function nameOf<V extends Drawn>([first]: Series<V>, placeName: (id: string) => string): string {
  if (!first) return '';
  return first.scope ? `${placeName(first.place)}（${first.scope}）` : placeName(first.place);
}

/** The periods of the values in order; whole years with those between them. */
function axisOf(values: readonly Drawn[]): string[] {
  const end = (period: string): string => parsePeriod(period)?.end ?? '';
  const periods = [...new Set(values.map((v) => v.period))].sort((a, b) => (end(a) < end(b) ? -1 : 1));
  const years = periods.map(Number);
  const [low, high] = [Math.min(...years), Math.max(...years)];
  if (years.some((y) => !Number.isInteger(y)) || high - low >= YEARS) return periods;
  return Array.from({ length: high - low + 1 }, (_, i) => String(low + i));
}

/** Short, since labels stand side by side: `2019`, `2019 年末`. */
function axisLabel(period: string): string {
  if (/^\d{4}$/.test(period)) return period;
  return /^\d{4}-12-31$/.test(period) ? `${period.slice(0, 4)} 年末` : formatPeriod(period).replaceAll(' ', '');
}
