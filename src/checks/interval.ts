/**
 * Printed numbers stand for an interval: `96.0` for 95.95–96.05. Arithmetic on intervals carries the rounding of every
 * part along, so that a tolerance is computed from the decimals printed and never chosen.
 */
export interface Interval {
  low: number;
  high: number;
}

/** What a printed plain decimal stands for: half a unit of its last digit either way; counts stand for themselves. */
export function printedInterval(number: string, exact: boolean): Interval {
  const value = Number(number);
  if (exact) return { low: value, high: value };
  const decimals = number.split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** The interval of an exact number. */
export const point = (value: number): Interval => ({ low: value, high: value });

/** Every sum that the printed numbers allow. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Every difference that the printed numbers allow. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Every product that the printed numbers allow. */
export function multiply(a: Interval, b: Interval): Interval {
  const products = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...products), high: Math.max(...products) };
}

/** Undefined when the divisor may be zero: then the quotient can be anything, and nothing is claimed. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  const quotients = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...quotients), high: Math.max(...quotients) };
}

/** Whether two intervals share a value, up to the error of binary fractions. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = 1e-12 * Math.max(1, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Half the width of an interval: the tolerance that its parts' rounding leaves. */
export function tolerance({ low, high }: Interval): number {
  return (high - low) / 2;
}

/** A quotient as a percentage. */
export const hundredfold = ({ low, high }: Interval): Interval => ({ low: low * 100, high: high * 100 });
