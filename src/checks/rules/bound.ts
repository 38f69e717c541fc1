import type { Rule } from '../rule.ts';

export const bound: Rule = {
  id: 'bound',
  title: '绑定',
  about: 'fact',
  sentence: '正文里带单位的数都绑定一个数据点或一格，文字与数据在数值、小数位、单位和限定词上完全一致。',
  explanation: [
    '正文里的数写成链接：[96.00%](cell:2-5/合计/合格率)、[1347.01 亿元](fact:gdp)。文字与数据不一致就不能发布；没有绑定的数是错误还是提醒，由出版物的 unboundNumbers 决定。',
  ],
  examples: [
    { says: '文字与数据一致。', facts: 'a,gdp,1347.01,亿元,2024', text: '全区地区生产总值 [1347.01 亿元](fact:a)。', finds: [] },
    { says: '文字与数据不一致。', facts: 'a,gdp,1347.01,亿元,2024', text: '全区地区生产总值 [1374.01 亿元](fact:a)。', finds: ['chapter'] },
    { says: '没有绑定。', text: '全区有企业 32 家。', finds: ['chapter'] },
  ],
};
