import { expect, test } from 'vitest';
import { groupsOf, sizeOf } from '../../../src/search/groups.ts';
import type { Sheet } from '../../../src/search/sheet.ts';
import { groupsFor } from '../../../src/search/start.ts';

/** A sheet of `size` characters. */
const sheet = (year: string, size: number, publication = `报告 ${year}`): Sheet => ({
  url: `/${publication}/`,
  title: '',
  publication,
  place: '官渡区',
  year,
  kind: '正文',
  topics: [],
  departments: [],
  stretches: [{ anchor: '', title: '', lines: ['字'.repeat(size)] }],
  continued: false,
});
const named = (sheets: Sheet[], limit: number): [string, number][] => groupsOf(sheets, limit).map((g) => [g.name, sizeOf(g.sheets)]);

test('a small site has one index', () => {
  expect(named([sheet('2023', 10), sheet('2019', 10)], 100)).toEqual([['2019-2023', 20]]);
});

test('years that fit together share an index, newest first', () => {
  const sheets = ['2019', '2020', '2021', '2022', '2023'].map((year) => sheet(year, 40));
  expect(named(sheets, 100)).toEqual([
    ['2023', 40],
    ['2021-2022', 80],
    ['2019-2020', 80],
  ]);
});

test('a new year leaves the indexes of earlier years as they are', () => {
  const sheets = ['2019', '2020', '2021', '2022'].map((year) => sheet(year, 40));
  const before = groupsOf(sheets, 100);
  const after = groupsOf([sheet('2023', 40), ...sheets], 100);
  expect(after.slice(-before.length)).toEqual(before);
});

test('a year that is too much alone is cut between its publications', () => {
  const sheets = ['甲', '乙', '丙'].map((name) => sheet('2019', 60, name));
  expect(named([...sheets, sheet('2020', 10)], 100)).toEqual([
    ['2020', 10],
    ['2019-3', 60],
    ['2019-2', 60],
    ['2019', 60],
  ]);
});

test('what is of no year stands with the newest', () => {
  expect(groupsOf([sheet('2019', 60), sheet('', 10), sheet('2023', 60)], 100)[0]?.years).toEqual(['2023']);
  expect(groupsOf([sheet('2019', 60), sheet('', 10), sheet('2023', 60)], 100)[0]?.sheets).toHaveLength(2);
});

test('the chosen years are searched, else the newest and as many earlier ones as asked for', () => {
  const groups = [['2023'], ['2021', '2022'], ['2019', '2020']].map((years) => ({ path: years[0] ?? '', hash: '', years }));
  const paths = (years: string[], back: number): string[] => groupsFor(groups, years, back).map((g) => g.path);
  expect(paths([], 0)).toEqual(['2023']);
  expect(paths([], 1)).toEqual(['2023', '2021']);
  expect(paths(['2020', '2023'], 0)).toEqual(['2023', '2019']);
});
