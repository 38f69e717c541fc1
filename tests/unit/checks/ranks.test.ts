import { describe, expect, test } from 'vitest';
import { failures, findings, rulesFound, toyTable, type ToyOptions } from './toy.ts';

const SCORES = ['街道', '得分 分/户 .', '名次 位'];
const HIGH = '名次按得分由高到低';
const GROUPED: ToyOptions = { key: ['组', '街道'], rowSpan: ['组'] };

type Right = [name: string, head: string[], rows: string[], found: string[], options?: ToyOptions];

const RIGHT: Right[] = [
  ['a shared rank, the next left out', SCORES, ['甲,98.5,1', '乙,97.0,2', '丙,97.0,2', '丁,90.1,4', '戊,80.0,5'], [`${HIGH} ×5`]],
  ['equal values with neighbouring ranks', SCORES, ['甲,98.5,1', '乙,97.0,3', '丙,97.0,2', '丁,90.1,4'], [`${HIGH} ×4`]],
  ['three that share the last rank', SCORES, ['甲,98.5,1', '乙,97.0,2', '丙,80.0,3', '丁,80.0,3', '戊,80.0,3'], [`${HIGH} ×5`]],
  ['rows in another order', SCORES, ['甲,80.0,4', '乙,97.0,2', '丙,90.1,3', '丁,98.5,1'], [`${HIGH} ×4`]],
  ['the lowest first', ['街道', '投诉 件/户 .', '排名 位'], ['甲,3,1', '乙,7,2', '丙,9,3', '丁,12,4'], ['排名按投诉由低到高 ×4']],
  [
    'a row of the whole that has a value and no rank',
    SCORES,
    ['全区,96.2,/', '甲,98.5,2', '乙,97.0,3', '丙,99.0,1', '丁,90.1,4'],
    [`${HIGH} ×4`],
  ],
  [
    'ranks of two years, each by its own score',
    ['街道', '得分 分/户 .', '上年得分 分/户 .', '名次 位', '上年名次 位'],
    ['甲,98.5,90,1,4', '乙,97.0,93,2,1', '丙,95.0,91,3,3', '丁,90.1,92,4,2'],
    [`${HIGH} ×4`, '上年名次按上年得分由高到低 ×4'],
  ],
  ['three rows only', SCORES, ['甲,98.5,2', '乙,97.0,1', '丙,90.1,3'], []],
  ['ranks in a larger whole', SCORES, ['甲,98.5,12', '乙,97.0,15', '丙,95.0,33', '丁,90.1,40'], []],
  [
    'ranks that begin again in every group',
    ['组', ...SCORES],
    ['东,甲,98.5,1', '东,乙,97.0,2', '东,丙,95.0,3', '东,丁,94.0,4', '东,戊,93.0,5', '西,己,90.1,1', '西,庚,80.0,2'],
    [`${HIGH} ×7`],
    GROUPED,
  ],
  [
    'ranks of which none is left out after a shared one',
    SCORES,
    ['甲,98.5,1', '乙,97.0,2', '丙,96.0,3', '丁,90.1,4', '戊,80.0,5', '己,80.0,5', '庚,60.0,6'],
    [`${HIGH} ×7`],
  ],
];

describe('no alarm over ranks that are right', () => {
  test.each(RIGHT)('%s', (_, head, rows, found, options) => {
    const table = toyTable(head, rows, options);
    expect(findings(table)).toEqual([]);
    expect(rulesFound(table)).toEqual(found);
  });

  test('where a value is not printed and its rank is', () => {
    const table = toyTable(SCORES, ['甲,98.5,1', '乙,97.0,2', '丙,96.0,3', '丁,95.0,4', '戊,/,5', '己,90.0,6']);
    expect(findings(table)).toEqual([]);
  });

  test('where amounts are printed in 万元 and in 亿元', () => {
    const rows = ['甲,900,亿元,1', '乙,800,亿元,2', '丙,700,亿元,3', '丁,600,亿元,4', '戊,0.9,亿元,5', '己,500,万元,6'];
    expect(findings(toyTable(['项', '数额 @单位 .', '单位', '名次 位'], rows))).toEqual([]);
  });
});

describe('a rank that does not follow is named', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one too far', SCORES, ['甲,98.5,1', '乙,97.2,2', '丙,97.0,3', '丁,90.1,5', '戊,88.0,5'], [`丁/名次 5≠4 ${HIGH}`]],
    [
      'two that changed places',
      SCORES,
      ['甲,98.5,1', '乙,97.0,3', '丙,95.0,2', '丁,90.1,4', '戊,80.0,5'],
      [`乙/名次 3≠2 ${HIGH}`, `丙/名次 2≠3 ${HIGH}`],
    ],
    [
      'the lowest first',
      ['街道', '投诉 件/户 .', '排名 位'],
      ['甲,3,1', '乙,7,2', '丙,9,4', '丁,12,4', '戊,15,5'],
      ['丙/排名 4≠3 排名按投诉由低到高'],
    ],
    [
      'beside a total that has no rank',
      ['街道', '户数 户', '排名 位'],
      ['甲,30,2', '乙,70,1', '丙,20,3', '丁,10,5', '合计,130,'],
      ['丁/排名 5≠4 排名按户数由高到低'],
    ],
  ])('%s', (_, head, rows, failing) => {
    expect(failures(toyTable(head, rows))).toEqual(failing);
  });

  test('among equal values, where none of them can have it: told as a rank', () => {
    const table = toyTable(SCORES, ['甲,98.5,1', '乙,97.0,2', '丙,97.0,4', '丁,90.1,4', '戊,80.0,5']);
    expect(findings(table)).toEqual(['rank 丙/名次']);
    expect(failures(table)).toEqual([expect.stringMatching(/^丙\/名次 4≠[23] /)]);
  });
});
