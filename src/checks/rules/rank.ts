import type { Rule } from '../rule.ts';
import { rankStatements } from '../tables/ranks.ts';

export const rank: Rule = {
  id: 'rank',
  title: '排名',
  about: 'table',
  sentence: '名次与它所依据的数的大小顺序一致；数值相同的，名次相同或相邻。',
  explanation: [
    '列名是“名次”“排名”“位次”的列，程序找出它按哪一列、由高到低还是由低到高排列，再逐行核对。合计行不参加。',
    '少于四行的表不核；没有一列能解释六成以上的名次时也不核。',
  ],
  examples: [
    { says: '并列第二。', table: '街道,得分（分）,名次\n甲,98.5,1\n乙,97.0,2\n丙,97.0,2\n丁,90.1,4', finds: [] },
    {
      says: '丁的得分第四，名次印作 5。',
      table: '街道,得分（分）,名次\n甲,98.5,1\n乙,97.2,2\n丙,97.0,3\n丁,90.1,5\n戊,88.0,5',
      finds: ['cell:t/丁/名次'],
    },
  ],
  statements: rankStatements,
};
