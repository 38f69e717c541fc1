import { expect, test } from 'vitest';
import { countEach, passing, type Filters } from '../../../src/search/filters.ts';

const FILTERS: Filters = new Map([
  [
    'year',
    new Map([
      ['2019', [0, 1, 2]],
      ['2023', [3, 4]],
    ]),
  ],
  [
    'kind',
    new Map([
      ['正文', [0, 3]],
      ['数据表', [1, 2, 4]],
    ]),
  ],
]);

test('values of one filter widen, filters narrow each other', () => {
  expect(passing(FILTERS, {})).toBeUndefined();
  expect(passing(FILTERS, { year: ['2019', '2023'], kind: ['正文'] })).toEqual(new Set([0, 3]));
  expect(passing(FILTERS, { year: ['2018'] })).toEqual(new Set());
});

test('a value is counted with the other filters, not with its own, so that the other values can still be chosen', () => {
  expect(countEach(FILTERS, { year: ['2019'] }, new Set([0, 1, 4]))).toEqual({
    year: { '2019': 2, '2023': 1 },
    kind: { 正文: 1, 数据表: 1 },
  });
});
