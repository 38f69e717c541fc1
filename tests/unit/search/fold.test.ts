import { describe, expect, it, test } from 'vitest';
import { marksOf } from '../../../src/search/find.ts';
import { fold, foldText } from '../../../src/search/fold.ts';
import { traditionalPairs } from '../../../src/search/records/traditional.ts';
import { mayBeTraditional, simplifyBy } from '../../../src/search/traditional.ts';

describe('one form for', () => {
  it.each([
    ['figures with separators', ['1,347.01', '1347.01', '１３４７.０１', '１，３４７.０１'], '1347.01'],
    ['percentages', ['96%', '96.00％', '96 %', '百分之九十六'], '96%'],
    ['percentages with decimals', ['3.50%', '百分之三点五'], '3.5%'],
    ['document numbers', ['昆政发〔2010〕59号', '昆政发[2010]59号', '昆政发（2010）59 号', '昆政发 2010 59号'], '昆政发2010·59号'],
    ['spaces inside words', ['抽检 合格率', '抽检合格率', '抽检\n合格率'], '抽检合格率'],
    ['Latin letters', ['ＰＭ2.5', 'pm2.5', 'PM 2.5'], 'pm2.5'],
    ['codes', ['GB/T 29490-2013', 'gb/t29490-2013'], 'gb·t29490·2013'],
  ])('%s', (_, variants, folded) => {
    for (const variant of variants) expect(foldText(variant), variant).toBe(folded);
  });
});

test('figures that stand side by side do not run together', () => {
  expect(foldText('2018，301 家')).toBe('2018·301家');
  expect(foldText('21｜3｜14.29')).toBe('21·3·14.29');
});

test('a sign stays, a range is none', () => {
  expect(foldText('增速 -5.6%')).toBe('增速-5.6%');
  expect(foldText('−5.6%')).toBe('-5.6%');
  expect(foldText('1—9 月')).toBe('1·9月');
});

test('traditional characters become simplified with the table, which has only those of the text', () => {
  const pairs = traditionalPairs('质量监督与检验');
  expect(foldText('質量監督與檢驗', simplifyBy(pairs))).toBe('质量监督与检验');
  expect(simplifyBy(pairs)('電')).toBe('電');
});

test('the table is asked for only where a character is none of the simplified ones', () => {
  expect(['质量强区', '昆政发〔2010〕59号', 'GDP', '１３４７.０１'].filter(mayBeTraditional)).toEqual([]);
  expect(['質量強區', '滇池農業'].filter(mayBeTraditional)).toHaveLength(2);
});

test('a mark covers what was read, however it was written', () => {
  const text = '总值 1,347.01 亿元，增长 7.00 ％。';
  const marked = (needle: string): string[] => marksOf(fold(text), [needle]).map(([from, to]) => text.slice(from, to));
  expect(marked('1347.01亿元')).toEqual(['1,347.01 亿元']);
  expect(marked('7%')).toEqual(['7.00 ％']);
});
