import { expect, test } from 'vitest';
import { packPairs, pairPageOf, shareHaving, type PairPage } from '../../../src/search/pair-pages.ts';
import type { Sheet } from '../../../src/search/sheet.ts';

const sheet = (line: string): Sheet => ({
  ...{ url: '/a/', title: '报告', publication: '', place: '', year: '', kind: '正文', topics: [], departments: [], continued: false },
  stretches: [{ anchor: '', title: '报告', lines: [line] }],
});
const pages = new Map<number, PairPage>(packPairs([[sheet('食品，抽检')], [sheet('食品检验')], [sheet('电梯')]]).entries());

test('which indexes have the pairs of a word, also over a mark between them', () => {
  const share = (pairs: string[]): number[] => [0, 1, 2].map((group) => shareHaving(pairs, pages, group));
  expect(share(['食品'])).toEqual([1, 1, 0]);
  expect(share(['食品', '品抽', '抽检'])).toEqual([1, 1 / 3, 0]);
  expect(share(['报告'])).toEqual([1, 1, 1]);
  expect(share(['龙舟'])).toEqual([0, 0, 0]);
  expect(share([])).toEqual([1, 1, 1]);
});

test('every pair stands in the file where it is looked for; one index needs no files', () => {
  for (const [page, pairs] of pages) for (const pair of Object.keys(pairs)) expect(pairPageOf(pair)).toBe(page);
  expect(packPairs([[sheet('食品')]])).toEqual([]);
});
