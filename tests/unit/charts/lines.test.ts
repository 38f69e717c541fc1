import { describe, expect, test } from 'vitest';
import { lineGeometry } from '../../../src/charts/lines.ts';
import { toyChart } from './toy.ts';

describe('a line chart', () => {
  const data = toyChart({
    series: ['走访', '回访'],
    rows: [
      ['2018', 0, '未统计'],
      ['2019', 50, 25],
      ['2020', 100, 75],
    ],
  });

  test('has a dot for every value, from left to right on one scale', () => {
    expect(lineGeometry(data).lines.map((line) => line.dots.map((dot) => [dot.x, dot.y]))).toEqual([
      [
        [4, 220.9],
        [40, 139],
        [76, 57.1],
      ],
      [
        [40, 179.9],
        [76, 98.1],
      ],
    ]);
  });

  test('names every line once, at its last dot', () => {
    expect(lineGeometry(data).lines.map((line) => line.ends)).toEqual([
      [{ x: 76, y: 62.1, text: '100 走访', anchor: 'start' }],
      [{ x: 76, y: 103.1, text: '75 回访', anchor: 'start' }],
    ]);
  });

  test('labels the categories above their dots', () => {
    const { xLabels, height } = lineGeometry(data);
    expect(xLabels).toEqual([
      { x: 4, text: '2018' },
      { x: 40, text: '2019' },
      { x: 76, text: '2020' },
    ]);
    expect(height).toBe(246);
  });
});

test('names of lines that end together are moved apart', () => {
  const { lines } = lineGeometry(
    toyChart({
      series: ['走访', '回访'],
      rows: [
        ['2019', 0, 100],
        ['2020', 50, 50],
      ],
    }),
  );
  expect(lines.map((line) => line.ends[0]?.y)).toEqual([144, 162]);
});

test('the name of a line that ends early stands where it ends', () => {
  const { lines } = lineGeometry(
    toyChart({
      series: ['走访'],
      rows: [
        ['2018', 0],
        ['2019', 100],
        ['2020', '未统计'],
      ],
    }),
  );
  expect(lines[0]?.ends).toEqual([{ x: 40, y: 62.1, text: '100 走访', anchor: 'start' }]);
});

test('a line without values has neither dots nor a name', () => {
  const { lines } = lineGeometry(
    toyChart({
      series: ['走访', '回访'],
      rows: [
        ['2019', 1, '未统计'],
        ['2020', 2, '未统计'],
      ],
    }),
  );
  expect(lines[1]).toEqual({ label: '回访', shade: 1, dots: [], ends: [] });
});

test('a value that was worked out says so', () => {
  const { lines } = lineGeometry(toyChart({ series: ['走访'], derived: ['走访'], rows: [['2020', 5]] }));
  expect(lines[0]?.ends[0]?.text).toBe('5（推算） 走访');
});

test.each([
  ['one value', 50],
  ['zero', 0],
  ['a negative value', -50],
])('a chart of %s alone stands in the middle', (_what, value) => {
  const { lines } = lineGeometry(toyChart({ series: ['走访'], rows: [['2020', value]] }));
  expect(lines[0]?.dots[0]).toMatchObject({ x: 4, y: 139 });
});
