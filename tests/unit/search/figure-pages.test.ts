import { expect, test } from 'vitest';
import { groupsHaving, packFigures, pageOf } from '../../../src/search/figure-pages.ts';
import type { Sheet } from '../../../src/search/sheet.ts';

const sheet = (...lines: string[]): Sheet => ({
  url: '/',
  title: '',
  publication: '',
  place: '',
  year: '2019',
  kind: '正文',
  topics: [],
  departments: [],
  stretches: [{ anchor: '', title: '', lines }],
  continued: false,
});

test('figures stand by size, whatever their sign, with the indexes that have them', () => {
  const { pages, starts } = packFigures([[sheet('共 2611 批次，增长 -26.5 %')], [sheet('合格率 96.00%，共 2,611 批次')]]);
  expect(pages).toEqual([{ figures: ['-26.5%', '96%', '2611'], groups: [[0], [1], [0, 1]] }]);
  expect(starts).toEqual([26.5]);
});

test('where there is one index, it needs no number', () => {
  expect(packFigures([[sheet('共 2611 批次')]]).pages).toEqual([{ figures: ['2611'] }]);
});

test('a long list is cut, and each figure is found in its file', () => {
  const { pages, starts } = packFigures([[sheet(...Array.from({ length: 2500 }, (_, i) => `第 ${100 + i} 项`))], [sheet('第 1500 项')]]);
  expect(pages.length).toBe(3);
  for (const figure of ['100', '1099', '1100', '2599', '-1500', '1500%']) {
    expect(pages[pageOf(starts, figure)]?.figures, figure).toContain(figure.replace(/[-%]/g, ''));
  }
  expect(groupsHaving(pages[pageOf(starts, '1500%')] ?? { figures: [] }, '1500%')).toEqual(new Set([0, 1]));
  expect(groupsHaving(pages[pageOf(starts, '3000')] ?? { figures: [] }, '3000')).toEqual(new Set());
  expect(pageOf(starts, '1')).toBe(0);
});
