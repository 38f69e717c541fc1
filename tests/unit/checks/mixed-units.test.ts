import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/checks/grid.ts';
import { failures, findings, rulesFound, toyTable } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], says: string, failing: string[]];

const AMOUNT = ['项', '数额 @单位 .', '单位'];

const CASES: Case[] = [
  [
    'a total in 亿元',
    AMOUNT,
    ['甲,1.50,亿元', '乙,5000,万元', '丙,7.00,亿元', '合计,9.20,亿元'],
    '合计＝各行之和 ×1',
    ['合计/数额 9.20≠9.00 合计＝各行之和'],
  ],
  [
    'a total in 万元: within the rounding of the amounts in 亿元',
    AMOUNT,
    ['甲,1.50,亿元', '乙,5000,万元', '丙,7.00,亿元', '合计,90098,万元'],
    '合计＝各行之和 ×1',
    [],
  ],
  [
    'a total in 万元: beyond it',
    AMOUNT,
    ['甲,1.50,亿元', '乙,5000,万元', '丙,7.00,亿元', '合计,90120,万元'],
    '合计＝各行之和 ×1',
    ['合计/数额 90120≠90000 合计＝各行之和'],
  ],
  [
    'a total of counts, exact in 户',
    ['项', '户数 @单位', '单位'],
    ['甲,15000,户', '乙,12000,户', '丙,7000,户', '合计,34001,户'],
    '合计＝各行之和 ×1',
    ['合计/户数 34001≠34000 合计＝各行之和'],
  ],
  [
    'a sum of columns',
    ['项', '合计 @单位 .', '中央 @单位 .', '地方 @单位 .', '单位'],
    ['甲,2.70,1.50,1.20,亿元', '乙,9000,5000,4000,万元', '丙,13.80,7.00,6.50,亿元', '丁,13.50,7.00,6.50,亿元'],
    '合计＝中央＋地方 ×4',
    ['丙/合计 13.80≠13.50 合计＝中央＋地方'],
  ],
  [
    'a difference, with its sign lost',
    ['项', '今年 @单位 .', '上年 @单位 .', '增减 @单位 .', '单位'],
    ['甲,1.50,1.20,0.30,亿元', '乙,5000,4000,1000,万元', '丙,6.00,6.50,0.50,亿元', '丁,7.00,6.50,0.50,亿元'],
    '增减＝今年－上年 ×4',
    ['丙/增减 0.50≠-0.50 增减＝今年－上年'],
  ],
];

describe('units in 万 and 亿 mixed over rows, which another column states', () => {
  test.each(CASES)('%s', (_, head, rows, says, failing) => {
    const table = toyTable(head, rows);
    expect(rulesFound(table)).toEqual([says]);
    expect(failures(table)).toEqual(failing);
  });

  test('a growth that does not follow', () => {
    const rows = ['甲,1.50,1.20,亿元,25.0', '乙,5000,4000,万元,25.0', '丙,7.00,6.50,亿元,9.7', '丁,7.00,6.50,亿元,7.7'];
    expect(findings(toyTable(['项', '今年 @单位 .', '上年 @单位 .', '单位', '增长 %'], rows))).toEqual(['growth 丙/增长']);
  });

  test('a share of the total that does not follow', () => {
    const rows = ['甲,1.50,亿元,16.7', '乙,5000,万元,5.6', '丙,6.00,亿元,66.7', '丁,1.00,亿元,13.1', '合计,9.00,亿元,100'];
    expect(findings(toyTable([...AMOUNT, '占比 %'], rows))).toContain('share 丁/占比');
  });

  test('nothing is added where rows measure different things', () => {
    expect(rulesFound(toyTable(AMOUNT, ['甲,1.50,亿元', '乙,5000,万人', '丙,7.00,亿元', '合计,9.20,亿元']))).toEqual([]);
  });

  test('the arithmetic shows each number with its unit', () => {
    const table = toyTable(AMOUNT, ['甲,1.50,亿元', '乙,5000,万元', '合计,2.20,亿元']);
    const sum = gridOf(table);
    expect([0, 1, 2].map((row) => sum.at({ row, column: '数额' })?.label)).toEqual(['1.50亿元', '5000万元', '2.20亿元']);
    expect(failures(table)).toEqual(['合计/数额 2.20≠2.00 合计＝各行之和']);
  });
});
