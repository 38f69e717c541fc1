import { numberClaim } from '../claims.ts';
import { growthInSentence, growthOfIndicators } from '../prose/growth.ts';
import type { Rule } from '../rule.ts';
import { growthStatements } from '../tables/growths.ts';

export const growth: Rule = {
  id: 'growth',
  title: '增速',
  about: 'table',
  sentence: '增速等于本期除以上年同期再减 1，或增减数除以上年同期的数。',
  explanation: [
    '表：同单位的本年、上年两列和一列增长百分比，逐行复算。列名是“下降”“减少”的，正数表示减少。',
    '正文：“12 起，比上年增加 1 起，上升 9.1%”，增速由前两个数得出；一个指标在两年都有数据点、又有它的增速的，也复算。',
    '本期和上年同期的数往往四舍五入过，增速的余地由它们的位数算出。',
  ],
  examples: [
    {
      says: '每行都相符。',
      table: '指标,2024年（件）,2023年（件）,增长（%）\n专利,1120,1000,12.0\n商标,2300,2500,-8.0\n著作,330,300,10.0',
      finds: [],
    },
    {
      says: '商标的增速正负印反。',
      table: '指标,2024年（件）,2023年（件）,增长（%）\n专利,1120,1000,12.0\n商标,2300,2500,8.0\n著作,330,300,10.0',
      finds: ['cell:t/商标/增长'],
    },
    {
      says: '死亡人数由 11 人增至 12 人，不会只上升 0.19%。',
      facts: 'a,deaths,12,人,2024\nb,more,1,人,2024\nc,deaths-rise,0.19,%,2024',
      text: '死亡 [12 人](fact:a)，比上年增加 [1 人](fact:b)，上升 [0.19%](fact:c)。',
      finds: ['fact:c'],
    },
  ],
  statements: growthStatements,
  claims: ({ sentences, numbers }) => sentences().flatMap((s) => growthInSentence(s).flatMap((st) => numberClaim(st, numbers) ?? [])),
  across: (context) => growthOfIndicators(context).flatMap((s) => numberClaim(s, context.numbers) ?? []),
};
