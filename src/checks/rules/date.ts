import type { Rule } from '../rule.ts';
import { dateClaims } from '../text/dates.ts';

export const date: Rule = {
  id: 'date',
  title: '日期',
  about: 'text',
  sentence: '日期在日历上存在；“截至”的日子不晚于成文，期限不早于成文；数据的时期在成文时已经结束。',
  explanation: ['成文时间取自出版物的 date，只有年月的按年月比较。口径写明是目标、计划的数据点，时期可以在成文之后。'],
  examples: [
    { says: '截至上年末。', text: '截至 2023 年 12 月 31 日，全区有企业若干。', finds: [] },
    { says: '截至的日子还没有到。', text: '截至 2025 年 12 月 31 日，全区有企业若干。', finds: ['section:1.1'] },
    { says: '日历上没有这一天。', text: '会议于 2024 年 2 月 30 日召开。', finds: ['section:1.1'] },
    { says: '全年的数据，年中已经成文。', facts: 'a,gdp,1347.01,亿元,2025', finds: ['fact:a'] },
  ],
  claims: ({ project }) => dateClaims(project),
};
