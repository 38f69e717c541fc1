import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/data/nearest.ts';

test('orders candidates from the most like to the least, at most three', () => {
  expect(nearest('合格率', ['合格', '合格率%', '不合格率', '检验合格率', '抽检'])).toEqual(['不合格率', '合格率%', '合格']);
});

test('leaves out names that share next to nothing', () => {
  expect(nearest('gdp', ['households', 'farm-growth'])).toEqual([]);
});

test('takes a name within another for near, however long the other is', () => {
  expect(nearest('蔬菜', ['蔬菜制品及其他加工食品', '肉制品'])).toEqual(['蔬菜制品及其他加工食品']);
});

test('does not take the empty name for near to everything', () => {
  expect(nearest('', ['甲', '乙'])).toEqual([]);
  expect(nearest('甲', ['', '甲乙'])).toEqual(['甲乙']);
});

test('says a repeated candidate once and orders equals by their letters', () => {
  expect(nearest('ab', ['ac', 'aa', 'ac'])).toEqual(['aa', 'ac']);
});

test('honours a smaller limit', () => {
  expect(nearest('ab', ['aa', 'ac', 'ad'], 1)).toEqual(['aa']);
});

test('puts them into a question, or asks nothing', () => {
  expect(didYouMean('gdp-grwth', ['gdp-growth', 'gdp'])).toBe('是否指 “gdp-growth”、“gdp”？');
  expect(didYouMean('gdp', ['households'])).toBeUndefined();
});
