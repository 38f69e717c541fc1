import { splitQualifier } from '../binding/quantity.ts';
import type { Fact } from '../project/types.ts';

/** `约 1200 户`, `95%以上`: a fact's value with its unit and what qualifies it. */
export function printFact({ number, unit, qualifier }: Pick<Fact, 'number' | 'unit' | 'qualifier'>): string {
  const { before, middle, after } = splitQualifier(qualifier);
  const rest = middle + unit + after;
  return `${before && `${before} `}${number}${/^(?:[%‰]|$)/.test(rest) ? '' : ' '}${rest}`;
}

/** `储备粮抽检份数 32 份`: a fact's title with its value; none but full-width brackets do without a space. */
export function printTitled(title: string, fact: Pick<Fact, 'number' | 'unit' | 'qualifier'>): string {
  return `${title}${title.endsWith('）') ? '' : ' '}${printFact(fact)}`;
}
