import { plain } from '../citations/plain.ts';
import type { Indicator } from '../data/catalogue.ts';
import { indicatorSheet } from '../downloads/indicator-sheet.ts';
import type { Sheet } from '../downloads/sheet.ts';
import { citableOfIndicator } from './citables.ts';
import { allIndicators } from './catalogues.ts';
import { absolute, indicatorPath } from './paths.ts';
import { source } from './source.ts';

export interface IndicatorProps extends Record<string, unknown> {
  indicator: Indicator;
}

/** Paths and props of every indicator's files. */
export async function indicatorPaths() {
  return (await allIndicators()).map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator } satisfies IndicatorProps,
  }));
}

/** All values of an indicator. */
export async function sheetOfIndicator(indicator: Indicator): Promise<Sheet> {
  const { values, places } = await source();
  const own = values.get(indicator.id) ?? [];
  const nameOfPlace = (id: string): string => places.find((place) => place.id === id)?.short ?? id;
  return indicatorSheet(indicator, own, {
    nameOfPlace,
    address: absolute(indicatorPath(indicator.id)),
    citation: plain(citableOfIndicator(indicator)),
  });
}
