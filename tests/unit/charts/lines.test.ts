import { describe, expect, test } from 'vitest';
import { lineGeometry } from '../../../src/charts/lines.ts';
import { LINE } from '../../../src/charts/text.ts';
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
        [35, 139],
        [66, 57.1],
      ],
      [
        [35, 179.9],
        [66, 98.1],
      ],
    ]);
  });

  test('names every line once, at its last dot', () => {
    expect(lineGeometry(data).lines.map((line) => line.ends)).toEqual([
      [{ x: 66, y: 62.1, lines: ['100 走访'], anchor: 'start' }],
      [{ x: 66, y: 103.1, lines: ['75 回访'], anchor: 'start' }],
    ]);
  });

  test('labels the categories above their dots', () => {
    const { xLabels, height } = lineGeometry(data);
    expect(xLabels).toEqual([
      { x: 0, text: '2018', anchor: 'start' },
      { x: 35, text: '2019', anchor: 'middle' },
      { x: 66, text: '2020', anchor: 'middle' },
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

describe('long names', () => {
  const years = (...series: string[]) =>
    lineGeometry(
      toyChart({
        series,
        rows: [
          ['2019', ...series.map(() => 0)],
          ['2020', ...series.map(() => 50)],
        ],
      }),
    );

  test('take the lines that the room beside the last dot needs', () => {
    // 34 % of 288 less 10 are 87.9 px: a value of two digits, a blank and four Han, then five Han.
    expect(years('抽检批次不合格率').lines[0]?.ends[0]?.lines).toEqual(['50 抽检批次', '不合格率']);
  });

  test('are moved apart by all of their lines', () => {
    expect(years('抽检批次不合格率', '走访').lines.map((line) => line.ends[0]?.y)).toEqual([62.1, 98.1]);
  });

  test('stay between the heads of the columns and the lower edge, however many', () => {
    const { lines, height } = years(...['甲', '乙', '丙', '丁'].map((who) => `${who}区食品安全监督抽检批次不合格率与目标值之差`));
    const ends = lines.flatMap((line) => line.ends);
    expect(ends[0]?.lines).toHaveLength(5);
    // The heads stand at 14; a line of text takes 14 above its baseline.
    expect(Math.min(...ends.map((end) => end.y))).toBeGreaterThanOrEqual(14 + 14);
    expect(Math.max(...ends.map((end) => end.y + (end.lines.length - 1) * LINE))).toBeLessThan(height);
  });
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
  expect(lines[0]?.ends).toEqual([{ x: 35, y: 62.1, lines: ['100 走访'], anchor: 'start' }]);
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
  expect(lines[1]).toEqual({ label: '回访', shade: 1, dots: [], ends: [], values: [] });
});

test('a value that was worked out says so', () => {
  const { lines } = lineGeometry(toyChart({ series: ['走访'], derived: ['走访'], rows: [['2020', 5]] }));
  expect(lines[0]?.ends[0]?.lines).toEqual(['5（推算） 走访']);
});

test.each([
  ['one value', 50],
  ['zero', 0],
  ['a negative value', -50],
])('a chart of %s alone stands in the middle', (_what, value) => {
  const { lines } = lineGeometry(toyChart({ series: ['走访'], rows: [['2020', value]] }));
  expect(lines[0]?.dots[0]).toMatchObject({ x: 4, y: 139 });
});

describe('the values of a line that is alone', () => {
  const drawn = (rows: [string, number][], series = ['走访']) =>
    lineGeometry(toyChart({ series, rows: rows.map(([year, value]) => [year, ...series.map(() => value)]) })).lines[0];

  test('stand at its dots, above a peak and below a valley, the last beside it', () => {
    const line = drawn([
      ['2018', 60],
      ['2019', 90],
      ['2020', 70],
      ['2021', 80],
    ]);
    expect(line?.values.map(({ text, y }, i) => [text, y < (line.dots[i]?.y ?? 0) ? 'above' : 'below'])).toEqual([
      ['60', 'below'],
      ['90', 'above'],
      ['70', 'below'],
    ]);
    expect(line?.ends[0]?.lines).toEqual(['80 走访']);
  });

  test.each<[string, [string, number][], string[]]>([
    [
      'there are other lines',
      [
        ['2019', 1],
        ['2020', 2],
      ],
      ['甲', '乙'],
    ],
    ['they would touch', Array.from({ length: 9 }, (_, i) => [String(2015 + i), 123456 + i]), ['走访']],
  ])('are left out where %s', (_when, rows, series) => expect(drawn(rows, series)?.values).toEqual([]));
});

test('of many years as many are named as have room, the last among them', () => {
  const rows = Array.from({ length: 12 }, (_, i): [string, number] => [String(2012 + i), i]);
  expect(lineGeometry(toyChart({ series: ['走访'], rows })).xLabels.map((l) => l.text)).toEqual(['2014', '2017', '2020', '2023']);
});
