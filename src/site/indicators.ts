import type { Indicator } from '../data/catalogue.ts';
import { valueIndex, type IndicatorValue } from '../indicators/values.ts';
import type { Table } from '../project/types.ts';
import { allIndicators, allPlaces, getIndicator } from './catalogues.ts';
import { allFacts, allIndicatorCells, allPublications, allTables, errataOf } from './collections.ts';
import { href, indicatorPath } from './paths.ts';

let built: Promise<ReadonlyMap<string, IndicatorValue[]>> | undefined;

/** The values of every indicator that has any. A build gathers them once; dev again, since data change under it. */
export function allValues(): Promise<ReadonlyMap<string, IndicatorValue[]>> {
  if (import.meta.env.DEV) return gather();
  return (built ??= gather());
}

async function gather(): Promise<ReadonlyMap<string, IndicatorValue[]>> {
  const errata = (await Promise.all((await allPublications()).map((p) => errataOf(p.id)))).flat();
  return valueIndex({ facts: await allFacts(), indicatorCells: await allIndicatorCells(), tables: await allTables(), errata });
}

/** The values of an indicator in the order of period, place and scope; none where no publication states one. */
export async function valuesOf(indicator: string): Promise<IndicatorValue[]> {
  return (await allValues()).get(indicator) ?? [];
}

/** Every indicator with its values, in the order of the catalogue. */
export async function indicatorsWithValues(): Promise<{ indicator: Indicator; values: IndicatorValue[] }[]> {
  const values = await allValues();
  return (await allIndicators()).map((indicator) => ({ indicator, values: values.get(indicator.id) ?? [] }));
}

/** Short names of all places, by id. */
export async function placeNames(): Promise<(id: string) => string> {
  const names = new Map((await allPlaces()).map((p) => [p.id, p.short]));
  return (id) => names.get(id) ?? id;
}

/** Indicators that cells of a table state, by the columns in which they do: `合格率：食品抽检合格率`. */
export async function indicatorsInTable({
  publication,
  name,
}: Pick<Table, 'publication' | 'name'>): Promise<{ href: string; text: string }[]> {
  const cells = (await allIndicatorCells()).filter((c) => c.publication === publication && c.table === name);
  const fields = Map.groupBy(cells, (c) => c.indicator);
  return Promise.all(
    [...fields].map(async ([indicator, own]) => ({
      href: href(indicatorPath(indicator)),
      text: `${[...new Set(own.map((c) => c.field))].join('、')}：${(await getIndicator(indicator)).title}`,
    })),
  );
}
