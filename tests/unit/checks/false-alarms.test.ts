import { expect, test } from 'vitest';
import { failures, toyTable, type ToyOptions } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], options?: ToyOptions];

const SUBTOTAL = ['轻工,3', '重工,4', '小计,7', '农业,5', '合计,12'];
const offices = Array.from({ length: 13 }, (_, i) => `第${i + 1}所 批`);
const wide = (name: string, base: number, last: number): string => {
  const numbers = [...Array.from({ length: 12 }, (_, i) => base + i * i), last];
  return [name, ...numbers, numbers.reduce((a, b) => a + b)].join(',');
};

/** Every number of these tables is right. */
const CASES: Case[] = [
  ['a subtotal above the total', ['行业', '户数 户'], SUBTOTAL],
  ['a subtotal that the table declares', ['行业', '户数 户'], SUBTOTAL, { totalRows: ['小计', '合计'] }],
  ['two total rows, one within the other', ['行业', '户数 户'], ['轻工,3', '重工,4', '合计,7', '农业,5', '总计,12']],
  ['a row that is part of the row above it', ['范围', '户数 户'], ['市区,8', '其中：老城,3', '县,4', '合计,12']],
  ['a key that contains a stroke', ['品种', '抽检 批'], ['粮/油,3', '肉,4', '菜,5', '合计,12']],
  ['a mean price beside a total', ['楼盘', '套数 套', '均价 元 .'], ['甲,100,10000', '乙,100,12000', '丙,200,13000', '合计,400,12000']],
  ['a multiple beside a total', ['行业', '产值 亿元 .', '增长倍数 倍 .'], ['甲,10.5,2.1', '乙,20.3,1.5', '合计,30.8,1.7']],
  ['amounts rounded to whole 万元, declared integer', ['类', '产值 万元'], ['甲,1235', '乙,2346', '丙,3457', '合计,7037']],
  ['failures in one row only, and their rate', ['类', '不合格 批', '不合格率 %'], ['甲,0,0', '乙,0,0', '丙,2,10', '丁,0,0']],
  [
    'a deduction in one row only',
    ['类', '总 批', '合格 批', '仅出 批', '合格率 %'],
    ['甲,100,98,0,98', '乙,200,190,0,95', '丙,50,45,0,90', '丁,300,270,10,93.10', '戊,80,60,0,75'],
  ],
  [
    'a third part printed in one row only',
    ['类', '总 批', '合格 批', '不合格 批', '仅出 批'],
    ['甲,100,98,2,/', '乙,200,190,10,/', '丙,50,45,5,/', '丁,300,270,20,10', '戊,80,60,20,/'],
  ],
  [
    'thirteen parts, the last mostly zero',
    ['类', ...offices, '合计 批'],
    [wide('甲', 3, 0), wide('乙', 11, 0), wide('丙', 17, 0), wide('丁', 23, 5), wide('戊', 31, 0)],
  ],
  [
    'rates that happen to be shares too, where rows are equal',
    ['类别', '抽检 批', '合格 批', '不合格 批', '仅出数据 批', '合格率 %'],
    ['甲,3,1,1,1,33', '乙,3,1,1,1,33', '丙,3,1,1,1,33', '合计,9,3,3,3,33'],
  ],
  [
    'quarters of which one happens to be the sum of two',
    ['街道', '一季度 起', '二季度 起', '三季度 起'],
    ['甲,3,1,2', '乙,0,0,0', '丙,5,2,3', '丁,1,4,2'],
  ],
];

test.each(CASES)('no alarm over %s', (_, head, rows, options) => {
  expect(failures(toyTable(head, rows, options))).toEqual([]);
});
