import { describe, expect, test } from 'vitest';
import { columnGeometry, type ColumnGeometry } from '../../../src/charts/columns.ts';
import { toyChart } from './toy.ts';

/** `[y, height]` of every column, group by group. */
const heights = ({ groups }: ColumnGeometry) => groups.map((g) => g.columns.map((c) => [c.y, c.height]));

const one = (...values: (number | string)[]) => toyChart({ series: ['走访'], rows: values.map((value, i) => [String(2017 + i), value]) });

describe('one series', () => {
  test.each<[string, (number | string)[], zeroY: number, expected: number[][][]]>([
    ['columns stand on zero', [50, 100], 202, [[[112, 90]], [[22, 180]]]],
    ['columns stand on zero though all values are close together', [90, 100], 202, [[[40, 162]], [[22, 180]]]],
    ['negative columns hang from zero', [60, -30], 142, [[[22, 120]], [[142, 60]]]],
    ['zero is at the top when every value is negative', [-50, -100], 22, [[[22, 90]], [[22, 180]]]],
    ['a missing value leaves its place empty', ['未统计', 10], 202, [[], [[22, 180]]]],
    ['a chart of nothing but zeros stays finite', [0, 0], 202, [[[202, 0]], [[202, 0]]]],
  ])('%s', (_behaviour, values, zeroY, expected) => {
    const geometry = columnGeometry(one(...values));
    expect(geometry.zeroY).toBe(zeroY);
    expect(heights(geometry)).toEqual(expected);
  });

  test('columns stand in the middle of equal places', () => {
    const { groups, labelY, height } = columnGeometry(one(50, 100));
    expect(groups.map((g) => [g.label, g.x])).toEqual([
      ['2017', 27.8],
      ['2018', 72.2],
    ]);
    expect(groups.map((g) => g.columns.map((c) => [c.x, c.width]))).toEqual([[[13.6, 28.4]], [[58, 28.4]]]);
    expect([labelY, height]).toEqual([222, 228]);
  });

  test('a value stands above its column', () => {
    expect(columnGeometry(one(50, 100)).groups.map((g) => g.columns[0]?.labelY)).toEqual([106, 16]);
  });

  test('a value stands below a negative column', () => {
    const column = columnGeometry(one(60, -30)).groups[1]?.columns[0];
    expect(column?.labelY).toBeGreaterThan((column?.y ?? 0) + (column?.height ?? 0) + 10);
  });

  test('a value below a negative column keeps clear of the label of its category', () => {
    const { groups, labelY, height } = columnGeometry(one(60, -30));
    expect(groups[1]?.columns[0]?.labelY).toBe(217);
    // A line of text takes 14 above its baseline.
    expect(labelY).toBe(242);
    expect(height).toBe(248);
  });

  test('a long label takes lines no wider than its place, and the chart grows', () => {
    const data = toyChart({
      series: ['走访'],
      rows: [
        ['甲'.repeat(9), 50],
        ['乙', 100],
      ],
    });
    const { groups, labelY, height } = columnGeometry(data);
    // Each of two places takes 128 px of 288: eight Han.
    expect(groups.map((g) => g.labelLines)).toEqual([['甲'.repeat(8), '甲'], ['乙']]);
    expect([labelY, height]).toEqual([222, 246]);
  });
});

test('several series stand side by side in the order of their shades', () => {
  const data = toyChart({
    series: ['走访', '回访'],
    rows: [
      ['2018', 100, 50],
      ['2019', 80, '未统计'],
    ],
  });
  const { groups } = columnGeometry(data);
  expect(groups.map((g) => g.columns.map((c) => [c.point.series, c.shade, c.x, c.width]))).toEqual([
    [
      ['走访', 0, 12.4, 14.7],
      ['回访', 1, 28.4, 14.7],
    ],
    [['走访', 0, 56.8, 14.7]],
  ]);
});
