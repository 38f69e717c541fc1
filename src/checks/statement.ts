import type { Cell, Grid } from './grid.ts';
import { add, middle, overlap, point, tolerance, type Interval } from './interval.ts';

/** What the other numbers give for a printed one, and the arithmetic as text: `2+23+10+8`. */
export interface Computed {
  range: Interval;
  arithmetic: string;
}

/** One thing that must hold of one printed number. */
export interface Statement {
  /** The kind of rule; an id of `ERRATUM_RULES`. */
  rule: string;
  /** The rule in words: `合计＝各行之和`. */
  says: string;
  /** The number that it is about. */
  cell: Cell;
  /** The numbers from which it is computed. */
  parts: readonly Cell[];
  /** The computation, on this grid or on one in which a cell reads otherwise. */
  compute(grid: Grid): Computed | undefined;
}

/** A statement on a grid: what is printed, what was computed, and whether they agree within the rounding printed. */
export interface Result {
  printed: string;
  /** With the decimals of the printed number, or two where that would hide the difference. */
  computed: string;
  arithmetic: string;
  /** Half the width of what the parts' rounding leaves open; 0 for counts. */
  tolerance: number;
  holds: boolean;
}

/** Undefined where one of the numbers is missing: then nothing is claimed. */
export function evaluate(statement: Statement, grid: Grid): Result | undefined {
  const printed = grid.at(statement.cell);
  const computed = printed && statement.compute(grid);
  if (!printed || !computed) return undefined;
  const decimals = printed.text.split('.')[1]?.length ?? 0;
  const value = middle(computed.range);
  const shown = Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 ? decimals : Math.max(decimals, 2);
  return {
    printed: printed.text,
    computed: value.toFixed(shown),
    arithmetic: computed.arithmetic,
    tolerance: tolerance(computed.range) + tolerance(printed.interval),
    holds: overlap(printed.interval, computed.range),
  };
}

const MOST_TERMS = 24;

/** The sum of numbers, with the rounding of each; undefined when one is missing, unless blanks are known to mean zero. */
export function sumOf(grid: Grid, cells: readonly Cell[], blankIsZero = false): Computed | undefined {
  const known = cells.flatMap((cell) => grid.at(cell) ?? []);
  if (known.length === 0 || (known.length < cells.length && !blankIsZero)) return undefined;
  const terms = known.length > MOST_TERMS ? [known[0]?.text, '…', known.at(-1)?.text] : known.map((p) => p.text);
  const range = known.map((p) => p.interval).reduce(add, point(0));
  return { range, arithmetic: terms.join('+').replaceAll('+-', '-') };
}
