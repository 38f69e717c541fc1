import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/checks/check-claims.ts';
import { findings, toyErratum, toyProject, toyTable, type ToyOptions } from './toy.ts';

const HEAD = ['月', '抽检 批', '投诉 件'];
const REST = ['三,15,15', '四,11,10', '五,18,18'];
const blankAmong = (rows: number, blanks: readonly number[]): string[] =>
  Array.from({ length: rows }, (_, i) => `第${i + 1}户,${blanks.includes(i + 1) ? '' : 200 + i},${100 + 7 * i}`);

type Options = ToyOptions & { head?: string[] };
type Case = [name: string, rows: string[], found: string[], options?: Options];

const CASES: Case[] = [
  ['one blank', ['一,12,10', '二,,14', ...REST], ['empty 二/抽检']],
  ['a blank each in two columns and two rows', ['一,12,', '二,,14', ...REST], ['empty 二/抽检', 'empty 一/投诉']],
  ['a blank beside a mark', ['一,12,10', '二,,/', ...REST], ['empty 二/抽检']],
  ['a blank among more details, above a total that has one too', ['一,12,10', '二,,14', ...REST, '合计,,67'], ['empty 二/抽检']],
  [
    'a blank among text: text may be missing',
    ['一,12,', '二,13,晴', '三,14,雨', '四,15,晴', '五,16,雨'],
    [],
    { head: ['月', '抽检 批', '备注'] },
  ],
  ['a blank beside a remark that is missing', ['一,12,', '二,,', '三,14,', '四,15,', '五,16,雨'], [], { head: ['月', '抽检 批', '备注'] }],
  ['two blanks of forty rows', blankAmong(40, [4, 31]), ['empty 第4户/抽检', 'empty 第31户/抽检']],
];

const SILENT: [name: string, rows: string[], options?: Options][] = [
  ['a stroke', ['一,12,10', '二,/,14', ...REST]],
  ['a dash', ['一,12,10', '二,-,14', ...REST]],
  [
    'a blank in a column that has a stroke: then one mark may stand for the other',
    ['一,12,10', '二,,14', '三,/,15', '四,11,10', '五,18,18'],
  ],
  ['several blanks in a row', ['一,12,10', '二,,', ...REST]],
  ['a total row', ['一,12,10', '二,16,14', ...REST, '合计,,67']],
  ['a subtotal and a row that is part of another', ['一,12,10', '二,16,14', '其中：上旬,,4', ...REST, '小计,,67']],
  ['a total row by declaration', ['一,12,10', '二,16,14', ...REST, '全年,,67'], { totalRows: ['全年'] }],
  ['a row of means', ['一,12,4', '二,16,2', '三,15,3', '四,11,5', '五,18,1', '平均,14.4,'], { head: ['街道', '得分 分/户 .', '名次 位'] }],
  ['fewer than five rows, a total apart', ['一,12,10', '二,,14', '三,15,15', '四,11,10', '合计,/,49']],
  ['as many as three blanks of forty rows', blankAmong(40, [4, 31, 33])],
  ['two blanks of thirty-nine rows', blankAmong(39, [4, 31])],
  [
    'a cell that is filled down',
    ['一,1,10', '二,,14', '三,2,15', '四,3,10', '五,4,18'],
    { head: ['户', '组 号', '投诉 件'], rowSpan: ['组'] },
  ],
];

const found = (rows: string[], { head = HEAD, ...options }: Options = {}): string[] => findings(toyTable(head, rows, options));

describe('a cell that is blank where its column has a value everywhere else', () => {
  test.each(CASES)('%s', (_, rows, expected, options) => expect(found(rows, options)).toEqual(expected));
});

describe('no alarm over', () => {
  test.each(SILENT)('%s', (_, rows, options) => expect(found(rows, options)).toEqual([]));

  test('a table that was made of sentences', () => {
    const table = toyTable(HEAD, ['一,12,10', '二,,14', ...REST]);
    expect(findings({ ...table, origin: 'prose' })).toEqual([]);
    expect(findings(table)).toEqual(['empty 二/抽检']);
  });
});

test('an erratum at the cell explains it, and at another cell does not', () => {
  const table = toyTable(HEAD, ['一,12,10', '二,,14', ...REST]);
  const messages = (where: string): string[] =>
    checkClaims(toyProject([table], [toyErratum(where, 'empty', '', '')])).faults.map((f) => f.message);
  expect(messages('cell:toy/二/抽检')).toEqual([]);
  expect(messages('cell:toy/一/抽检')).toEqual(['cell:toy/二/抽检 空着，这一列其余 4 格都有数']);
});
