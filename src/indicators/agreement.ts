import { sameUnit } from './unit.ts';

/** '' for a value that stands alone or agrees; `rounded` when others are the same number, more or less exactly told. */
export type Agreement = '' | 'rounded' | 'conflicting';

/** What readers are told of values that are told more than once. */
export const AGREEMENTS: Readonly<Record<Agreement, string>> = { '': '', rounded: '各处详略不一', conflicting: '各处所记不一' };

interface Numbered {
  number: string;
  value: number;
  unit: string;
  qualifier: string;
}

/** How a value stands to the other values of the same period, place and scope. Other units are not set against it. */
export function agreement<T extends Numbered>(value: T, all: readonly T[]): Agreement {
  const others = all.filter((other) => other !== value && sameUnit(other.unit, value.unit));
  if (others.length === 0) return '';
  return others.every((other) => isRounding(value, other)) ? 'rounded' : 'conflicting';
}

/** Printed decimals of a plain decimal string. */
export const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;

/** Whether two numbers can be one: the coarser is the finer one rounded, or it only says about how much. */
function isRounding(a: Numbered, b: Numbered): boolean {
  const [fine, coarse] = decimalsOf(a.number) >= decimalsOf(b.number) ? [a, b] : [b, a];
  if (fine.value.toFixed(decimalsOf(coarse.number)) === coarse.value.toFixed(decimalsOf(coarse.number))) return true;
  const loose = [a, b].filter((x) => x.qualifier !== '');
  return loose.length > 0 && Math.abs(a.value - b.value) <= 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value));
}
