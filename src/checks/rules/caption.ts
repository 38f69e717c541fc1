import type { Rule } from '../rule.ts';
import { captionClaims } from '../text/captions.ts';

export const caption: Rule = {
  id: 'caption',
  title: '标题',
  about: 'text',
  sentence: '表和图的标题里的年份、地区与数据相符。',
  explanation: ['标题里的年份应在表的 period 之内，或是表中某一列的年份；标题开头若是名目里的地区，应是表的 place，或它的上级、下级。'],
  examples: [
    { says: '年份相符。', table: '级别,抽检（批次）\n省级,23\n市级,10', caption: '2024年抽检情况', finds: [] },
    { says: '年份不符。', table: '级别,抽检（批次）\n省级,23\n市级,10', caption: '2022年抽检情况', finds: ['table:t'] },
  ],
  claims: ({ project }) => captionClaims(project),
};
