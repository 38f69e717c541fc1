import { fileName } from '../downloads/file-name.ts';
import { chartSvg, type Image } from '../images/chart-svg.ts';
import { indicatorPicture } from '../images/indicator-picture.ts';
import { chartPages, type ChartPage } from '../indicators/chart-pages.ts';
import type { IndicatorChart } from '../indicators/indicator-charts.ts';
import { allComparisons, allIndicators, allPlaces } from './catalogues.ts';
import { allPublications } from './collections.ts';
import { allValues } from './indicators.ts';
import { absolute } from './paths.ts';

let kept: Promise<ChartPage[]> | undefined;

/** The pages of all indicators and comparisons, with their charts. A build draws them up once; dev again, since data change under it. */
export function allChartPages(): Promise<ChartPage[]> {
  if (import.meta.env.DEV) return gather();
  return (kept ??= gather());
}

async function gather(): Promise<ChartPage[]> {
  return chartPages({
    ...{ indicators: await allIndicators(), comparisons: await allComparisons() },
    ...{ places: await allPlaces(), values: await allValues() },
  });
}

/** Charts of a page: of one indicator, or of each that is compared. */
export async function chartsOn(page: string): Promise<ChartPage[]> {
  return (await allChartPages()).filter((own) => own.page === page);
}

export interface ChartPicture extends Record<string, unknown> {
  own: ChartPage;
  chart: IndicatorChart;
}

/** Paths and props of the pictures below `/indicators/` or `/compare/`. */
export async function picturePaths(room: '/indicators/' | '/compare/') {
  const pages = (await allChartPages()).filter(({ page }) => page.startsWith(room));
  return pages.flatMap((own) =>
    own.charts.map((chart) => ({
      params: { indicator: own.indicator.id, comparison: own.page.split('/')[2], chart: chart.name },
      props: { own, chart } satisfies ChartPicture,
    })),
  );
}

/** A chart as a picture. */
export async function indicatorChartImage({ own, chart }: ChartPicture): Promise<Image> {
  return chartSvg(indicatorPicture(chart, await allPublications(), absolute(own.page)));
}

/** The name under which its files are saved: `指标-电梯数量-官渡区-历年`. */
export function savedName({ title, about }: IndicatorChart): string {
  return fileName('指标', title, ...about.split(' · '));
}
