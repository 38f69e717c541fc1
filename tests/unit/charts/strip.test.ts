import { describe, expect, test } from 'vitest';
import { stripGeometry } from '../../../src/charts/strip.ts';
import { toyChart } from './toy.ts';

const strip = (...rows: [string, number | string][]) => stripGeometry(toyChart({ series: ['产值'], rows }));

test('parts fill the whole width in order, each with its share', () => {
  const { parts } = strip(['甲', 25], ['乙', 15], ['丙', 10]);
  expect(parts.map((p) => [p.label, p.x, p.width, p.share])).toEqual([
    ['甲', 0, 50, '50.0'],
    ['乙', 50, 30, '30.0'],
    ['丙', 80, 20, '20.0'],
  ]);
});

test('shares are rounded to one decimal', () => {
  expect(strip(['甲', 1], ['乙', 1], ['丙', 1]).parts.map((p) => p.share)).toEqual(['33.3', '33.3', '33.3']);
});

test('every part has a line of its own for its label', () => {
  const { parts, stripHeight, height } = strip(['甲', 25], ['乙', 15], ['丙', 10]);
  expect(stripHeight).toBe(30);
  expect(parts.map((p) => p.labelY)).toEqual([54, 78, 102]);
  expect(height).toBe(110);
});

describe('labels', () => {
  test('grow to the right from parts that begin in the left two fifths, to the left from the others', () => {
    const { parts } = strip(['甲', 40], ['乙', 5], ['丙', 55]);
    expect(parts.map((p) => [p.anchor, p.leader])).toEqual([
      ['start', 4],
      ['start', 42.5],
      ['end', 96],
    ]);
  });

  test('hang from the middle of a part that is very narrow', () => {
    const { parts } = strip(['甲', 2], ['乙', 97], ['丙', 1]);
    expect(parts.map((p) => [p.anchor, p.leader])).toEqual([
      ['start', 1],
      ['start', 6],
      ['end', 99.5],
    ]);
  });
});

test('values that are missing, zero or negative are no parts', () => {
  const { parts, height } = strip(['甲', '未报'], ['乙', 0], ['丙', -5], ['丁', 20]);
  expect(parts.map((p) => [p.label, p.x, p.width, p.share, p.labelY])).toEqual([['丁', 0, 100, '100.0', 54]]);
  expect(height).toBe(62);
});

test('nothing to divide leaves no parts', () => {
  expect(strip(['甲', '未报'])).toEqual({ parts: [], stripHeight: 30, height: 38 });
});
