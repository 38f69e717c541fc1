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

/** The same of a project. */
export function chartPagesOf(project: Project): ChartPage[] {
  return chartPages({ ...project, values: valueIndex(project) });
}

/** The address of a chart's picture. */
export function picturePath({ folder }: Pick<ChartPage, 'folder'>, { name }: Pick<IndicatorChart, 'name'>, suffix: 'svg' | 'png'): string {
  return `${folder}${name}.${suffix}`;
}
