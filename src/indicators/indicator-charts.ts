import { describeChart } from '../charts/describe.ts';
import type { Plotted } from '../charts/chart.ts';
import type { Indicator } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { lineCharts, placeData, type LineChart } from './charts.ts';
import { slugOf } from './letters.ts';
import type { IndicatorValue } from './values.ts';

/** A chart of an indicator, with everything that is said about it. */
export interface IndicatorChart extends Plotted {
  /** Last part of its files' addresses: `lines`, `lines-dianti` where the scope is 电梯, `places`. */
  name: string;
  title: string;
  /** Of where, of what and when: `官渡区 · 电梯 · 历年`. */
  about: string;
  /** The same with its unit, in one line. */
  facts: string;
  /** What it shows, in words. */
  description: string;
  /** What is not drawn, and what is to be read with care; empty where there is nothing to say. */
  note: string;
  /** The publications that state its values. */
  publications: string[];
}

type Known = Pick<Indicator, 'title' | 'breaks'>;
type PlaceName = (id: string) => string;

/**
 * Charts of some values of an indicator: lines over time, one chart for each scope, and dots over places. None where no two
 * values may be set against each other. Names depend on scopes alone, so that more values do not rename a chart.
 */
export function chartsOfIndicator(indicator: Known, values: readonly IndicatorValue[], placeName: PlaceName): IndicatorChart[] {
  const lines = lineCharts(values, indicator.breaks, placeName).map((chart) => lineChart(indicator, chart));
  const seen = new Map<string, number>();
  const named = lines.map((chart) => {
    const count = (seen.get(chart.name) ?? 0) + 1;
    seen.set(chart.name, count);
    return count > 1 ? { ...chart, name: `${chart.name}-${count}` } : chart;
  });
  return [...named, ...placesChart(indicator, values, placeName)];
}

function lineChart({ title }: Known, { place, scope, data, series, left }: LineChart<IndicatorValue>): IndicatorChart {
  const places = series.map((own) => own[0]?.place);
  const notes = [
    left > 0 && `另有 ${left} 组没有画出。`,
    new Set(places).size < places.length && '线在前后不可比处断开。',
    doubtNote(series.flat()),
  ];
  return {
    ...{ kind: 'lines', data, title, name: ['lines', slugOf(scope)].filter(Boolean).join('-') },
    ...factsOf(data.unit, place, scope, '历年'),
    description: describeChart(data, { whole: false }),
    note: notes.filter(Boolean).join(''),
    publications: publicationsOf(series.flat()),
  };
}

function placesChart({ title, breaks }: Known, values: readonly IndicatorValue[], placeName: PlaceName): IndicatorChart[] {
  const found = placeData(values, breaks, placeName);
  if (!found) return [];
  const { data, period, scope } = found;
  return [
    {
      ...{ kind: 'dots', data, title, name: 'places' },
      ...factsOf(data.unit, formatPeriod(period), scope, '各地区'),
      description: describeChart(data, { whole: false }),
      note: doubtNote(found.values),
      publications: publicationsOf(found.values),
    },
  ];
}

function factsOf(unit: string, ...parts: string[]): Pick<IndicatorChart, 'about' | 'facts'> {
  const about = parts.filter(Boolean);
  return { about: about.join(' · '), facts: [...(unit ? [`单位：${unit}`] : []), ...about].join(' · ') };
}

const doubtNote = (drawn: readonly IndicatorValue[]): string =>
  drawn.some((value) => value.sources.some((source) => source.errata.length > 0)) ? '有的数值原文存疑。' : '';

const publicationsOf = (drawn: readonly IndicatorValue[]): string[] => [...new Set(drawn.flatMap((value) => value.publications))];
