import type { Fact } from '../project/types.ts';

/** The same figure one year earlier: indicator, place, scope and unit agree, both are of whole years and stand without 约, 超 … */
export function yearBefore(fact: Fact, facts: readonly Fact[]): Fact | undefined {
  if (!isPlain(fact) || fact.indicator === null) return undefined;
  const period = String(Number(fact.period) - 1);
  return facts.find(
    (f) =>
      f.period === period &&
      isPlain(f) &&
      f.indicator === fact.indicator &&
      f.place === fact.place &&
      f.scope === fact.scope &&
      f.unit === fact.unit,
  );
}

const isPlain = ({ period, qualifier, value }: Fact): boolean => /^\d{4}$/.test(period) && qualifier === '' && value >= 0;
