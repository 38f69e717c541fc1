import { describe, test } from 'vitest';
import { is, named } from './broken-cell.ts';
import { comparisons, pointTables, scaleTables } from './right-comparisons.ts';

const rows = { minLength: 6, maxLength: 12 };
const AMOUNTS = is('2024年', '2023年');

describe('one broken cell is named, and nothing else', () => {
  test('a change', () => named(comparisons({ rows, look: { change: '增减', rank: '' } }), is('增减')));
  test('a change, of which the row of the total is one too', () =>
    named(comparisons({ rows, look: { change: '比上年', growth: '', total: true, rank: '' } }), is('比上年')));
  test('an amount beside its change', () => named(comparisons({ rows, look: { change: '差额', rank: '' } }), AMOUNTS));
  test('an amount of a total', () => named(comparisons({ rows, look: { total: true, rank: '' } }), AMOUNTS));
  test('a growth', () => named(comparisons({ rows, look: { growth: '增长', rank: '' } }), is('增长')));
  test('a growth of the total', () =>
    named(comparisons({ rows, look: { growth: '同比', change: '', total: true, rank: '' } }), is('同比')));
  test('a fall printed as a positive number', () => named(comparisons({ rows, look: { growth: '下降', rank: '' } }), is('下降')));
  test('a shared rank', () => named(comparisons({ rows, look: { rank: 'shared' } }), is('名次')));
  test('a rank of neighbours, the lowest first', () =>
    named(comparisons({ rows, look: { rank: 'sequential', lowestFirst: true } }), is('名次')));
  test('an amount, a change or a growth among 万元 and 亿元', () =>
    named(comparisons({ rows, look: { unit: '@单位', change: '增减', growth: '增长', total: true, rank: '' } })));
  test('a rate, or percentage points', () => named(pointTables(rows)));
  test('an amount in 万元 or in 亿元', () => named(scaleTables(rows)));
});
