import { describe, expect, test } from 'vitest';
import { failures, findings, rulesFound, toyTable } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], says: string, failing: string[]];

const RATES = ['食品,95.12,96.00', '药品,90.67,95.00', '器械,93.05,91.20', '计量,88.10,90.35'];
const beside = (rows: string[], last: string[]): string[] => rows.map((row, i) => `${row},${last[i] ?? ''}`);
const POINTS = ['类别', '2023年 %', '2024年 %', '变动 个百分点 .'];

const CASES: Case[] = [
  [
    'a sign that is printed wrong',
    ['街道', '完成 户', '目标 户', '差额 户'],
    ['甲,95,100,-5', '乙,128,120,8', '丙,77,90,13', '丁,64,60,4'],
    '差额＝完成－目标',
    ['丙/差额 13≠-13 差额＝完成－目标'],
  ],
  [
    'a sign that is lost, with the minuend last',
    ['街道', '目标 户', '完成 户', '差额 户'],
    ['甲,100,95,-5', '乙,120,128,8', '丙,90,77,13', '丁,60,64,4'],
    '差额＝完成－目标',
    ['丙/差额 13≠-13 差额＝完成－目标'],
  ],
  [
    'a sign that is too many, with the difference first',
    ['街道', '增减 户', '上年 户', '本年 户'],
    ['甲,-5,100,95', '乙,-8,120,128', '丙,-13,90,77', '丁,4,60,64'],
    '增减＝本年－上年',
    ['乙/增减 -8≠8 增减＝本年－上年'],
  ],
  [
    'what is missing to a target: the target less what was done',
    ['街道', '完成 户', '目标 户', '缺口 户'],
    ['甲,95,100,5', '乙,128,120,-8', '丙,77,90,13', '丁,64,60,4'],
    '缺口＝目标－完成',
    ['丁/缺口 4≠-4 缺口＝目标－完成'],
  ],
  [
    'a decrease that is printed as a positive number: last year less this year',
    ['街道', '2024年 户', '2023年 户', '比上年减少 户'],
    ['甲,95,100,5', '乙,128,120,-8', '丙,77,90,-13', '丁,64,60,-4'],
    '比上年减少＝2023年－2024年',
    ['丙/比上年减少 -13≠13 比上年减少＝2023年－2024年'],
  ],
  [
    'two losses, of which one is taken away from the other',
    ['企业', '2024年 万元 .', '2023年 万元 .', '增减 万元 .'],
    ['甲,-10.5,-12.5,2.0', '乙,20.3,-30.3,50.6', '丙,-3.0,4.2,-7.2', '丁,6.8,13.6,6.8'],
    '增减＝2024年－2023年',
    ['丁/增减 6.8≠-6.8 增减＝2024年－2023年'],
  ],
  [
    'rounded numbers: one unit of the last digit and a half are open, two are not',
    ['街道', '2024年 万元', '2023年 万元', '增减 万元'],
    ['甲,95,100,-6', '乙,128,120,9', '丙,77,90,-13', '丁,64,60,6'],
    '增减＝2024年－2023年',
    ['丁/增减 6≠4 增减＝2024年－2023年'],
  ],
  [
    'percentage points, with the later year last',
    POINTS,
    beside(RATES, ['0.88', '4.33', '-1.58', '2.25']),
    '变动＝2024年－2023年',
    ['器械/变动 -1.58≠-1.85 变动＝2024年－2023年'],
  ],
  [
    'percentage points of which one has lost its sign',
    POINTS,
    beside(RATES, ['0.88', '4.33', '1.85', '2.25']),
    '变动＝2024年－2023年',
    ['器械/变动 1.85≠-1.85 变动＝2024年－2023年'],
  ],
  [
    'percentage points with fewer decimals than their rates',
    POINTS,
    beside(RATES, ['0.9', '4.3', '-1.8', '2.1']),
    '变动＝2024年－2023年',
    ['计量/变动 2.1≠2.25 变动＝2024年－2023年'],
  ],
  [
    'percentage points, with the later year first',
    ['类别', '2024年 %', '2023年 %', '变动 个百分点 .'],
    ['食品,96.00,95.12,0.88', '药品,95.00,90.67,4.33', '器械,91.20,93.05,-1.85', '计量,90.35,88.10,22.50'],
    '变动＝2024年－2023年',
    ['计量/变动 22.50≠2.25 变动＝2024年－2023年'],
  ],
];

describe('a difference that does not follow is named, and nothing else', () => {
  test.each(CASES)('%s', (_, head, rows, says, failing) => {
    const table = toyTable(head, rows);
    expect(rulesFound(table)).toEqual([`${says} ×4`]);
    expect(failures(table)).toEqual(failing);
    expect(findings(table)).toEqual(failing.map((f) => `difference ${f.split(' ')[0] ?? ''}`));
  });
});

describe('no alarm', () => {
  test.each<[string, string[], string[]]>([
    [
      'over a change since a year that is not printed',
      ['街道', '户数 户', '人口 户', '比上年 户'],
      ['甲,95,100,3', '乙,128,120,-2', '丙,77,90,11', '丁,64,60,7'],
    ],
    [
      'over a change of another unit',
      ['街道', '完成 户', '目标 户', '差额 人'],
      ['甲,95,100,-15', '乙,128,120,24', '丙,77,90,-40', '丁,64,60,12'],
    ],
    [
      'over a difference where one of the numbers is not printed',
      ['街道', '完成 户', '目标 户', '差额 户'],
      ['甲,95,100,-5', '乙,128,120,8', '丙,/,90,13', '丁,64,60,4', '戊,50,/,9'],
    ],
    [
      'where few small counts happen to differ by a change that is not theirs',
      ['街道', '火灾 起', '溺水 起', '比上年 起'],
      ['甲,0,0,0', '乙,0,0,0', '丙,3,2,1', '丁,2,1,-1'],
    ],
  ])('%s', (_, head, rows) => expect(findings(toyTable(head, rows))).toEqual([]));
});
