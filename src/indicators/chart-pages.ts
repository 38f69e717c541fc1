import type { Comparison, Indicator } from '../data/catalogue.ts';
import type { Project } from '../project/types.ts';
import { comparisonPath, indicatorPath } from '../site/paths.ts';
import { isChosen } from './compare.ts';
import { chartsOfIndicator, type IndicatorChart } from './indicator-charts.ts';
import { valueIndex, type IndicatorValue } from './values.ts';

/** Charts of an indicator that stand on one page. */
export interface ChartPage {
  /** Address of the page. */
  page: string;
  /** The folder of the charts' files: `/indicators/gdp/`, `/compare/complaints/complaints-handled/`. */
  folder: string;
  indicator: Indicator;
  charts: IndicatorChart[];
}

interface Parts {
  indicators: readonly Indicator[];
  comparisons: readonly Comparison[];
  places: readonly { id: string; short: string }[];
  values: ReadonlyMap<string, readonly IndicatorValue[]>;
}

/** Pages of indicators and prepared comparisons with their charts; a comparison draws its chosen values of each indicator. */
export function chartPages({ indicators, comparisons, places, values }: Parts): ChartPage[] {
  const names = new Map(places.map(({ id, short }) => [id, short]));
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const draw = (indicator: Indicator, own: readonly IndicatorValue[]) => chartsOfIndicator(indicator, own, (id) => names.get(id) ?? id);
  return [
    ...indicators.map((indicator): ChartPage => {
      const page = indicatorPath(indicator.id);
      return { page, folder: page, indicator, charts: draw(indicator, values.get(indicator.id) ?? []) };
    }),
    ...comparisons.flatMap((comparison) =>
      comparison.indicators.flatMap((id): ChartPage[] => {
        const indicator = known.get(id);
        if (!indicator) return [];
        const page = comparisonPath(comparison.id);
        const chosen = (values.get(id) ?? []).filter((value) => isChosen(value, comparison));
        return [{ page, folder: `${page}${id}/`, indicator, charts: draw(indicator, chosen) }];
      }),
    ),
  ];
}

/** By the facts of the project, which stay one list while it is checked; a project that is read anew has new ones. */
const drawn = new WeakMap<Project['facts'], ChartPage[]>();

/** The same of a project: drawn up once, though addresses are asked for more than once. */
export function chartPagesOf(project: Project): ChartPage[] {
  const pages = drawn.get(project.facts) ?? chartPages({ ...project, values: valueIndex(project) });
  drawn.set(project.facts, pages);
  return pages;
}

/** The address of a chart's picture. */
export function picturePath({ folder }: Pick<ChartPage, 'folder'>, { name }: Pick<IndicatorChart, 'name'>, suffix: 'svg' | 'png'): string {
  return `${folder}${name}.${suffix}`;
}
