/** The whole query set in the search page: it fails under the bars of `tests/search/bars.ts` and names every query that does. */
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { currentProject } from '../../src/project/current.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import { askPage } from '../search/ask.ts';
import { shortfalls } from '../search/bars.ts';
import { judge, type Judged } from '../search/judge.ts';
import { readQueries } from '../search/queries.ts';
import { seededQueries } from '../search/seeded.ts';
import { addressExists, pageSays, placeSays } from '../search/site-text.ts';
import { useBrowser } from './support/browser.ts';

const browser = useBrowser();
const queries = readQueries();
const byHand = queries.filter((q) => q.set === 'hand');
/** Queries of each seeded class. */
const SEEDED = 50;

test('the sets have at least 250 queries in twelve classes, none of them twice', () => {
  for (const name of ['hand', 'records', 'blind']) {
    const set = queries.filter((q) => q.set === name);
    expect(set.length).toBeGreaterThanOrEqual(250);
    expect(new Set(set.map((q) => q.class)).size).toBe(12);
  }
  const typed = queries.map((q) => q.query);
  expect(typed.filter((query, i) => typed.indexOf(query) !== i)).toEqual([]);
});

test('every place of the set exists and says what was asked', () => {
  const dist = inject('dist');
  expect(queries.flatMap((q) => q.places.filter((place) => !addressExists(dist, place)))).toEqual([]);
  expect(byHand.filter((q) => q.places.length > 0 && q.says === '').map((q) => q.query)).toEqual([]);
  const silent = byHand.flatMap((q) => q.places.filter((place) => !placeSays(dist, place, q.says)).map((place) => `${q.query} ${place}`));
  expect(silent).toEqual([]);
  expect(queries.filter((q) => q.says && !q.places.some((place) => pageSays(dist, place, q.says))).map((q) => q.query)).toEqual([]);
});

test('the search reaches its bars', async () => {
  const dist = inject('dist');
  const wanted = [...queries, ...seededQueries(recordsOf(currentProject(join(import.meta.dirname, '../..'))), SEEDED)];
  const page = await browser.open('/search/');
  const judged: Judged[] = [];
  for (const each of wanted) judged.push(judge(dist, each, await askPage(page, dist, each.query)));
  expect(shortfalls(judged).join('\n')).toBe('');
}, 600_000);
