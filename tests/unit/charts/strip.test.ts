import { describe, expect, test } from 'vitest';
import { stripGeometry } from '../../../src/charts/strip.ts';
import { toyChart } from './toy.ts';

type Row = [string, number | string];
const strip = (...rows: Row[]) => stripGeometry(toyChart({ series: ['产值'], rows }));
const lines = (...rows: Row[]) => strip(...rows).parts.map((p) => p.lines);

test('parts fill the whole width in order, each with its share', () => {
  const { parts } = strip(['甲', 25], ['乙', 15], ['丙', 10]);
  expect(parts.map((p) => [p.lines, p.x, p.width])).toEqual([
    [['甲 25（50.0%）'], 0, 50],
    [['乙 15（30.0%）'], 50, 30],
    [['丙 10（20.0%）'], 80, 20],
  ]);
});

test('shares are rounded to one decimal', () => {
  expect(lines(['甲', 1], ['乙', 1], ['丙', 1])).toEqual([['甲 1（33.3%）'], ['乙 1（33.3%）'], ['丙 1（33.3%）']]);
});

test.each([
  ['a unit stands between value and share', '公顷', ['甲 30 公顷（75.0%）', '乙 10 公顷（25.0%）']],
  ['values that are shares already get no second one', '%', ['甲 30%', '乙 10%']],
])('%s', (_behaviour, unit, expected) => {
  const data = toyChart({
    unit,
    series: ['面积'],
    rows: [
      ['甲', 30],
      ['乙', 10],
    ],
  });
  expect(stripGeometry(data).parts.flatMap((p) => p.lines)).toEqual(expected);
});

test('a value that was worked out says so', () => {
  const data = toyChart({ unit: '%', series: ['占比'], derived: ['占比'], rows: [['甲', 30]] });
  expect(stripGeometry(data).parts[0]?.lines).toEqual(['甲 30（推算）%']);
});

test('every part has lines of its own for its label', () => {
  const { parts, stripHeight, height } = strip(['甲', 25], ['乙'.repeat(20), 15], ['丙', 10]);
  expect(stripHeight).toBe(30);
  expect(parts[1]?.lines).toEqual(['乙'.repeat(19), '乙 15（30.0%）']);
  expect(parts.map((p) => p.labelY)).toEqual([48, 72, 114]);
  expect(height).toBe(126);
});

describe('labels', () => {
  const placed = (...rows: Row[]) => strip(...rows).parts.map((p) => [p.anchor, p.leader]);

  test('grow to the right wherever they fit, to the left from the others', () => {
    expect(placed(['甲', 40], ['乙', 5], ['丙', 35], ['丁', 20])).toEqual([
      ['start', 4],
      ['start', 42.5],
      ['start', 49],
      ['end', 96],
    ]);
  });

  test('hang from the middle of a part that is very narrow', () => {
    expect(placed(['甲', 2], ['乙', 97], ['丙', 1])).toEqual([
      ['start', 1],
      ['start', 6],
      ['end', 99.5],
    ]);
  });

  test('that fit on neither side are centred below the strip', () => {
    // `…… 20（20.0%）` takes 274 px and 6 beside it: 97 % of 288.
    expect(placed(['甲', 40], ['乙'.repeat(12), 20], ['丙', 40])[1]).toEqual(['middle', 50]);
  });

  test('choose their side by the width of their widest line', () => {
    // Two lines, of 19 Han (279 px) and of the value: the first alone decides.
    expect(placed(['乙'.repeat(19), 20], ['丙', 80])[0]).toEqual(['middle', 50]);
  });
});

test('values that are missing, zero or negative are no parts', () => {
  const { parts, height } = strip(['甲', '未报'], ['乙', 0], ['丙', -5], ['丁', 20]);
  expect(parts.map((p) => [p.lines, p.x, p.width, p.labelY])).toEqual([[['丁 20（100.0%）'], 0, 100, 48]]);
  expect(height).toBe(60);
});

test('nothing to divide leaves no parts', () => {
  expect(strip(['甲', '未报'])).toEqual({ parts: [], stripHeight: 30, height: 36 });
});
