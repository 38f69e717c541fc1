import { describe, expect, test } from 'vitest';
import { percent, short, withUnit } from '../../../src/charts/format.ts';

describe('withUnit', () => {
  test.each([
    ['96.09', '%', '96.09%'],
    ['3.5', '‰', '3.5‰'],
    ['2.11', '', '2.11'],
    ['133', '批次', '133 批次'],
    ['0.5', '个百分点', '0.5 个百分点'],
  ])('writes %s in %s as %s', (text, unit, expected) => {
    expect(withUnit(text, unit)).toBe(expected);
  });
});

describe('positions', () => {
  test.each([
    [100 / 3, 33.3, '33.3%'],
    [50, 50, '50%'],
    [99.96, 100, '100%'],
    [-0.04, -0, '0%'],
  ])('%d is said with one decimal at most', (value, number, text) => {
    expect(short(value)).toBe(number);
    expect(percent(value)).toBe(text);
  });
});
