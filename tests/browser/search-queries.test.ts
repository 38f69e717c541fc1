import { expect, inject, test } from 'vitest';
import { readQueries } from '../search/queries.ts';
import { addressExists, pageSays } from '../search/site-text.ts';

const queries = readQueries();

test('the set has at least 200 queries in twelve classes', () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(new Set(queries.map((q) => q.class)).size).toBe(12);
});

test('every place of the set exists, and one of them says what was asked', () => {
  const dist = inject('dist');
  expect(queries.flatMap((q) => q.places.filter((place) => !addressExists(dist, place)))).toEqual([]);
  expect(queries.filter((q) => q.says && !q.places.some((place) => pageSays(dist, place, q.says))).map((q) => q.query)).toEqual([]);
});
