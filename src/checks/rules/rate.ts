import { numberClaim } from '../claims.ts';
import { ratesInSentence } from '../prose/shares.ts';
import type { Rule } from '../rule.ts';
import { rateStatements } from '../tables/rates.ts';

export const rate: Rule = {
  id: 'rate',
  title: '比率',
  about: 'table',
  sentence: '百分比等于两数之商，如“合格率＝合格÷抽检”；有不计入的部分时，从分母里减去，如“合格÷（总批次－仅出数据）”。',
  explanation: [
    '表：程序在同单位的列里试出分子、分母和要减去的部分，以多数行相符的算法为准，再找出不相符的行。一个单位占几行的表，按单位核。',
    '正文：一句话里先有抽检数、合格数，再有合格率的，用这两个数复算。',
    '印出的 96.0% 代表 95.95% 到 96.05%；分子、分母若也四舍五入过，余地一并计入。',
  ],
  examples: [
    { says: '每行都相符。', table: '类别,抽检（批次）,合格（批次）,合格率（%）\n纸,6,3,50.00\n灯,21,18,85.71\n泵,14,12,85.71', finds: [] },
    {
      says: '纸的合格率与它的两个数不符。',
      table: '类别,抽检（批次）,合格（批次）,合格率（%）\n纸,6,3,83.33\n灯,21,18,85.71\n泵,14,12,85.71\n管,37,30,81.08',
      finds: ['cell:t/纸/合格率'],
    },
    {
      says: '仅出数据的批次不计入分母。',
      table: '单位,抽检（批次）,合格（批次）,仅出数据（批次）,合格率（%）\n甲,141,139,0,98.58\n乙,327,305,16,98.07\n丙,200,180,10,94.74',
      finds: [],
    },
    {
      says: '正文的合格率算错。',
      facts: 'a,samples,200,批次,2024\nb,passed,196,批次,2024\nc,pass-rate,97.00,%,2024',
      text: '抽检 [200 批次](fact:a)，合格 [196 批次](fact:b)，合格率 [97.00%](fact:c)。',
      finds: ['fact:c'],
    },
  ],
  statements: rateStatements,
  claims: ({ sentences, numbers }) =>
    sentences().flatMap((s) => ratesInSentence(s, numbers).flatMap((st) => numberClaim(st, numbers) ?? [])),
};
