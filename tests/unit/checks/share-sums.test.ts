import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/checks/check-claims.ts';
import { findings, toyErratum, toyProject, toyTable, type ToyOptions } from './toy.ts';

const HEAD = ['类别', '占比 %'];
type Case = [name: string, rows: string[], found: string[], options?: ToyOptions];

describe('shares of everything add up to 100', () => {
  test.each<Case>([
    ['one too many is told of the table', ['甲,36.0', '乙,24.0', '丙,41.0'], ['share table']],
    ['one too few is', ['甲,36.0', '乙,24.0', '丙,39.0'], ['share table']],
    ['what rounding leaves open is not', ['甲,33.3', '乙,33.3', '丙,33.3'], []],
    ['the same with one decimal more is', ['甲,33.30', '乙,33.30', '丙,33.30'], ['share table']],
    ['the total row is none of them', ['甲,36.0', '乙,24.0', '丙,40.0', '合计,100'], []],
    ['the total row does not hide it', ['甲,36.0', '乙,24.0', '丙,41.0', '合计,100'], ['share table']],
    ['a part of a row is none of them', ['甲,36.0', '其中：子类,12.0', '乙,24.0', '丙,40.0'], []],
    ['categories that overlap are not everything', ['甲,66.0', '乙,54.0', '丙,40.0'], []],
    ['a list that says nothing of being all is not', ['甲,36.0', '乙,24.0', '丙,12.0'], []],
    ['the first three by their caption are not', ['甲,36.0', '乙,24.0', '丙,38.5'], [], { title: '投诉量前三位的类别' }],
    ['the first 3 by their caption are not', ['甲,36.0', '乙,24.0', '丙,38.5'], [], { title: '投诉量前3位的类别' }],
    ['the top 3 by their caption are not', ['甲,36.0', '乙,24.0', '丙,38.5'], [], { title: '投诉量TOP3' }],
    ['where one is not printed nothing is said', ['甲,36.0', '乙,/', '丙,40.0', '丁,21.5'], []],
    ['two rows are too few', ['甲,36.0', '乙,63.0'], []],
  ])('%s', (_, rows, found, options) => expect(findings(toyTable(HEAD, rows, options))).toEqual(found));

  test('in every column of shares by itself', () => {
    const table = toyTable(['类别', '数量占比 %', '金额占比 %', '合格率 %'], ['甲,36.0,50.0,36', '乙,24.0,30.0,24', '丙,40.0,21.0,41']);
    expect(checkClaims(toyProject([table])).faults.map((f) => f.message)).toEqual([
      '列“金额占比”各行之和为 101%，不是 100%（四舍五入的余地为 ±0.15）',
    ]);
  });
});

test('a share that does not follow from its amount is named beside the sum', () => {
  const rows = ['甲,36,36.0', '乙,24,24.0', '丙,22,24.0', '丁,18,18.0', '合计,100,'];
  expect(findings(toyTable(['类别', '数量 件', '占比 %'], rows)).sort()).toEqual(['share table', 'share 丙/占比']);
});

test('an erratum that states the sum explains it, and one that states another does not', () => {
  const table = toyTable(HEAD, ['甲,36.0', '乙,24.0', '丙,41.0']);
  const left = (computed: string): number =>
    checkClaims(toyProject([table], [toyErratum('table:toy', 'share', '100', computed)])).faults.length;
  expect(left('101')).toBe(0);
  expect(left('102')).toBe(1);
});
