import fc from 'fast-check';
import { describe, test } from 'vitest';
import { comparisons, pointTables, scaleTables } from './right-comparisons.ts';
import { amountTables, countTables, parsed, withHoles, type RightTable } from './right-tables.ts';
import { findings } from './toy.ts';

/** No rule of the project may find anything; a failure shows the table. */
function silent(tables: fc.Arbitrary<RightTable>): void {
  fc.assert(
    fc.property(tables, (table) => {
      const found = findings(parsed(table));
      if (found.length) throw new Error(found.join('\n'));
    }),
    { seed: 2024, numRuns: 150 },
  );
}

/** A stroke or a dash says why there is no number. */
const MARKS = ['/', '-'];

describe('comparisons that are right raise no alarm of any rule', () => {
  test('of counts, amounts in 万元 and amounts in 亿元', () => silent(comparisons()));
  test('of one row', () => silent(comparisons({ rows: { minLength: 1, maxLength: 1 }, look: { total: false } })));
  test('with changes, growths and ranks together', () =>
    silent(comparisons({ look: { change: '增减', growth: '增长', rank: 'shared', total: true } })));
  test('with falls printed as positive numbers', () => silent(comparisons({ look: { growth: '下降', growthDecimals: 0 } })));
  test('with ranks of equal amounts', () => silent(comparisons({ look: { unit: '件', rank: 'sequential', lowestFirst: true } })));
  test('with 万元 and 亿元 mixed over rows', () => silent(comparisons({ look: { unit: '@单位', rank: '' } })));
  test('with cells that are not printed', () => silent(withHoles(comparisons({ look: { rank: '' } }), MARKS)));
  test('with cells that are not printed, units mixed', () =>
    silent(withHoles(comparisons({ look: { unit: '@单位', rank: '', change: '' } }), MARKS)));
});

describe('other tables that are right raise no alarm of any rule', () => {
  test('percentage points', () => silent(pointTables()));
  test('percentage points and rates of which some are not printed', () => silent(withHoles(pointTables(), MARKS)));
  test('one amount in 万元 and in 亿元', () => silent(scaleTables()));
  test('one amount in two units, some not printed', () => silent(withHoles(scaleTables(), MARKS)));
  test('amounts that were rounded one by one', () => silent(amountTables()));
  test('counts, their sum, rate and share', () => silent(countTables({ rows: { minLength: 2, maxLength: 12 }, least: 1 })));
});
