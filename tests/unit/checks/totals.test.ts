import { expect, test } from 'vitest';
import { failures, findings, rulesFound, toyTable, type ToyOptions } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], found: string[], failing: string[], options?: ToyOptions];

const SUM = '合计＝各行之和';
const PEOPLE = ['行业', '户数 户', '人口 人'];
const YEARS = ['街道', '一季度 起', '二季度 起', '合计 起', '上年 起', '增减 起', '增长 %'];
const QUARTERS = ['甲,100,121,221,200,21,10.5', '乙,130,140,270,300,-30,-10.0', '丙,111,122,233,200,33,16.5'];
const OF_YEARS = [`${SUM} ×5`, '合计＝一季度＋二季度 ×4', '增减＝合计－上年 ×4', '增长＝增减÷上年 ×4', '增长＝合计÷上年－1 ×4'];
const CASES: Case[] = [
  [
    'two total rows, one within the other: the outer broken',
    PEOPLE,
    ['轻工,3,10', '重工,4,12', '合计,7,22', '农业,5,18', '总计,13,40'],
    [`${SUM} ×4`],
    [`总计/户数 13≠12 ${SUM}`],
  ],
  [
    'two total rows, one within the other: the inner broken',
    PEOPLE,
    ['轻工,3,10', '重工,4,12', '合计,8,22', '农业,5,18', '总计,12,40'],
    [`${SUM} ×4`],
    [`合计/户数 8≠7 ${SUM}`],
  ],
  [
    'two total rows that say the same, above and below: one broken',
    PEOPLE,
    ['总计,12,40', '轻工,3,10', '重工,4,12', '农业,5,18', '合计,12,41'],
    [`${SUM} ×4`],
    [`合计/人口 41≠40 ${SUM}`],
  ],
  ['a total row, a total column, a change and a growth', YEARS, [...QUARTERS, '合计,341,383,724,700,24,3.4'], OF_YEARS, []],
  [
    'the corner broken: every statement that uses it says so',
    YEARS,
    [...QUARTERS, '合计,341,383,725,700,24,3.4'],
    OF_YEARS,
    [
      `合计/合计 725≠724 ${SUM}`,
      '合计/合计 725≠724 合计＝一季度＋二季度',
      '合计/增减 24≠25 增减＝合计－上年',
      '合计/增长 3.4≠3.57 增长＝合计÷上年－1',
    ],
  ],
  [
    'a change broken inside: its own row and the total say so',
    YEARS,
    [...QUARTERS.slice(0, 2), '丙,111,122,233,200,53,16.5', '合计,341,383,724,700,24,3.4'],
    OF_YEARS,
    [`合计/增减 24≠44 ${SUM}`, '丙/增减 53≠33 增减＝合计－上年', '丙/增长 16.5≠26.5 增长＝增减÷上年'],
  ],
  [
    'negative amounts, with their changes',
    ['企业', '2024年 万元 .', '2023年 万元 .', '增减 万元 .'],
    ['甲,-10.5,-12.5,2.0', '乙,20.3,30.3,-10.0', '丙,-3.0,4.2,-7.2', '合计,6.8,22.0,15.2'],
    [`${SUM} ×3`, '增减＝2024年－2023年 ×4'],
    [`合计/增减 15.2≠-15.2 ${SUM}`, '合计/增减 15.2≠-15.2 增减＝2024年－2023年'],
  ],
  [
    'one row only, with a change, a growth and a rank of something else',
    ['街道', '完成 户', '目标 户', '差额 户', '增长 %', '名次 位'],
    ['甲,95,100,5,3.0,2'],
    [],
    [],
  ],
  [
    'a table without totals',
    ['街道', '完成 户', '目标 户', '差额 户'],
    ['甲,95,100,-5', '乙,128,120,8', '丙,77,90,-13', '丁,64,60,5'],
    ['差额＝完成－目标 ×4'],
    ['丁/差额 5≠4 差额＝完成－目标'],
  ],
];

test.each(CASES)('%s', (_, head, rows, found, failing, options) => {
  const table = toyTable(head, rows, options);
  expect(rulesFound(table)).toEqual(found);
  expect(failures(table)).toEqual(failing);
  expect(findings(table).length).toBe(failing.length);
});
