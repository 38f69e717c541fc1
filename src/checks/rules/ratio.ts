import { numberClaim } from '../claims.ts';
import { ratiosInSentence } from '../prose/shares.ts';
import type { Rule } from '../rule.ts';

export const ratio: Rule = {
  id: 'ratio',
  title: '倍数',
  about: 'fact',
  sentence: '倍数和比值等于前数除以后数。',
  explanation: [
    '正文“A 是 B 的 n 倍”由前两个数复算。其他比值（如城乡居民收入比）可以在 checks.yaml 里声明，如 income-ratio = urban-income / rural-income。',
  ],
  examples: [
    {
      says: '倍数相符。',
      facts: 'a,urban,46000,元,2024\nb,rural,20000,元,2024\nc,times,2.3,倍,2024',
      text: '城镇居民收入 [46000 元](fact:a)，是农村居民 [20000 元](fact:b) 的 [2.3 倍](fact:c)。',
      finds: [],
    },
    {
      says: '倍数不符。',
      facts: 'a,urban,46000,元,2024\nb,rural,20000,元,2024\nc,times,2.6,倍,2024',
      text: '城镇居民收入 [46000 元](fact:a)，是农村居民 [20000 元](fact:b) 的 [2.6 倍](fact:c)。',
      finds: ['fact:c'],
    },
    {
      says: '声明的比值不符。',
      facts: 'urban,urban,46000,元,2024\nrural,rural,20000,元,2024\nincome-ratio,income-ratio,2.5,,2024',
      declared: ['income-ratio = urban / rural'],
      finds: ['fact:income-ratio'],
    },
  ],
  claims: ({ sentences, numbers }) => sentences().flatMap((s) => ratiosInSentence(s).flatMap((st) => numberClaim(st, numbers) ?? [])),
};
