import { describe, expect, test } from 'vitest';
import { dotGeometry } from '../../../src/charts/dots.ts';
import { toyChart } from './toy.ts';

const dots = (unit: string, ...rows: [string, ...(number | string)[]][]) =>
  dotGeometry(toyChart({ unit, series: ['合格率', '目标'], rows }));

test('the scale spans the values, rounded outwards, without zero', () => {
  const { rows, ticks } = dots('%', ['甲', 85], ['乙', 98]);
  expect(ticks).toEqual([
    { x: 4, text: '85%' },
    { x: 34.7, text: '90%' },
    { x: 65.3, text: '95%' },
    { x: 96, text: '100%' },
  ]);
  expect(rows.map((row) => row.x)).toEqual([4, 83.7]);
});

test('rows stand below the axis at equal distances', () => {
  const { rows, height } = dots('%', ['甲', 85], ['乙', 98]);
  expect(rows.map((row) => [row.label, row.labelY, row.y, row.text])).toEqual([
    ['甲', 40, 52, '85'],
    ['乙', 80, 92, '98'],
  ]);
  expect(height).toBe(106);
});

test('only percentages carry their unit on the axis', () => {
  expect(dots('元', ['甲', 0], ['乙', 10]).ticks.map((t) => t.text)).toEqual(['0', '2', '4', '6', '8', '10']);
  expect(dots('%', ['甲', 0.5], ['乙', 1]).ticks.map((t) => t.text)).toEqual(['0.5%', '0.6%', '0.7%', '0.8%', '0.9%', '1.0%']);
});

describe('the target', () => {
  test('is drawn on the same scale', () => {
    const { rows } = dots('%', ['甲', 85, 100]);
    expect(rows[0]).toMatchObject({ x: 4, target: { x: 96, text: '100' } });
  });

  test('is left out where it is missing', () => {
    const { rows } = dots('%', ['甲', 85, 100], ['乙', 90, '未定']);
    expect(rows.map((row) => 'target' in row)).toEqual([true, false]);
  });
});

test('a missing value has no dot and says what is missing', () => {
  const { rows } = dots('%', ['甲', '不适用', 95], ['乙', 90, 95]);
  expect(rows[0]).toEqual({ label: '甲', labelY: 40, y: 52, text: '不适用', target: { x: 96, text: '95' } });
});

test('one value alone stands in the middle', () => {
  expect(dots('%', ['甲', 96]).rows[0]?.x).toBe(50);
});
