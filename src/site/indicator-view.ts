import type { Indicator } from '../data/catalogue.ts';
import { cautions } from '../indicators/cautions.ts';
import { latestOf } from '../indicators/latest.ts';
import { otherNames, relatedTo } from '../indicators/related.ts';
import type { IndicatorValue } from '../indicators/values.ts';
import { allComparisons, allIndicators, allSynonyms, topicTitle } from './catalogues.ts';
import { registerOf } from './collections.ts';
import { valuesOf } from './indicators.ts';
import type { ListItem } from './list-items.ts';
import { comparisonPath, href, indicatorPath } from './paths.ts';
import { problemViews, type ProblemView } from './problem-view.ts';
import { summaryOf, valueViews, yearAt, type ValueView } from './value-view.ts';

/** As many places as stand large at the head of the page. */
const LARGE = 3;

/** Everything that an indicator's page shows. */
export interface IndicatorView {
  values: IndicatorValue[];
  views: ValueView[];
  /** The latest value of each place, those that report on themselves first. */
  headline: ValueView[];
  /** Why not all values can be compared. */
  notes: string[];
  topic: string;
  /** `3 个数值，2 个年份，2 个地区`; empty where there is none. */
  extent: string;
  names: string;
  related: ListItem[];
  problems: ProblemView[];
  comparisons: { href: string; text: string }[];
}

/** Gathers it, for the page at `/indicators/<id>/`. */
export async function indicatorView(indicator: Indicator): Promise<IndicatorView> {
  const values = await valuesOf(indicator.id);
  const views = inReadingOrder(await valueViews(indicator, values));
  const problems = (await registerOf('problems')).filter((p) => p.indicator === indicator.id);
  const { names, former } = otherNames(indicator, await allSynonyms());
  return {
    values,
    views,
    headline: headlineOf(views),
    notes: cautions(values, indicator.breaks),
    topic: await topicTitle(indicator.topic),
    extent: extentOf(values),
    names: [...names, ...former.map((name) => `${name}（旧称）`)].join('、'),
    related: await Promise.all(relatedTo(indicator, await allIndicators()).map(indicatorItem)),
    problems: await problemViews(problems),
    comparisons: comparisonsOf(indicator, await allComparisons(), values),
  };
}

/** Place by place; within a place scope by scope. */
function inReadingOrder(views: readonly ValueView[]): ValueView[] {
  return placesOf(views).flatMap((own) => [...Map.groupBy(own, (v) => v.value.scope).values()].flat());
}

/** The values of each place: those of which a publication reports on itself first, then those with the most values. */
function placesOf(views: readonly ValueView[]): ValueView[][] {
  const isOwn = (own: readonly ValueView[]): boolean => own.some((v) => v.sources.some((s) => s.ofPlace === v.value.place));
  const places = [...Map.groupBy(views, (v) => v.value.place).values()];
  return places.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.length - a.length);
}

function headlineOf(views: readonly ValueView[]): ValueView[] {
  return placesOf(views)
    .slice(0, LARGE)
    .flatMap((own) => {
      const latest = latestOf(own.map((v) => v.value));
      return own.find((v) => v.value === latest) ?? [];
    });
}

function extentOf(values: readonly IndicatorValue[]): string {
  if (values.length === 0) return '';
  const years = new Set(values.map((v) => yearAt(v.period))).size;
  const places = new Set(values.map((v) => v.place)).size;
  return [`${values.length} 个数值`, years > 1 && `${years} 个年份`, places > 1 && `${places} 个地区`].filter(Boolean).join('，');
}

/** An indicator as a line of a list, with its latest value. */
async function indicatorItem(indicator: Indicator): Promise<ListItem> {
  const summary = await summaryOf(indicator);
  const note = summary ? [summary.printed, summary.when, summary.where].join(' · ') : '暂无数值';
  return { text: indicator.title, href: href(indicatorPath(indicator.id)), note };
}

function comparisonsOf(
  { id }: Indicator,
  prepared: Awaited<ReturnType<typeof allComparisons>>,
  values: readonly IndicatorValue[],
): { href: string; text: string }[] {
  const free = values.length > 1 ? [{ href: `${href('/compare/')}?i=${id}`, text: '与别的指标并排比较' }] : [];
  return [...prepared.filter((c) => c.indicators.includes(id)).map((c) => ({ href: href(comparisonPath(c.id)), text: c.title })), ...free];
}
