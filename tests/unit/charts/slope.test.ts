import { expect, test } from 'vitest';
import { slopeGeometry } from '../../../src/charts/lines.ts';
import { toyChart } from './toy.ts';

type ToyRow = [string, number | string, number | string];
const slope = (...rows: ToyRow[]) => slopeGeometry(toyChart({ series: ['2019年', '2020年'], rows }));

test('joins the two values of a category', () => {
  const { lines, height } = slope(['甲', 0, 100], ['乙', 50, 50]);
  expect(lines.map((line) => [line.label, line.shade, ...line.dots.map((dot) => [dot.x, dot.y])])).toEqual([
    ['甲', 0, [24, 220.9], [45, 57.1]],
    ['乙', 1, [24, 139], [45, 139]],
  ]);
  expect(height).toBe(238);
});

test('says the value at both ends, outside the lines, and the category at the right one', () => {
  expect(slope(['甲', 0, 100]).lines[0]?.ends).toEqual([
    { x: 24, y: 225.9, lines: ['0'], anchor: 'end' },
    { x: 45, y: 62.1, lines: ['100 甲'], anchor: 'start' },
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
  expect(lines[0]?.dots.map((dot) => dot.x)).toEqual([45]);
  expect(lines[0]?.ends[0]).toEqual({ x: 24, y: 243.9, lines: ['未报'], anchor: 'end' });
});

test('values that were worked out say so at their end', () => {
  const data = toyChart({ series: ['2019年', '2020年'], derived: ['2019年'], rows: [['甲', 90.5, 96]] });
  const { lines } = slopeGeometry(data);
  expect(lines[0]?.ends.map((end) => end.lines)).toEqual([['90.5', '（推算）'], ['96 甲']]);
  expect(lines[0]?.dots.map((dot) => dot.point.derived)).toEqual([true, false]);
});

test('the year of a long column head is enough above its side', () => {
  const data = toyChart({ series: ['2019 年抽检合格率(%)', '目标(%)'], rows: [['甲', 90, 95]] });
  expect(slopeGeometry(data).xLabels).toMatchObject([
    { x: 24, text: '2019 年' },
    { x: 45, text: '目标(%)' },
  ]);
});

test('a long category takes lines, and labels are moved apart by all of them', () => {
  const name = '甲区食品安全监督抽检';
  const { lines, height } = slope([name, 0, 50], ['乙', 100, 50]);
  // 55 % of 288 less 10 are 148.4 px: a value of two digits, a blank and eight Han.
  expect(lines[0]?.ends[1]?.lines).toEqual(['50 甲区食品安全监督', '抽检']);
  expect(lines.map((line) => line.ends[1]?.y)).toEqual([144, 180]);
  expect(height).toBe(238);
});
