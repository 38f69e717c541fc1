import { describe, expect, test } from 'vitest';
import { printFact } from '../../../src/site/fact-text.ts';
import { yearBefore } from '../../../src/site/latest.ts';
import { toyFact } from './toy-fact.ts';

describe('the same figure one year earlier', () => {
  const found = (earlier: Parameters<typeof toyFact>[0], now: Parameters<typeof toyFact>[0] = {}): boolean =>
    yearBefore(toyFact(now), [toyFact({ name: 'e', period: '2018', ...earlier }), toyFact(now)]) !== undefined;

  test('has indicator, place, scope and unit in common', () => expect(found({})).toBe(true));
  test.each([
    ['another indicator', { indicator: 'other' }],
    ['another place', { place: 'yi' }],
    ['another scope', { scope: '规模以上' }],
    ['another unit', { unit: '‰' }],
    ['two years earlier', { period: '2017' }],
    ['a part of the year', { period: '2018-01/2018-11' }],
    ['about', { qualifier: '约' }],
    ['negative, so that bars from zero do not compare', { value: -1, number: '-1' }],
  ])('is not one of %s', (_, earlier) => expect(found(earlier)).toBe(false));
  test('is none of a figure without an indicator', () => expect(found({ indicator: null }, { indicator: null })).toBe(false));
});

describe('a fact in words', () => {
  test.each([
    ['percent', {}, '12.5%'],
    ['a unit', { unit: '户' }, '12.5 户'],
    ['no unit', { unit: '' }, '12.5'],
    ['a word before', { unit: '户', qualifier: '约' }, '约 12.5 户'],
    ['a word after', { qualifier: '以上' }, '12.5%以上'],
  ])('has %s', (_, said, text) => expect(printFact(toyFact(said))).toBe(text));
});
