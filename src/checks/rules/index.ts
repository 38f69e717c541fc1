import type { Rule } from '../rule.ts';
import { bound } from './bound.ts';
import { caption } from './caption.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { difference } from './difference.ts';
import { duplicate } from './duplicate.ts';
import { empty } from './empty.ts';
import { erratum } from './erratum.ts';
import { growth } from './growth.ts';
import { number } from './number.ts';
import { range } from './range.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { reference } from './reference.ts';
import { same } from './same.ts';
import { sequence } from './sequence.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { text } from './text.ts';
import { total } from './total.ts';
import { unit } from './unit.ts';

/** Every rule, in the order in which readers meet them: tables, numbers in prose, text. */
export const RULES: readonly Rule[] = [
  ...[total, sum, difference, rate, share, growth, rank, unit, empty, duplicate],
  ...[ratio, range, same, bound],
  ...[reference, sequence, count, date, number, caption, text, erratum],
];

/** Rules of which an erratum can be. */
export const ERRATUM_RULES: readonly string[] = RULES.map((r) => r.id).filter((id) => id !== 'bound' && id !== 'erratum');

/** What readers see for a rule's id. */
export function ruleTitle(id: string): string {
  return RULES.find((r) => r.id === id)?.title ?? id;
}
