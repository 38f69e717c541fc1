import { describe, expect, test } from 'vitest';
import { cellOf } from '../../../src/checks/claims.ts';
import { outcomesOf, toyErratum, toyTable } from './toy.ts';

type Case = [name: string, where: string, computed: string, rule?: string];

const table = toyTable(['类别', '抽检 批'], ['甲,2', '乙,23', '丙,10', '丁,8', '合计,44']);
const statusWith = (where: string, computed: string, rule = 'total') => {
  const [outcome] = outcomesOf(table, [toyErratum(where, rule, '44', computed)]);
  return [outcome?.status, outcome?.errata[0]];
};

test('an outcome says what was checked, where, and with what result', () => {
  expect(outcomesOf(table)).toEqual([
    {
      publication: 'jia-2020',
      table: 'toy',
      where: 'cell:toy/合计/抽检',
      rule: 'total',
      says: '合计＝各行之和',
      result: { printed: '44', computed: '43', arithmetic: '2+23+10+8', tolerance: 0, holds: false },
      status: 'fails',
      errata: [],
      file: 'data/jia-2020/toy.csv',
      line: 6,
      column: 1,
    },
  ]);
});

describe('an erratum explains what does not hold', () => {
  test.each<Case>([
    ['when it states the computed total', 'cell:toy/合计/抽检', '43'],
    ['when it blames a part and states what the part would be', 'cell:toy/甲/抽检', '3'],
    ['under another arithmetic rule', 'cell:toy/合计/抽检', '43', 'difference'],
    ['when its address names the publication', 'cell:jia-2020#toy/合计/抽检', '43'],
  ])('%s', (_, where, computed, rule = 'total') => expect(statusWith(where, computed, rule)).toEqual(['noted', 'e-1']));

  test.each<Case>([
    ['when it states another value', 'cell:toy/合计/抽检', '42'],
    ['when it blames a part with a value that mends nothing', 'cell:toy/甲/抽检', '4'],
    ['when it states words', 'cell:toy/合计/抽检', '四十三'],
    ['when it states nothing', 'cell:toy/合计/抽检', ''],
    ['when it is about the text', 'cell:toy/合计/抽检', '43', 'text'],
    ['when it is about the table as a whole', 'table:toy', '43'],
    ['when it is about another table', 'cell:toy-2/合计/抽检', '43'],
    ['when it is about another publication', 'cell:yi-2020#toy/合计/抽检', '43'],
  ])('not %s', (_, where, computed, rule = 'total') => expect(statusWith(where, computed, rule)).toEqual(['fails', undefined]));
});

test('what holds stays so, whatever an erratum says', () => {
  const right = toyTable(['类别', '抽检 批'], ['甲,2', '乙,23', '合计,25']);
  const [outcome] = outcomesOf(right, [toyErratum('cell:toy/合计/抽检', 'total', '25', '26')]);
  expect([outcome?.status, outcome?.errata[0]]).toEqual(['holds', undefined]);
});

test('the cell of an erratum', () => {
  const cell = (where: string) => cellOf(toyErratum(where, 'total', '1', '2'), table);
  expect(cell('cell:toy/丙/抽检')).toEqual({ row: 2, column: '抽检' });
  expect([cell('cell:toy/戊/抽检'), cell('cell:toy/丙/合格'), cell('fact:toy')]).toEqual([undefined, undefined, undefined]);
});
