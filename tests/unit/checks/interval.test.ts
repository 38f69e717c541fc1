import { describe, expect, test } from 'vitest';
import { add, divide, hundredfold, multiply, overlap, point, printedInterval, subtract, tolerance } from '../../../src/checks/interval.ts';

const of = (low: number, high: number) => ({ low, high });

describe('a printed number stands for', () => {
  test.each([
    ['96', true, 96, 96],
    ['96', false, 95.5, 96.5],
    ['96.0', false, 95.95, 96.05],
    ['96.00', false, 95.995, 96.005],
    ['-4.5', false, -4.55, -4.45],
    ['0', false, -0.5, 0.5],
    ['-12', true, -12, -12],
  ])('%s (exact: %s): %d to %d', (text, exact, low, high) => {
    const interval = printedInterval(text, exact);
    expect(interval.low).toBeCloseTo(low, 12);
    expect(interval.high).toBeCloseTo(high, 12);
  });
});

describe('arithmetic keeps every value that is possible', () => {
  test.each([
    ['a sum', add(of(1, 2), of(-4, 10)), of(-3, 12)],
    ['a difference', subtract(of(1, 2), of(-4, 10)), of(-9, 6)],
    ['a product of negatives', multiply(of(-3, -2), of(-5, 4)), of(-12, 15)],
    ['a quotient', divide(of(1, 2), of(4, 8)), of(0.125, 0.5)],
    ['a quotient by a negative', divide(of(-2, 4), of(-2, -1)), of(-4, 2)],
    ['a percentage', hundredfold(of(0.5, 0.75)), of(50, 75)],
  ])('%s', (_, got, expected) => expect(got).toEqual(expected));

  test.each([
    ['spans zero', of(-1, 1)],
    ['begins at zero', of(0, 1)],
    ['ends at zero', of(-1, 0)],
    ['is zero', point(0)],
  ])('a quotient is not claimed when the divisor %s', (_, divisor) => expect(divide(point(5), divisor)).toBeUndefined());
});

describe('two intervals agree', () => {
  test.each([
    [of(1, 2), of(2, 3), true],
    [of(1, 4), of(2, 3), true],
    [of(0.1 + 0.2, 0.1 + 0.2), point(0.3), true],
    [of(1, 2), of(2.001, 3), false],
    [point(43), point(44), false],
    [point(0.005), point(0.006), false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  test.each([
    ['counts in the thousand millions that differ by one', point(5_569_135_780), point(5_569_135_781)],
    ['amounts to the cent that differ by one', printedInterval('5569135780.45', false), printedInterval('5569135781.45', false)],
  ])('not: %s', (_, a, b) => expect(overlap(a, b)).toBe(false));
});

test('the tolerance of an interval is half its width', () => {
  expect(tolerance(of(95, 96))).toBe(0.5);
});
