import type { Cell } from './grid.ts';
import { add, overlap, point, tolerance, type Interval } from './interval.ts';

/** A printed number: its text without separators, and the interval for which it stands. */
export interface Printed {
  text: string;
  /** In the unit that its column's rows have in common, where they differ. */
  interval: Interval;
  /** How many of the common unit one of the printed is; 1 unless stated. */
  scale?: number;
  /** With its unit, where the units of a column differ. */
  label?: string;
}

/** Where printed numbers are looked up: a table's cells, or all cells and facts of a project. */
export interface Source<Ref = Cell> {
  /** Undefined for a missing value and for text. */
  at(ref: Ref): Printed | undefined;
}

/** What the other numbers give for a printed one, and the arithmetic as text: `2+23+10+8`. */
export interface Computed {
  range: Interval;
  arithmetic: string;
}

/** One thing that must hold of one printed number. */
export interface Statement<Ref = Cell> {
  /** The id of its rule. */
  rule: string;
  /** The rule in words: `合计＝各行之和`. */
  says: string;
  /** The number that it is about. */
  subject: Ref;
  /** The numbers from which it is computed. */
  parts: readonly Ref[];
  /** The computation, on this source or on one in which a number reads otherwise. */
  compute(source: Source<Ref>): Computed | undefined;
  /** The same as a declaration, where it can be declared: `合格率 = 合格 / 抽检 * 100`. */
  formula?: string;
  /** It says that the subject is at most, or at least, what is computed, not that it equals it. */
  bound?: 'most' | 'least';
}

/** A statement on a source: what is printed, what was computed, and whether they agree within the rounding printed. */
export interface Result {
  printed: string;
  /** With the decimals of the printed number, or two where that would hide the difference. */
  computed: string;
  arithmetic: string;
  /** Half the width of what the parts' rounding leaves open; 0 for counts. */
  tolerance: number;
  holds: boolean;
}

/** Whether a statement holds on a source; undefined where one of the numbers is missing. */
export function holdsOn<Ref>(statement: Statement<Ref>, source: Source<Ref>): boolean | undefined {
  const printed = source.at(statement.subject);
  const computed = printed && statement.compute(source);
  return printed && computed && agrees(printed.interval, computed.range, statement.bound);
}

const exactSources = new WeakMap<object, unknown>();

/** The same numbers as they are printed, without the rounding that they stand for: what people compute with. */
function exactly<Ref>(source: Source<Ref>): Source<Ref> {
  const known = exactSources.get(source) as Source<Ref> | undefined;
  if (known) return known;
  const exact: Source<Ref> = {
    at(ref) {
      const printed = source.at(ref);
      return printed && { ...printed, interval: point(Number(printed.text) * (printed.scale ?? 1)) };
    },
  };
  exactSources.set(source, exact);
  return exact;
}

/** Undefined where one of the numbers is missing: then nothing is claimed. */
export function evaluate<Ref>(statement: Statement<Ref>, source: Source<Ref>): Result | undefined {
  const printed = source.at(statement.subject);
  const computed = printed && statement.compute(source);
  if (!printed || !computed) return undefined;
  const decimals = printed.text.split('.')[1]?.length ?? 0;
  const scale = printed.scale ?? 1;
  const { low, high } = (statement.compute(exactly(source)) ?? computed).range;
  // Of several values that would do (tied ranks), the one nearest to the printed.
  const value = Math.min(high, Math.max(low, Number(printed.text) * scale)) / scale;
  const shown = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 ? decimals : Math.max(decimals, 2);
  return {
    printed: printed.text,
    computed: value.toFixed(shown),
    arithmetic: computed.arithmetic,
    tolerance: (tolerance(computed.range) + tolerance(printed.interval)) / scale,
    holds: agrees(printed.interval, computed.range, statement.bound),
  };
}

function agrees(printed: Interval, computed: Interval, bound: Statement['bound']): boolean {
  if (overlap(printed, computed)) return true;
  return bound === 'most' ? printed.low <= computed.high : bound === 'least' && printed.high >= computed.low;
}

const MOST_TERMS = 24;

/** The sum of numbers, with the rounding of each; undefined when one is missing, unless blanks are known to mean zero. */
export function sumOf<Ref>(source: Source<Ref>, refs: readonly Ref[], blankIsZero = false): Computed | undefined {
  const known = refs.flatMap((ref) => source.at(ref) ?? []);
  if (known.length === 0 || (known.length < refs.length && !blankIsZero)) return undefined;
  const texts = known.map((p) => p.label ?? p.text);
  const terms = texts.length > MOST_TERMS ? [texts[0], '…', texts.at(-1)] : texts;
  const range = known.map((p) => p.interval).reduce(add, point(0));
  return { range, arithmetic: terms.join('+').replaceAll('+-', '-') };
}
