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
  expect(rows.map((row) => [row.label, row.labelY, row.textY, row.y, row.text])).toEqual([
    ['甲', 40, 40, 52, '85'],
    ['乙', 80, 80, 92, '98'],
  ]);
  expect(height).toBe(106);
});

test('only percentages carry their unit on the axis', () => {
  expect(dots('元', ['甲', 0], ['乙', 10]).ticks.map((t) => t.text)).toEqual(['0', '2', '4', '6', '8', '10']);
  expect(dots('%', ['甲', 0.5], ['乙', 1]).ticks.map((t) => t.text)).toEqual(['0.5%', '0.6%', '0.7%', '0.8%', '0.9%', '1.0%']);
});

describe('the target', () => {
  test('is drawn on the same scale and said in brackets after the value', () => {
    const { rows } = dots('%', ['甲', 85, 100]);
    expect(rows[0]).toMatchObject({ x: 4, target: 96, text: '85（目标 100）' });
  });

  test('is left out where it is missing', () => {
    const { rows } = dots('%', ['甲', 85, 100], ['乙', 90, '未定']);
    expect(rows.map((row) => 'target' in row)).toEqual([true, false]);
    expect(rows.map((row) => row.text)).toEqual(['85（目标 100）', '90']);
  });

  test('that was worked out says so', () => {
    const data = toyChart({ unit: '%', series: ['合格率', '目标'], derived: ['目标'], rows: [['甲', 85, 100]] });
    expect(dotGeometry(data).rows[0]?.text).toBe('85（目标 100（推算））');
  });
});

test('a missing value has no dot and says what is missing', () => {
  const { rows } = dots('%', ['甲', '不适用', 95], ['乙', 90, 95]);
  expect(rows[0]).toEqual({ label: '甲', labelLines: ['甲'], labelY: 40, textY: 40, y: 52, text: '不适用（目标 95）', target: 96 });
});

test('a long label leaves room for the text, and its dot moves down with the rows below', () => {
  const { rows, height } = dots('%', ['甲'.repeat(20), 85, 100], ['乙', 90, 100]);
  // `85（目标 100）` takes 110 px and 12 before it: 11 Han remain of 288.
  expect(rows[0]).toMatchObject({ labelLines: ['甲'.repeat(11), '甲'.repeat(9)], labelY: 40, textY: 58, y: 70 });
  expect(rows[1]).toMatchObject({ labelY: 98, textY: 98, y: 110 });
  expect(height).toBe(124);
});

test('one value alone stands in the middle', () => {
  expect(dots('%', ['甲', 96]).rows[0]?.x).toBe(50);
});
