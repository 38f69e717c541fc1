import type { Rule } from '../rule.ts';
import { referenceClaims } from '../text/references.ts';

export const reference: Rule = {
  id: 'reference',
  title: '引用',
  about: 'text',
  sentence: '“见表 2.3”“详见图 1-8”“附件 1”所指的存在，编号相符，并且说的是同一件事。',
  explanation: [
    '链接的文字若是表号，应与所指的表印出的编号一致；没有做成链接的“见表 2.3”，全书应有编号相同的表、图或附件。',
    '编号存在也可能指错：所指的表在别的节，而本节有一张表的标题和列名与这一句的用词更接近时，就提出来。',
  ],
  examples: [
    { says: '所指的表存在。', table: '级别,抽检（批次）\n省级,23\n市级,10', text: '各级抽检情况见表 1.1。', finds: [] },
    { says: '没有这张表。', table: '级别,抽检（批次）\n省级,23\n市级,10', text: '各级抽检情况详见表 1.2。', finds: ['section:1.1'] },
    {
      says: '链接文字与所指的表不符。',
      table: '级别,抽检（批次）\n省级,23\n市级,10',
      text: '各级抽检情况见[表 2.1](table:t)。',
      finds: ['section:1.1'],
    },
  ],
  claims: ({ project }) => referenceClaims(project),
};
