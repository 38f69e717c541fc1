import type { Publication } from '../../../src/data/catalogue.ts';

export const toyPublication: Publication = {
  id: 'jia-2020',
  kind: 'report',
  place: 'jia',
  year: 2020,
  title: '甲区二〇二〇年测试报告',
  shortTitle: '甲区 2020 年',
  issuer: ['甲区测试办公室'],
  date: '2021-06',
  dateAsPrinted: '二〇二一年六月',
  period: '2020',
  summary: '测试',
  unboundNumbers: 'error',
  keyFacts: [],
  chapters: [],
  contents: [],
  pages: {},
};
