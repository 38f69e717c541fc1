import { numberClaim } from '../claims.ts';
import { sumsInSentence } from '../prose/sums.ts';
import type { Rule } from '../rule.ts';
import { sumStatements } from '../tables/sums.ts';

export const sum: Rule = {
  id: 'sum',
  title: '相加',
  about: 'table',
  sentence: '一列等于同单位另几列之和，如“抽检＝合格＋不合格”；一句话里的总数等于它列出的各项之和。',
  explanation: [
    '表：程序先看多数行是否如此，再找出不如此的行。要有两行以上、四位数字以上的证据才算数，凑巧相等的列不当作规律。',
    '正文：总数之后用“分别为”“包括”或冒号列出全部各项的，各项之和应等于总数；用“其中”的，可能没有列全，只要求三项以上之和不多于总数。',
  ],
  examples: [
    { says: '每行都相符。', table: '单位,抽检（批次）,合格（批次）,不合格（批次）\n甲,21,18,3\n乙,46,40,6\n丙,33,31,2', finds: [] },
    {
      says: '丙的三个数对不上。',
      table: '单位,抽检（批次）,合格（批次）,不合格（批次）\n甲,21,18,3\n乙,46,40,6\n丙,33,31,4\n丁,57,52,5',
      finds: ['cell:t/丙/抽检'],
    },
    {
      says: '正文列出的各项之和比总数少 1。',
      facts: 'a,samples,44,批次,2024\nb,state,2,批次,2024\nc,province,23,批次,2024\nd,city,18,批次,2024',
      text: '共抽检 [44 批次](fact:a)，包括国家级 [2 批次](fact:b)、省级 [23 批次](fact:c)和市级 [18 批次](fact:d)。',
      finds: ['fact:a'],
    },
    {
      says: '“其中”没有列全，不核。',
      facts: 'a,samples,44,批次,2024\nb,state,2,批次,2024\nc,province,23,批次,2024\nd,city,10,批次,2024',
      text: '共抽检 [44 批次](fact:a)，其中国家级 [2 批次](fact:b)、省级 [23 批次](fact:c)、市级 [10 批次](fact:d)。',
      finds: [],
    },
  ],
  statements: sumStatements,
  claims: ({ sentences, numbers }) =>
    sentences().flatMap((s) => sumsInSentence(s).flatMap((st) => (st.rule === 'sum' ? (numberClaim(st, numbers) ?? []) : []))),
};
