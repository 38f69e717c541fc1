import type { Rule } from '../rule.ts';
import { consistentNumbers, wellFormedNumbers } from '../text/document-numbers.ts';

export const number: Rule = {
  id: 'number',
  title: '文号',
  about: 'text',
  sentence: '文号写作“代字〔年份〕序号号”；同一文件的文号前后一致，同一文号只有一个文件。',
  explanation: ['年份用六角括号，序号前不加“第”、不补零。文件名与文号一起出现的（《…》（…〔2019〕81号）），全站前后对照。'],
  examples: [
    { says: '写法规范。', text: '依据《管理办法》（示政发〔2023〕81号）执行。', finds: [] },
    { says: '用了方括号。', text: '依据《管理办法》（示政发[2023]81号）执行。', finds: ['section:1.1'] },
    {
      says: '同一文件两个文号。',
      text: '依据《管理办法》（示政发〔2023〕81号）执行。\n\n《管理办法》（示政办发〔2023〕81号）另有规定。',
      finds: ['section:1.1'],
    },
  ],
  claims: ({ project }) => wellFormedNumbers(project),
  across: ({ project }) => consistentNumbers(project),
};
