import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Break } from '../../../src/data/catalogue.ts';
import { comparability } from '../../../src/indicators/comparability.ts';
import type { IndicatorValue } from '../../../src/indicators/values.ts';
import { toyValue } from './toy-value.ts';

const reasons = (a: Partial<IndicatorValue>, b: Partial<IndicatorValue>, breaks: Break[] = []): string[] =>
  comparability(toyValue(a), toyValue(b), breaks).map((r) => r.text);

describe('two values may be set against each other', () => {
  test.each<[string, Partial<IndicatorValue>, Partial<IndicatorValue>]>([
    ['of two years', { period: '2018' }, { period: '2019' }],
    ['of two places', { place: 'jia' }, { place: 'yi' }],
    ['of one year written in two ways', { period: '2018' }, { period: '2019-01/2019-12' }],
    ['of the same months of two years', { period: '2018-01/2018-11' }, { period: '2019-01/2019-11' }],
    ['of the first two months, one with 29 days of February', { period: '2020-01/2020-02' }, { period: '2019-01/2019-02' }],
    ['of two days', { period: '2018-12-31' }, { period: '2019-05-23' }],
    ['in a unit and its symbol', { unit: '平方米' }, { unit: 'm²' }],
    ['of two targets', { scope: '目标', period: '2020' }, { scope: '目标', period: '2025' }],
  ])('%s', (_, a, b) => expect(reasons(a, b)).toEqual([]));
});

describe('two values must not be set against each other', () => {
  test.each<[string, Partial<IndicatorValue>, Partial<IndicatorValue>, string[]]>([
    ['of other scope', { scope: '不含空港区' }, {}, ['口径不同：不含空港区／未限定口径']],
    ['of a part of a year and a whole one', { period: '2019-01/2019-11' }, { period: '2018' }, ['时段不同：2018 年／2019 年 1—11 月']],
    ['of a day and a year', { period: '2019-12-31' }, { period: '2018' }, ['时点不同于时期：2018 年／2019 年 12 月 31 日']],
    ['of one year and of three', { period: '2021/2023' }, {}, ['时段不同：2019 年／2021—2023 年']],
    ['in other units', { unit: '万户' }, { unit: '户' }, ['单位不同：万户／户']],
    [
      'a target of nine months, and what was reached in ten',
      { period: '2019-01/2019-09', scope: '目标' },
      { period: '2019-01/2019-10' },
      ['目标不同于结果：2019 年 1—9 月是目标（目标），2019 年 1—10 月是结果', '时段不同：2019 年 1—9 月／2019 年 1—10 月'],
    ],
  ])('%s', (_, a, b, texts) => expect(reasons(a, b)).toEqual(texts));
});

describe('a declared break', () => {
  const between = (a: string, b: string): Break[] => [{ between: [a, b], reason: '统计范围调整' }];
  const broken = (a: Partial<IndicatorValue>, b: Partial<IndicatorValue>, breaks: Break[]): boolean => reasons(a, b, breaks).length > 0;

  test.each<[string, Partial<IndicatorValue>, Partial<IndicatorValue>, Break[], boolean]>([
    ['between years parts them', { period: '2018' }, { period: '2019' }, between('2018', '2019'), true],
    ['between years parts all before from all after', { period: '2016' }, { period: '2021' }, between('2018', '2019'), true],
    ['between years leaves those before alone', { period: '2016' }, { period: '2018' }, between('2018', '2019'), false],
    ['between places parts them', { place: 'jia' }, { place: 'yi' }, between('yi', 'jia'), true],
    ['between places leaves others alone', { place: 'jia' }, { place: 'bing' }, between('yi', 'jia'), false],
    ['between publications parts them', {}, { publications: ['yi-2020'] }, between('jia-2019', 'yi-2020'), true],
  ])('%s', (_, a, b, breaks, parted) => expect(broken(a, b, breaks)).toBe(parted));
});

test('the order of two values makes no difference, and every value may be set against itself', () => {
  const value = fc.record({
    period: fc.constantFrom('2018', '2019', '2019-12-31', '2019-01/2019-11', '2020-01/2020-11', '2018/2020', '2019-05'),
    place: fc.constantFrom('jia', 'yi'),
    scope: fc.constantFrom('', '目标', '规模以上', '规模以上·目标'),
    unit: fc.constantFrom('%', '米', 'm', ''),
    publications: fc.constantFrom(['jia-2019'], ['yi-2020'], ['jia-2019', 'yi-2020']),
  });
  const name = fc.constantFrom('2018', '2019', '2019-12-31', 'jia', 'yi', 'jia-2019', 'yi-2020');
  const breaks = fc.array(fc.record({ between: fc.tuple(name, name), reason: fc.constantFrom('甲', '乙') }), { maxLength: 2 });
  fc.assert(
    fc.property(value, value, breaks, (a, b, declared) => {
      expect(reasons(a, b, declared)).toEqual(reasons(b, a, declared));
      expect(reasons(a, a)).toEqual([]);
    }),
  );
});
