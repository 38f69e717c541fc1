import type { Rule } from '../rule.ts';
import { countClaims } from '../text/counts.ts';

export const count: Rule = {
  id: 'count',
  title: '计数',
  about: 'text',
  sentence: '“五个方面”列出五项，“一是”到“五是”不跳号，“前十”有十行。',
  explanation: [
    '“N 个方面／项／类／条”加冒号之后，若是列表、“一是、二是”或不带层次的并列名称，就数一数。有“等”字、有括号或层次的并列不数。',
    '标题里有“前十”“前五”的表，行数（不含合计）应与之相同。',
  ],
  examples: [
    { says: '三项列出三项。', text: '主要做法有三个方面：\n\n- 培训\n- 检查\n- 宣传', finds: [] },
    { says: '四项只列出三项。', text: '主要做法有四个方面：一是培训；二是检查；三是宣传。', finds: ['section:1.1'] },
    { says: '跳过“三是”。', text: '一是培训；二是检查；四是宣传。', finds: ['section:1.1'] },
    { says: '“前三”只有两行。', table: '街道,投诉（件）\n甲,23\n乙,10', caption: '投诉前三名的街道', finds: ['table:t'] },
  ],
  claims: ({ project }) => countClaims(project),
};
