import type { Rule } from '../rule.ts';
import { differenceStatements } from '../tables/differences.ts';

export const difference: Rule = {
  id: 'difference',
  title: '相减',
  about: 'table',
  sentence: '差额、增减数等于两数相减，正负号也要相符；两个百分比之差以百分点计。',
  explanation: [
    '列名说明它是两数之差（差额、增减、比上年、缺口），或单位是百分点的列，程序在同单位的列里找出被减数与减数，再逐行复算。',
    '正负号印反的，也算不相符：完成 95、目标 100，差额应为 -5 而不是 5。',
  ],
  examples: [
    {
      says: '每行都相符。',
      table: '街道,完成（户）,目标（户）,差额（户）\n甲,95,100,-5\n乙,128,120,8\n丙,77,90,-13\n丁,64,60,4',
      finds: [],
    },
    {
      says: '丙的正负号印反。',
      table: '街道,完成（户）,目标（户）,差额（户）\n甲,95,100,-5\n乙,128,120,8\n丙,77,90,13\n丁,64,60,4',
      finds: ['cell:t/丙/差额'],
    },
    {
      says: '合格率之差以百分点计。',
      table: '类别,2024年（%）,2023年（%）,变动（个百分点）\n食品,96.00,95.12,0.88\n药品,95.00,90.67,4.33\n器械,91.20,93.05,-1.58',
      finds: ['cell:t/器械/变动'],
    },
  ],
  statements: differenceStatements,
};
