import type { Comparison } from '../data/catalogue.ts';
import { comparisonTable, type ComparisonTable } from '../indicators/compare.ts';
import { packValue, unpack, type ComparedValue } from '../indicators/pack.ts';
import { getIndicator } from './catalogues.ts';
import { valuesOf } from './indicators.ts';
import { href } from './paths.ts';

export interface ComparisonView {
  table: ComparisonTable<ComparedValue>;
  /** Where one can go on choosing from here. */
  free: string;
}

/** A prepared comparison, made of the same parts as one that a reader chooses. */
export async function comparisonView(comparison: Comparison): Promise<ComparisonView> {
  const all = await Promise.all(
    comparison.indicators.map(async (id) => ({ indicator: await getIndicator(id), values: await valuesOf(id) })),
  );
  const compared = all.map(({ indicator: { id, title, unit, breaks }, values }) =>
    unpack(id, { title, unit, breaks, values: values.map(packValue) }),
  );
  return {
    table: comparisonTable(comparison, compared),
    free: freeAddress(comparison),
  };
}

function freeAddress({ indicators, places, periods }: Comparison): string {
  const years = periods.filter((p) => /^\d{4}$/.test(p));
  const parts = [`i=${indicators.join(',')}`, places.length > 0 && `p=${places.join(',')}`, years.length > 0 && `y=${years.join(',')}`];
  return `${href('/compare/')}?${parts.filter(Boolean).join('&')}`;
}
