import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautions } from '../../../src/indicators/cautions.ts';
import { changeOf } from '../../../src/indicators/change.ts';
import { lineCharts, placeData } from '../../../src/indicators/charts.ts';
import { comparability } from '../../../src/indicators/comparability.ts';
import { seriesOf } from '../../../src/indicators/series.ts';
import { latestOf } from '../../../src/indicators/latest.ts';
import { spark } from '../../../src/charts/spark.ts';
import { toyValue, yearly } from './toy-value.ts';

const BREAK = [{ between: ['2018', '2019'] as [string, string], reason: '口径调整' }];
const numbers = (series: readonly (readonly { number: string }[])[]): string[] => series.map((s) => s.map((v) => v.number).join(' '));

describe('series', () => {
  test('join years of one place and scope', () =>
    expect(numbers(seriesOf([...yearly({ 2019: '2', 2018: '1' }), ...yearly({ 2019: '9' }, { scope: '甲' })]))).toEqual(['1 2', '9']));
  test('end at a declared break', () =>
    expect(numbers(seriesOf(yearly({ 2017: '1', 2018: '2', 2019: '3', 2020: '4' }), BREAK))).toEqual(['1 2', '3 4']));
  test('leave out what is told differently elsewhere', () =>
    expect(numbers(seriesOf([...yearly({ 2018: '1' }), toyValue({ differs: 'conflicting' })]))).toEqual(['1']));

  test('have only comparable neighbours', () => {
    const value = fc.record({
      period: fc.constantFrom('2017', '2018', '2019', '2019-12-31', '2018-12-31', '2018-01/2018-11', '2019-01/2019-11'),
      place: fc.constantFrom('jia', 'yi'),
      scope: fc.constantFrom('', '目标', '甲'),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 10 }), (records) => {
        for (const series of seriesOf(records.map(toyValue), BREAK))
          for (const [i, v] of series.entries()) if (i > 0) expect(comparability(series[i - 1] ?? v, v, BREAK)).toEqual([]);
      }),
    );
  });
});

describe('charts', () => {
  const name = (id: string): string => id.toUpperCase();
  test('space years evenly, those without a value too', () => {
    const [chart] = lineCharts(yearly({ 2017: '1', 2018: '2', 2020: '3' }), [], name);
    expect(chart?.data.categories.map((c) => [c.label, c.points[0]?.value])).toEqual([
      ['2017', 1],
      ['2018', 2],
      ['2019', null],
      ['2020', 3],
    ]);
    expect(chart?.place).toBe('JIA');
  });
  test('of other scopes are apart; of other places together', () => {
    const values = [
      ...yearly({ 2018: '1', 2019: '2' }),
      ...yearly({ 2018: '3', 2019: '4' }, { place: 'yi' }),
      ...yearly({ 2018: '5', 2019: '6' }, { scope: '甲' }),
    ];
    expect(lineCharts(values, [], name).map((c) => [c.scope, c.data.series.map((s) => s.title)])).toEqual([
      ['', ['JIA', 'YI']],
      ['甲', ['']],
    ]);
  });
  test('are none of lone values', () => expect(lineCharts([toyValue()], [], name)).toEqual([]));
  test('over places have the latest period that two places share, largest first', () => {
    const values = [...yearly({ 2018: '1', 2019: '2', 2020: '7' }), ...yearly({ 2018: '3', 2019: '4' }, { place: 'yi' })];
    const found = placeData(values, [], name);
    expect([found?.period, found?.data.categories.map((c) => c.label)]).toEqual(['2019', ['YI', 'JIA']]);
  });
  test('a word long have a line for several values and a dot for one', () => {
    const both = spark([
      [
        { at: 1, value: 1 },
        { at: 2, value: 5 },
      ],
      [{ at: 3, value: 1 }],
    ]);
    expect([both.path.split('M').length - 1, both.dots.length]).toEqual([1, 2]);
    expect(spark([[{ at: 1, value: 7 }]]).dots).toEqual([{ x: 36, y: 11 }]);
  });
});

describe('the change from the value before', () => {
  const changed = (before: Parameters<typeof toyValue>[0], after: Parameters<typeof toyValue>[0] = {}) => {
    const [a, b] = [toyValue({ period: '2018', ...before }), toyValue(after)];
    return changeOf(b, [a, b]);
  };
  test.each([
    ['in points for percentages', { number: '97.2' }, {}, '降 1.20 个百分点'],
    ['in percent for amounts', { number: '200', unit: '户' }, { number: '250', unit: '户' }, '增 25.0%'],
    ['none', { number: '96' }, {}, '持平'],
  ])('is told %s', (_, before, after, text) => expect(changed(before, after)).toEqual({ kind: 'change', from: '2018 年', text }));
  test.each([
    ['about', { qualifier: '约' }],
    ['of another place', { place: 'yi' }],
  ])('is not told of what is %s', (_, before) => expect(changed(before)).toBeUndefined());
  test('says why it is none, where the value before is not comparable', () =>
    expect(changed({ scope: '甲' })).toMatchObject({ kind: 'incomparable', from: '2018 年', reasons: [{ kind: 'scope' }] }));
  test('passes over a value of another scope', () => {
    const values = [...yearly({ 2017: '95' }), ...yearly({ 2018: '1' }, { scope: '甲' }), ...yearly({ 2019: '96' })];
    expect(changeOf(values[2] ?? toyValue(), values)).toMatchObject({ kind: 'change', from: '2017 年' });
  });
});

describe('cautions', () => {
  test('are none where all is comparable', () => expect(cautions(yearly({ 2018: '1', 2019: '2' }))).toEqual([]));
  test('name all sides once', () =>
    expect(
      cautions([...yearly({ 2018: '1', 2019: '2' }), toyValue({ scope: '甲' }), toyValue({ scope: '乙', period: '2020/2021' })]),
    ).toEqual(['口径不同，不能直接相比：未限定口径；甲；乙。', '时段不同，不能直接相比：全年；2020—2021 年。']));
});

describe('the value that stands for an indicator', () => {
  const nameOf = (...values: Parameters<typeof toyValue>[0][]): string | undefined => latestOf(values.map(toyValue))?.number;
  test('is the latest', () =>
    expect(nameOf({ period: '2018', number: '1' }, { period: '2019-12-31', number: '2' }, { period: '2019-01/2019-11' })).toBe('2'));
  test('is, of one period, the one without a scope', () => expect(nameOf({ scope: '甲', number: '1' }, { number: '2' })).toBe('2'));
  test('is a result before a later target', () =>
    expect(nameOf({ number: '1' }, { scope: '目标', period: '2025', number: '2' })).toBe('1'));
});
