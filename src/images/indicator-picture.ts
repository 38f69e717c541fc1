import type { Publication } from '../data/catalogue.ts';
import { compareText } from '../data/fault.ts';
import { sourceOf } from '../downloads/source.ts';
import type { IndicatorChart } from '../indicators/indicator-charts.ts';
import type { Picture } from './chart-svg.ts';

/** What the picture of an indicator's chart says; `address` is the whole address of the page on which it stands. */
export function indicatorPicture(chart: IndicatorChart, publications: readonly Publication[], address: string): Picture {
  const { kind, data, title, facts, note, description } = chart;
  const source = publications
    .filter(({ id }) => chart.publications.includes(id))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))
    .map(sourceOf)
    .join('；');
  return { kind, data, title, facts, note, description, source, address };
}
