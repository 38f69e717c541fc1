import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import type { Chart } from '../project/charts.ts';
import type { Picture } from './chart-svg.ts';

type Owner = Pick<Publication, 'title' | 'issuer' | 'dateAsPrinted' | 'year' | 'issue'>;

/** What a chart's picture says; `address` is the whole address of the chart's page. */
export function pictureOf(chart: Chart, publication: Owner, address: string): Picture {
  const { kind, data, number, title, note, description } = chart;
  const facts = [data.unit && `单位：${data.unit}`, formatPeriod(chart.period), chart.place].filter(Boolean).join(' · ');
  return { kind, data, number, title, facts, note, description, source: sourceOf(chart, publication), address };
}

/** `《…报告》（某局，二〇二〇年六月）表 2.5`. */
function sourceOf(chart: Chart, { title, issuer, dateAsPrinted, year, issue }: Owner): string {
  const number = issue ? `${year} 年第 ${issue.number} 期` : '';
  const from = [issuer.join('、'), dateAsPrinted === issue?.label ? '' : dateAsPrinted].filter(Boolean).join('，');
  return `《${title}》${number}（${from}）${/^表/.test(chart.tableText) ? chart.tableText : `“${chart.tableText}”`}`;
}

/** A name for a saved file: place, year, number and title. */
export function fileName(chart: Chart, { year }: Pick<Owner, 'year'>): string {
  return [chart.place, year, chart.number, chart.title]
    .filter(Boolean)
    .join('_')
    .replace(/[\\/:*?"<>|\s]+/g, '');
}
