import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { sourceOf } from '../downloads/source.ts';
import type { Chart } from '../project/charts.ts';
import type { Picture } from './chart-svg.ts';

/** What a chart's picture says; `address` is the whole address of the chart's page. */
export function pictureOf(chart: Chart, publication: Publication, address: string): Picture {
  const { kind, data, number, title, note, description, tableText } = chart;
  const facts = [data.unit && `单位：${data.unit}`, formatPeriod(chart.period), chart.place].filter(Boolean).join(' · ');
  const source = `${sourceOf(publication)}${tableText.startsWith('表') ? tableText : `“${tableText}”`}`;
  return { kind, data, number, title, facts, note, description, source, address };
}
