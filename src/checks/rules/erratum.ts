import type { Rule } from '../rule.ts';

export const erratum: Rule = {
  id: 'erratum',
  title: '存疑登记',
  about: 'text',
  sentence: '每条存疑引的原文与数据一致，所写的核算值使算式成立；不再成立的存疑不能留着。',
  explanation: [
    '存疑登记在 errata.csv：位置、规则、原文、核算值、说明和发现日期。印出的数改正了、算式相符了，或核算值不能使算式成立，这条存疑就是错误，要删去或改正。这样，已登记的存疑不会掩盖新的错误。',
  ],
  examples: [],
};
