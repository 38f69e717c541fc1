import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/checks/check-claims.ts';
import { failures, findings, toyErratum, toyProject, toyTable } from './toy.ts';

const PERCENTAGE = '占整体的百分比在 0 与 100% 之间';

describe('a percentage of a whole', () => {
  test.each(['合格率', '达标率', '占比', '比重', '覆盖率', '办结率', '满意度', '绿化率', '普及率'])('%s is from 0 to 100', (name) => {
    const table = toyTable(['级别', `${name} %`], ['省,98.5', '市,102.3', '区,-1', '县,100', '乡,0', '村,100.01']);
    expect(failures(table)).toEqual([
      `市/${name} 102.3≠100.0 ${PERCENTAGE}`,
      `区/${name} -1≠0 ${PERCENTAGE}`,
      `村/${name} 100.01≠100.00 ${PERCENTAGE}`,
    ]);
  });

  test('may be called so in its printed head alone', () => {
    const table = toyTable(['级别', '结果 %'], ['省,98.5', '市,102.3'], { titles: { 结果: '抽检合格率' } });
    expect(findings(table)).toEqual(['range 市/结果']);
  });

  test.each(['完成率', '增长率', '合格率增减', '占比较上年变动', '毛入学率', '利润率', '合格率同比'])('%s may be more or less', (name) => {
    expect(findings(toyTable(['级别', `${name} %`], ['省,98.5', '市,102.3', '区,-1.2']))).toEqual([]);
  });

  test('may be more and less than the whole where amounts are negative', () => {
    const rows = ['甲,12.0,120.0', '乙,-3.0,-30.0', '丙,1.0,10.0', '合计,10.0,100'];
    expect(findings(toyTable(['行业', '利润 亿元 .', '利润占比 %'], rows))).toEqual([]);
  });
});

describe('what passed or failed', () => {
  test('is not more than what was examined', () => {
    const table = toyTable(['级别', '抽检 批', '合格 批', '不合格 批'], ['省,23,23,0', '市,10,9,1', '区,44,45,50']);
    expect(failures(table)).toEqual(['区/合格 45≠44 合格不多于抽检', '区/不合格 50≠44 不合格不多于抽检']);
  });

  test('is not more in the row of the total either, though it is the sum of its rows', () => {
    const table = toyTable(['级别', '检查 家', '合格 家'], ['省,23,23', '市,10,19', '合计,33,42']);
    expect(failures(table)).toEqual(['市/合格 19≠10 合格不多于检查', '合计/合格 42≠33 合格不多于检查']);
  });

  test('of rounded amounts is not more by more than the rounding', () => {
    const table = toyTable(['级别', '检测量 吨 .', '合格量 吨 .'], ['省,23.4,23.4', '市,10.0,10.1', '区,44.0,44.2']);
    expect(findings(table)).toEqual(['range 区/合格量']);
  });

  test.each<[string, string[], string[]]>([
    ['of another unit is not compared', ['级别', '抽检 家', '合格 批'], ['省,23,40', '市,10,11', '区,44,50']],
    ['is not compared where two columns could be the whole', ['级别', '抽检 批', '监测 批', '合格 批'], ['省,23,23,40', '市,10,9,11']],
    ['is not compared with a number that is not printed', ['级别', '抽检 批', '合格 批'], ['省,/,40', '市,10,/']],
    [
      'in a month may be more, where cases of the month before are settled',
      ['月', '受理 件', '办结 件'],
      ['一,23,20', '二,10,13', '三,44,40'],
    ],
  ])('%s', (_, head, rows) => expect(findings(toyTable(head, rows))).toEqual([]));
});

test('an erratum explains what is more when it states a number that is not', () => {
  const table = toyTable(['级别', '抽检 批', '合格 批'], ['省,23,23', '市,10,9', '区,44,97']);
  const count = (computed: string): number =>
    checkClaims(toyProject([table], [toyErratum('cell:toy/区/合格', 'range', '97', computed)])).faults.length;
  expect(count('44')).toBe(0);
  // What fails still does, and the erratum is stale.
  expect(count('45')).toBe(2);
});
