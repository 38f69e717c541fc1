import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureWord, figureWords, wordsFor } from '../../../src/search/figures.ts';
import { foldText } from '../../../src/search/fold.ts';

const figures = fc
  .tuple(fc.constantFrom('', '-'), fc.nat(99_999), fc.option(fc.nat(99)), fc.constantFrom('', '%'))
  .map(([sign, whole, decimals, percent]) => `${sign}${whole}${decimals === null ? '' : `.${decimals}`}${percent}`);

test('two figures have one word only if they are the same', () => {
  fc.assert(fc.property(figures, figures, (a, b) => (figureWord(a) === figureWord(b)) === (a === b)));
});

test('a word of a figure has letters only: the index takes it as it is', () => {
  fc.assert(fc.property(figures, (figure) => /^x[a-m]+$/.test(figureWord(figure))));
});

const found = (text: string, typed: string): boolean => {
  const words = figureWords([foldText(text)]);
  return wordsFor(foldText(typed)).some((word) => words.includes(word));
};

test.each([
  ['增长 -26.5 %', '26.5'],
  ['增长 -26.5 %', '-26.5'],
  ['合格率 96.00%', '96'],
  ['合格率百分之九十六', '96%'],
  ['优良率 94.0%', '94.0'],
  ['总值 1,347.01 亿元', '１３４７.０１'],
])('“%s” is found by %s', (text, typed) => {
  expect(found(text, typed)).toBe(true);
});

test.each([
  ['1.20 万亩', '120'],
  ['1.20 万亩', '1.2'],
  ['96 家', '96%'],
  ['增长 26.5%', '-26.5%'],
  ['1347.01 亿元', '347.01'],
])('“%s” is not found by %s', (text, typed) => {
  expect(found(text, typed)).toBe(false);
});
