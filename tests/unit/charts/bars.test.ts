import { describe, expect, test } from 'vitest';
import { barGeometry, type BarGeometry } from '../../../src/charts/bars.ts';
import { toyChart } from './toy.ts';

/** `[shade, x, width]` of every bar, row by row. */
const spans = ({ rows }: BarGeometry) => rows.map((row) => row.bars.map((bar) => [bar.shade, bar.x, bar.width]));

const one = (...values: (number | string)[]) => toyChart({ series: ['产值'], rows: values.map((value, i) => [`第${i + 1}类`, value]) });

describe('one series', () => {
  test.each<[string, (number | string)[], zero: number, expected: number[][][]]>([
    ['bars reach from zero to their value', [50, 100, 25], 0, [[[0, 0, 50]], [[0, 0, 100]], [[0, 0, 25]]]],
    ['bars start at zero though all values are close together', [96, 98, 100], 0, [[[0, 0, 96]], [[0, 0, 98]], [[0, 0, 100]]]],
    ['negative bars end at zero', [75, -25], 25, [[[0, 25, 75]], [[0, 0, 25]]]],
    ['zero is at the right when every value is negative', [-10, -40], 100, [[[0, 75, 25]], [[0, 0, 100]]]],
    ['a value of zero has a bar without width', [0, 10], 0, [[[0, 0, 0]], [[0, 0, 100]]]],
    ['a missing value has no bar', ['未报', 10], 0, [[], [[0, 0, 100]]]],
    ['a chart of nothing but zeros stays finite', [0, 0], 0, [[[0, 0, 0]], [[0, 0, 0]]]],
    ['a chart of missing values has no bars', ['未报', '未报'], 0, [[], []]],
  ])('%s', (_behaviour, values, zero, expected) => {
    const geometry = barGeometry(one(...values));
    expect(geometry.zero).toBe(zero);
    expect(spans(geometry)).toEqual(expected);
  });

  test('label and value stand above their bar, rows below one another', () => {
    const { rows, height } = barGeometry(one(50, '未报'));
    expect(rows.map((row) => [row.label, row.labelY, row.values.map((v) => [v.text, v.y])])).toEqual([
      ['第1类', 14, [['50', 14]]],
      ['第2类', 59, [['未报', 59]]],
    ]);
    expect(rows[0]?.bars[0]).toMatchObject({ y: 22, height: 9 });
    expect(height).toBe(76);
  });

  test('a long label leaves room for the value, which stands on its last line', () => {
    const { rows, height } = barGeometry(toyChart({ series: ['产值'], rows: [['甲'.repeat(25), 50]] }));
    // 17 Han are 249.9 px, the value 17.1 and 12 between them; 18 Han would not leave that of 288.
    expect(rows[0]?.labelLines).toEqual(['甲'.repeat(17), '甲'.repeat(8)]);
    expect(rows[0]).toMatchObject({ labelY: 14, values: [{ text: '50', y: 32 }], bars: [{ y: 40, height: 9 }] });
    expect(height).toBe(49);
  });

  test('no rows take no room', () => {
    expect(barGeometry(one())).toEqual({ rows: [], height: 0, zero: 0 });
  });

  test('values that were worked out are marked', () => {
    const data = toyChart({ series: ['上年'], derived: ['上年'], rows: [['甲', 1]] });
    expect(barGeometry(data).rows[0]?.values[0]?.text).toMatch(/（推算）$/);
  });
});

describe('several series, grouped', () => {
  const data = toyChart({
    series: ['上年', '本年'],
    rows: [
      ['甲', 40, 80],
      ['乙', '未报', -20],
    ],
  });

  test('all bars share one scale and one zero', () => {
    const geometry = barGeometry(data);
    expect(geometry.zero).toBe(20);
    expect(spans(geometry)).toEqual([
      [
        [0, 20, 40],
        [1, 20, 80],
      ],
      [[1, 0, 20]],
    ]);
  });

  test('every series has a line of its own below the category, also without a value', () => {
    const { rows, height } = barGeometry(data);
    expect(rows.map((row) => [row.label, row.labelY, row.values.map((v) => [v.series, v.text, v.y])])).toEqual([
      [
        '甲',
        14,
        [
          ['上年', '40', 32],
          ['本年', '80', 62],
        ],
      ],
      [
        '乙',
        104,
        [
          ['上年', '未报', 122],
          ['本年', '-20', 152],
        ],
      ],
    ]);
    expect(rows.map((row) => row.bars.map((bar) => bar.y))).toEqual([[37, 67], [157]]);
    expect(height).toBe(166);
  });

  test('a label of two lines moves all of its series down', () => {
    const { rows } = barGeometry(toyChart({ series: ['上年', '本年'], rows: [['甲'.repeat(20), 40, 80]] }));
    expect(rows[0]).toMatchObject({ labelLines: ['甲'.repeat(19), '甲'], labelY: 14, values: [{ y: 50 }, { y: 80 }] });
    expect(rows[0]?.bars.map((bar) => bar.y)).toEqual([55, 85]);
  });
});

describe('several series, stacked', () => {
  test('the parts are named on lines of their own below the bar, also without a value', () => {
    const data = toyChart({
      series: ['合格', '不合格'],
      rows: [
        ['甲', 38, 2],
        ['乙', 19, '未报'],
      ],
    });
    const { rows, height } = barGeometry(data, true);
    expect(rows.map((row) => [row.labelLines, row.labelY, ...row.values.map((v) => [v.shade, v.series, v.text, v.y])])).toEqual([
      [['甲'], 14, [0, '合格', '38', 47], [1, '不合格', '2', 65]],
      [['乙'], 97, [0, '合格', '19', 130], [1, '不合格', '未报', 148]],
    ]);
    expect(rows.map((row) => row.bars.map((bar) => bar.y))).toEqual([[22, 22], [105]]);
    expect(height).toBe(152);
  });

  test('a label of two lines moves the bar and its parts down', () => {
    const { rows } = barGeometry(toyChart({ series: ['合格', '不合格'], rows: [['甲'.repeat(20), 38, 2]] }), true);
    expect(rows[0]).toMatchObject({ labelLines: ['甲'.repeat(19), '甲'], labelY: 14, values: [{ y: 65 }, { y: 83 }] });
    expect(rows[0]?.bars.map((bar) => bar.y)).toEqual([40, 40]);
  });

  const stacked = (...rows: [string, ...(number | string)[]][]) =>
    spans(barGeometry(toyChart({ series: ['合格', '不合格', '待定'], rows }), true));

  test('parts lie end to end, the longest sum fills the width', () => {
    expect(stacked(['甲', 50, 30, 20], ['乙', 25, 20, 5])).toEqual([
      [
        [0, 0, 50],
        [1, 50, 30],
        [2, 80, 20],
      ],
      [
        [0, 0, 25],
        [1, 25, 20],
        [2, 45, 5],
      ],
    ]);
  });

  test('a missing part leaves no gap and keeps the shades of the others', () => {
    expect(stacked(['甲', 50, '未报', 50])).toEqual([
      [
        [0, 0, 50],
        [2, 50, 50],
      ],
    ]);
  });

  test('a negative part goes to the left of zero and stays inside', () => {
    expect(stacked(['甲', 60, -40])).toEqual([
      [
        [0, 40, 60],
        [1, 0, 40],
      ],
    ]);
  });
});
