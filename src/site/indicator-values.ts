import { factPath } from '../api/addresses.ts';
import type { Publication } from '../data/catalogue.ts';
import type { IndicatorValue } from '../downloads/indicator-sheet.ts';
import type { Fact } from '../project/types.ts';

/** Values of every indicator, by indicator, in the order of the facts: the only place that says where values come from. */
export function valuesByIndicator(
  facts: readonly Fact[],
  publications: readonly Publication[],
  absolute: (path: string) => string,
): Map<string, IndicatorValue[]> {
  const owners = new Map(publications.map((p) => [p.id, p]));
  const values = new Map<string, IndicatorValue[]>();
  for (const fact of facts) {
    const owner = owners.get(fact.publication);
    if (fact.indicator === null || !owner) continue;
    const { period, place, scope, number, value, unit, qualifier, publication, section } = fact;
    const address = absolute(factPath(owner, fact));
    const own = values.get(fact.indicator) ?? [];
    own.push({ period, place, scope, number, value, unit, qualifier, publication, section, kind: 'fact', address });
    values.set(fact.indicator, own);
  }
  return values;
}
