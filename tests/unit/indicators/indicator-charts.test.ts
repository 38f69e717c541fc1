import { describe, expect, test } from 'vitest';
import { chartPages } from '../../../src/indicators/chart-pages.ts';
import { chartsOfIndicator } from '../../../src/indicators/indicator-charts.ts';
import type { IndicatorValue, Source } from '../../../src/indicators/values.ts';
import { toyValue, yearly } from './toy-value.ts';

const RATE = { id: 'rate', title: '合格率', unit: '%', better: 'up', topic: 'food', breaks: [] } as const;
const BREAK = { between: ['2018', '2019'] as [string, string], reason: '口径调整' };
const draw = (values: IndicatorValue[], breaks = [] as (typeof BREAK)[]) =>
  chartsOfIndicator({ ...RATE, breaks }, values, (id) => ({ jia: '甲区', yi: '乙市' })[id] ?? id);
const source = (errata: number): Source => ({
  ...{ publication: 'jia-2019', section: '1', number: '1' },
  errata: Array.from({ length: errata }, () => ({}) as Source['errata'][number]),
});

const OWN = yearly({ 2018: '95.1', 2019: '96.2' }, { sources: [source(0)] });
const OTHER = yearly({ 2018: '90.5', 2019: '91.5' }, { place: 'yi', publications: ['yi-2019'] });
const SCOPED = yearly({ 2018: '1', 2019: '2' }, { scope: '压力容器（含气瓶）' });

describe('charts of an indicator', () => {
  test('are lines for each scope, then dots for places, each with what its picture says', () => {
    expect(draw([...OWN, ...OTHER, ...SCOPED])).toMatchObject([
      { kind: 'lines', name: 'lines', title: '合格率', facts: '单位：% · 历年', publications: ['jia-2019', 'yi-2019'], note: '' },
      {
        ...{ kind: 'lines', name: 'lines-yalirongqi-hanqiping', facts: '单位：% · 甲区 · 压力容器（含气瓶） · 历年' },
        ...{ description: '2018（1%）、2019（2%）。', publications: ['jia-2019'] },
      },
      {
        kind: 'dots',
        name: 'places',
        facts: '单位：% · 2019 年 · 各地区',
        about: '2019 年 · 各地区',
        publications: ['jia-2019', 'yi-2019'],
      },
    ]);
  });

  test('are none where no two values may be set against each other', () =>
    expect(draw([toyValue(), toyValue({ scope: '甲', place: 'yi', period: '2018' })])).toEqual([]));

  test('keep their names when longer series come', () => {
    const longer = yearly({ 2017: '1', 2018: '2', 2019: '3' }, { scope: '大米' });
    const names = (values: IndicatorValue[]): (readonly [string, string])[] =>
      draw(values).map((chart) => [chart.name, chart.about] as const);
    for (const before of names([...OWN, ...SCOPED])) expect(names([...longer, ...OWN, ...SCOPED])).toContainEqual(before);
  });

  test('of one scope that a break parts have names of their own', () => {
    const parted = [...yearly({ 2018: '1', 2019: '2' }), ...yearly({ 2018: '3', 2019: '4' }, { place: 'yi' })];
    const charts = draw(parted, [{ between: ['jia', 'yi'], reason: '统计办法不同' }]);
    expect(charts.map(({ name, about }) => [name, about])).toEqual([
      ['lines', '甲区 · 历年'],
      ['lines-2', '乙市 · 历年'],
    ]);
  });

  test.each<[string, IndicatorValue[], (typeof BREAK)[], string]>([
    ['breaks', yearly({ 2017: '1', 2018: '2', 2019: '3', 2020: '4' }), [BREAK], '线在前后不可比处断开。'],
    ['doubts', yearly({ 2018: '1', 2019: '2' }, { sources: [source(0), source(1)] }), [], '有的数值原文存疑。'],
    [
      'places that are not drawn',
      'abcdef'.split('').flatMap((place) => yearly({ 2018: '1', 2019: '2' }, { place })),
      [],
      '另有 2 组没有画出。',
    ],
  ])('tell of %s', (_of, values, breaks, note) => expect(draw(values, breaks)[0]?.note).toBe(note));

  test('do not add up years', () => {
    const [chart] = draw(yearly({ 2017: '1', 2018: '2', 2019: '3', 2020: '4' }, { unit: '台' }));
    expect(chart?.description).toBe('共 4 项，最高为2020（4 台），最低为2017（1 台）。');
  });
});

test('a comparison draws the values that it chooses, in a folder of its own', () => {
  const comparison = { id: 'both', title: '比较', summary: '', indicators: ['rate'], places: ['jia'], periods: [] };
  const pages = chartPages({
    ...{ indicators: [{ ...RATE, breaks: [] }], comparisons: [comparison], places: [{ id: 'jia', short: '甲区' }] },
    values: new Map([['rate', [...OWN, ...OTHER]]]),
  });
  expect(pages.map(({ page, folder, charts }) => [page, folder, charts.map((c) => c.name)])).toEqual([
    ['/indicators/rate/', '/indicators/rate/', ['lines', 'places']],
    ['/compare/both/', '/compare/both/rate/', ['lines']],
  ]);
});
