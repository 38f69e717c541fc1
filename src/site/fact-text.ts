import { splitQualifier } from '../binding/quantity.ts';
import type { Fact } from '../project/types.ts';

/** `约 1200 户`, `95%以上`: a fact's value with its unit and what qualifies it. */
export function printFact({ number, unit, qualifier }: Pick<Fact, 'number' | 'unit' | 'qualifier'>): string {
  const { before, middle, after } = splitQualifier(qualifier);
  const rest = middle + unit + after;
  return `${before && `${before} `}${number}${/^(?:[%‰]|$)/.test(rest) ? '' : ' '}${rest}`;
}
