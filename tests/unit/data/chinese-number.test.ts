import { expect, test } from 'vitest';
import { chineseNumber } from '../../../src/data/chinese-number.ts';

test.each([
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['九', 9],
  ['十', 10],
  ['十一', 11],
  ['十九', 19],
  ['二十', 20],
  ['二十一', 21],
  ['九十九', 99],
])('%s is %i', (text, number) => expect(chineseNumber(text)).toBe(number));

test.each(['', '零', '十十', '二三', '一二', '一十', '百', '一百', '三十零', '十 一', '5', '十1', '两十', '第一', '一、', '十二三'])('“%s” is no number that it reads', (text) => {
  expect(chineseNumber(text)).toBeUndefined();
});

test('counting up goes on by one', () => {
  const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const words = ['', ...digits.slice(1)].flatMap((tens, i) => (i ? [`${tens}十`, ...digits.map((d) => `${tens}十${d}`)] : [...digits, '十', ...digits.map((d) => `十${d}`)]));
  expect(words.map((word) => chineseNumber(word))).toEqual(Array.from({ length: 99 }, (_, i) => i + 1));
});
