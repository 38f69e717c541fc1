import { describe, expect, test } from 'vitest';
import { printFact } from '../../../src/site/fact-text.ts';
import { latestFact, yearBefore } from '../../../src/site/latest.ts';
import { toyFact } from './toy-fact.ts';

describe('the latest fact of an indicator', () => {
  const nameOf = (...facts: Parameters<typeof toyFact>[0][]): string | undefined => latestFact(facts.map(toyFact))?.name;

  test('is the one whose period ends last', () =>
    expect(nameOf({ name: 'a', period: '2018' }, { name: 'b', period: '2019-12-31' }, { name: 'c', period: '2019-01/2019-11' })).toBe('b'));
  test('is, of one period, the one without a scope', () => expect(nameOf({ name: 'a', scope: '规模以上' }, { name: 'b' })).toBe('b'));
  test('is, of several with a scope, the first', () => expect(nameOf({ name: 'a', scope: '甲' }, { name: 'b', scope: '乙' })).toBe('a'));
  test('is none where there are no facts', () => expect(nameOf()).toBeUndefined());
});

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
