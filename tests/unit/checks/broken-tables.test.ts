import { describe, test } from 'vitest';
import { is, named } from './broken-cell.ts';
import { amountTables, countTables } from './right-tables.ts';

const ROWS = { minLength: 6, maxLength: 12 };

describe('one broken cell is named, and nothing else', () => {
  test('a count or a sum of counts', () =>
    named(countTables({ rows: ROWS, least: 1, rate: 'none' }), is('抽检', '合格', '不合格', '仅出数据')));
  test('a count beside rates', () =>
    named(countTables({ rows: ROWS, least: 1, rate: 'deducted' }), is('抽检', '合格', '不合格', '仅出数据')));
  test('a rate of the whole', () => named(countTables({ rows: ROWS, least: 1, rate: 'plain' }), is('合格率')));
  test('a rate without what does not count', () => named(countTables({ rows: ROWS, least: 1, rate: 'deducted' }), is('合格率')));
  test('a share', () =>
    named(
      countTables({ rows: ROWS, least: 1 }).filter((t) => t.head.includes('占比 %')),
      is('占比'),
    ));
  test('a rounded amount or a sum of such', () => named(amountTables(ROWS)));
});
