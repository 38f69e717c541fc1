import { parsePeriod } from '../data/period.ts';
import { isTarget } from './comparability.ts';
import type { IndicatorValue } from './values.ts';

/** The value that stands for an indicator: the latest result (not a target); of several, one without a scope, else the first. */
export function latestOf<V extends Pick<IndicatorValue, 'period' | 'scope'>>(values: readonly V[]): V | undefined {
  const results = values.filter((v) => !isTarget(v));
  return (results.length > 0 ? results : values).reduce<V | undefined>((best, value) => {
    if (!best || endOf(value) > endOf(best)) return value;
    return endOf(value) === endOf(best) && best.scope !== '' && value.scope === '' ? value : best;
  }, undefined);
}

const endOf = ({ period }: { period: string }): string => parsePeriod(period)?.end ?? '';
