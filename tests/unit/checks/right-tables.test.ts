import fc from 'fast-check';
import { describe, test } from 'vitest';
import { amountTables, countTables, parsed, withHoles, type RightTable } from './right-tables.ts';
import { failures } from './toy.ts';

/** Nothing in the table may be said not to hold; a failure shows the table. */
function silent(tables: fc.Arbitrary<RightTable>): void {
  fc.assert(
    fc.property(tables, (table) => {
      const found = failures(parsed(table));
      if (found.length) throw new Error(found.join('\n'));
    }),
    { seed: 2019, numRuns: 150 },
  );
}

const UNRELATED = fc
  .array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 6 })
  .map((rows) => ({
    head: ['街道', '火灾 起', '溺水 起', '触电 起', '坠落 起'],
    rows: rows.map((row, i) => [`第${i + 1}街道`, ...row.map(String)]),
    breakable: [],
  }));

describe('tables that are right raise no alarm', () => {
  test('counts and their sum, with or without a total row and a share', () => silent(countTables({ rate: 'none' })));
  test('a rate of the whole', () => silent(countTables({ rate: 'plain' })));
  test('a rate without what does not count', () => silent(countTables({ rate: 'deducted' })));
  test('cells that are not printed', () => silent(withHoles(countTables({ least: 1 }))));
  test('cells that are zero and cells that are not printed', () => silent(withHoles(countTables({}))));
  test('amounts that were rounded one by one', () => silent(amountTables()));
  test('amounts of which some are not printed', () => silent(withHoles(amountTables())));
  test('small counts and their sum', () => silent(countTables({ most: 9, rate: 'none' })));
  test('small counts that have nothing to do with each other', () => silent(UNRELATED));
});
