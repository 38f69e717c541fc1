import { expect, test } from 'vitest';
import { failures, toyTable, type ToyOptions } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], cell: string, options?: ToyOptions];

const offices = Array.from({ length: 16 }, (_, i) => `第${i + 1}所 批`);
const wide = (name: string, base: number, off = 0): string => {
  const numbers = Array.from({ length: 16 }, (_, i) => base + i * i);
  return [name, ...numbers, numbers.reduce((a, b) => a + b) + off].join(',');
};

/** Tables that show their rule in three rows at least, and in which one number is wrong. */
const CASES: Case[] = [
  [
    'a rate of completion over 100 %',
    ['街道', '目标 户', '完成 户', '完成率 %'],
    ['甲,100,108,108', '乙,200,210,105', '丙,50,52,104', '丁,300,330,110', '戊,80,84,150'],
    '戊/完成率',
  ],
  [
    'a negative rate',
    ['企业', '利润 万元 .', '营收 万元 .', '利润率 %'],
    ['甲,-10.5,100.0,-10.5', '乙,-20.3,200.0,-10.15', '丙,-3.0,60.0,-5.00', '丁,-7.0,70.0,-19.00'],
    '丁/利润率',
  ],
  [
    'a sum of sixteen columns',
    ['类', ...offices, '合计 批'],
    [wide('甲', 3), wide('乙', 11), wide('丙', 17), wide('丁', 23, 9)],
    '丁/合计',
  ],
  [
    'a total within each unit',
    ['单位', '任务', '抽检 批'],
    [
      '甲,菜,3',
      '甲,肉,4',
      '甲,合计,7',
      '乙,菜,3',
      '乙,肉,6',
      '乙,合计,9',
      '丙,菜,3',
      '丙,肉,5',
      '丙,合计,8',
      '丁,菜,1',
      '丁,肉,5',
      '丁,合计,9',
    ],
    '丁/合计/抽检',
    { key: ['单位', '任务'] },
  ],
  [
    'a total row that has a name of its own',
    ['街道', '户数 户', '人口 人', '面积 亩', '企业 家'],
    ['甲,10,31,7,2', '乙,20,64,9,5', '丙,31,90,4,8', '丁,42,99,5,3', '全区,103,284,25,19'],
    '全区/企业',
  ],
  [
    'a total in 元 to the cent',
    ['类', '预算 元 .'],
    ['甲,2234567890.12', '乙,3334567890.33', '丙,1.00', '合计,5569135782.45'],
    '合计/预算',
  ],
];

test.each(CASES)('what does not follow is named: %s', (_, head, rows, cell, options) => {
  expect(failures(toyTable(head, rows, options)).map((f) => f.split(' ')[0])).toEqual([cell]);
});
