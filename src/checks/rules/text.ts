import type { Rule } from '../rule.ts';

export const text: Rule = {
  id: 'text',
  title: '文字',
  about: 'text',
  sentence: '名称、表头和图题里的误字、漏字和衍字，照录原文，由人登记。',
  explanation: ['这一条不由程序判断：转录的人对照原件发现后登记，程序只查登记的位置是否存在、读者能否看到。'],
  examples: [],
};
