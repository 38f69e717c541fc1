/** Facts and rows of tables that stand in a line of comparable values. */
import { SPARK, spark } from '../../charts/spark.ts';
import { formatPeriod, parsePeriod } from '../../data/period.ts';
import { seriesOf, type Series } from '../../indicators/series.ts';
import { valueIndex, type IndicatorValue, type Source } from '../../indicators/values.ts';
import type { Project } from '../../project/types.ts';
import { indicatorPath, publicationPath, tablePath } from '../../site/paths.ts';
import type { PackedSeries, SeriesLine } from '../series-pack.ts';

/** Every line of at least two values, with the facts and the rows of tables that state them; a row of several lines has none. */
export function packSeries(project: Project): PackedSeries {
  const lines: SeriesLine[] = [];
  const at = new Map<string, number[]>();
  const breaks = new Map(project.indicators.map((i) => [i.id, i.breaks]));
  for (const [indicator, values] of valueIndex(project)) {
    for (const series of seriesOf(values, breaks.get(indicator)).filter((s) => s.length > 1)) {
      for (const place of new Set(series.flatMap((v) => v.sources.flatMap((s) => addressOf(project, s))))) {
        at.set(place, [...(at.get(place) ?? []), lines.length]);
      }
      lines.push(lineOf(indicator, series));
    }
  }
  return {
    width: SPARK.width,
    height: SPARK.height,
    lines,
    at: Object.fromEntries([...at].flatMap(([place, on]) => (on.length === 1 ? [[place, on[0] ?? 0]] : []))),
  };
}

function addressOf({ publications }: Project, { publication, fact, cell }: Source): string[] {
  const owner = publications.find((p) => p.id === publication);
  if (!owner) return [];
  return [cell ? `${tablePath(owner, cell.table)}#r${cell.row + 1}` : `${publicationPath(owner)}facts/#${fact ?? ''}`];
}

function lineOf(indicator: string, series: Series<IndicatorValue>): SeriesLine {
  const { path, dots } = spark([series.map(({ period, value }) => ({ at: Number(parsePeriod(period)?.end.slice(0, 4)), value }))]);
  const said = series.map(({ period, number }) => `${formatPeriod(period)} ${number}`).join('，');
  return { url: indicatorPath(indicator), path, dot: [dots[0]?.x ?? 0, dots[0]?.y ?? 0], text: `${said} ${series[0]?.unit ?? ''}`.trim() };
}
