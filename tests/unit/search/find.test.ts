import { expect, test } from 'vitest';
import { contains, findAll, marksOf } from '../../../src/search/find.ts';
import { fold } from '../../../src/search/fold.ts';

test('a figure is found whole or not at all', () => {
  for (const text of ['12611', '26110', '3.2611', '2611.5']) expect(contains(text, '2611'), text).toBe(false);
  for (const text of ['2611批次', '抽检2611', '21·2611·3', '2611%', '-2611']) expect(contains(text, '2611'), text).toBe(true);
});

test('a Latin word is found whole', () => {
  expect(contains('gdps', 'gdp')).toBe(false);
  expect(contains('人均gdp增长', 'gdp')).toBe(true);
});

test('a cut phrase may begin within a figure when asked for', () => {
  expect(findAll('总值1347.01亿元', '47.01亿元', false)).toEqual([4]);
});

test('marks that touch are one', () => {
  expect(marksOf(fold('食品抽检合格率'), ['抽检', '检合', '合格'])).toEqual([[2, 6]]);
});
