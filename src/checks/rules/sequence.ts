import type { Rule } from '../rule.ts';
import { sequenceClaims } from '../text/sequence.ts';

export const sequence: Rule = {
  id: 'sequence',
  title: '编号',
  about: 'text',
  sentence: '章、节、表、图的编号依次加 1，不跳、不重，并属于自己的上一级。',
  explanation: [
    '节号与标题的层级对照；表号按表在书中的次序，图号按图在正文中的次序，各章内从 1 起。编号只是原文的标签，本站的地址不随它变动。',
  ],
  examples: [
    { says: '节号依次。', text: '第一节。\n\n## 1.2 第二节\n\n第二节。', finds: [] },
    { says: '缺第 1.2 节。', text: '第一节。\n\n## 1.3 第三节\n\n第三节。', finds: ['section:1.3'] },
    { says: '节号不属于本章。', text: '第一节。\n\n## 8.2 第二节\n\n第二节。', finds: ['section:8.2'] },
    { says: '表号从 2 起。', table: '级别,抽检（批次）\n省级,23', number: '表1.2', finds: ['table:t'] },
  ],
  claims: ({ project }) => sequenceClaims(project),
};
