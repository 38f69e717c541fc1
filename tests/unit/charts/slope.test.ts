import { expect, test } from 'vitest';
import { slopeGeometry } from '../../../src/charts/lines.ts';
import { toyChart } from './toy.ts';

type ToyRow = [string, number | string, number | string];
const slope = (...rows: ToyRow[]) => slopeGeometry(toyChart({ series: ['2019年', '2020年'], rows }));

test('joins the two values of a category', () => {
  const { lines, height } = slope(['甲', 0, 100], ['乙', 50, 50]);
  expect(lines.map((line) => [line.label, line.shade, ...line.dots.map((dot) => [dot.x, dot.y])])).toEqual([
    ['甲', 0, [34, 220.9], [66, 57.1]],
    ['乙', 1, [34, 139], [66, 139]],
  ]);
  expect(height).toBe(238);
});

test('says value and category at both ends, outside the lines', () => {
  expect(slope(['甲', 0, 100]).lines[0]?.ends).toEqual([
    { x: 34, y: 225.9, text: '甲 0', anchor: 'end' },
    { x: 66, y: 62.1, text: '100 甲', anchor: 'start' },
  ]);
});

test('moves labels apart on the side on which they touch, and only there', () => {
  const { lines, height } = slope(['甲', 0, 50], ['乙', 50, 50], ['丙', 100, 50]);
  expect(lines.map((line) => line.ends.map((end) => end.y))).toEqual([
    [225.9, 144],
    [144, 162],
    [62.1, 180],
  ]);
  expect(height).toBe(238);
});

test('grows when labels are pushed below the lines', () => {
  const { lines, height } = slope(['甲', 0, 0], ['乙', 1, 0], ['丙', 100, 0]);
  expect(lines.map((line) => line.ends[1]?.y)).toEqual([225.9, 243.9, 261.9]);
  expect(height).toBe(274);
});

test('a missing value has no dot, and its label says what is missing below the others', () => {
  const { lines } = slope(['甲', '未报', 100], ['乙', 0, 50]);
  expect(lines[0]?.dots.map((dot) => dot.x)).toEqual([66]);
  expect(lines[0]?.ends[0]).toEqual({ x: 34, y: 243.9, text: '甲 未报', anchor: 'end' });
});

test('values that were worked out say so at their end', () => {
  const data = toyChart({ series: ['2019年', '2020年'], derived: ['2019年'], rows: [['甲', 90.5, 96]] });
  const { lines } = slopeGeometry(data);
  expect(lines[0]?.ends.map((end) => end.text)).toEqual(['甲 90.5（推算）', '96 甲']);
  expect(lines[0]?.dots.map((dot) => dot.point.derived)).toEqual([true, false]);
});

test('the year of a long column head is enough above its side', () => {
  const data = toyChart({ series: ['2019 年抽检合格率(%)', '目标(%)'], rows: [['甲', 90, 95]] });
  expect(slopeGeometry(data).xLabels).toEqual([
    { x: 34, text: '2019 年' },
    { x: 66, text: '目标(%)' },
  ]);
});
