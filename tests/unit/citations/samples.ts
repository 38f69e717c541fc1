import type { Citable } from '../../../src/citations/citable.ts';

const REPORT = {
  source: { room: 'report', title: '甲区二〇二〇年质量分析报告' },
  issuers: ['甲区质量强区办公室', '甲区市场监督管理局'],
  issued: '2021-06',
} satisfies Partial<Citable>;
const GAZETTE: Pick<Citable, 'source' | 'issued'> = {
  source: { room: 'gazette', title: '甲市人民政府公报', issue: { year: 2010, number: 15 } },
  issued: '2010-08-10',
};
const SITE = 'https://zhijian.example/';

export const UNDATED: Citable = {
  source: REPORT.source,
  issuers: REPORT.issuers,
  kind: 'publication',
  key: 'jia-2020',
  title: '甲区二〇二〇年质量分析报告',
  address: `${SITE}reports/jia/2020/`,
};
export const REPORT_WHOLE: Citable = { ...UNDATED, ...REPORT };
export const CHAPTER: Citable = {
  ...REPORT,
  kind: 'chapter',
  key: 'jia-2020-2',
  title: '第2章 产品质量',
  page: 17,
  version: 2,
  address: `${SITE}reports/jia/2020/2/`,
};
export const TABLE: Citable = {
  ...REPORT,
  kind: 'table',
  key: 'jia-2020-table-2-5',
  title: '表2.5 食品抽检',
  address: `${SITE}reports/jia/2020/tables/2-5/`,
};
export const CHART: Citable = {
  ...REPORT,
  kind: 'chart',
  key: 'jia-2020-chart-gdp',
  title: '三次产业结构',
  address: `${SITE}reports/jia/2020/charts/gdp/`,
};
export const FACT: Citable = {
  ...REPORT,
  kind: 'fact',
  key: 'jia-2020-fact-gdp',
  title: '地区生产总值 1347.01 亿元（甲区，2020 年）',
  address: `${SITE}reports/jia/2020/facts/gdp/`,
};
export const ISSUE: Citable = {
  ...GAZETTE,
  kind: 'publication',
  key: 'jia-2010-15',
  title: '甲市人民政府公报',
  issuers: ['甲市人民政府办公厅'],
  address: `${SITE}gazettes/jia/2010-15/`,
};
export const UNNUMBERED: Citable = {
  ...GAZETTE,
  kind: 'document',
  key: 'jzf-2010-59',
  title: '甲市人民政府关于造林的意见',
  issuers: ['甲市人民政府'],
  page: 3,
  note: '成文日期 2010-07-12',
  address: `${SITE}documents/jia/jzf-2010-59/`,
};
export const DOCUMENT: Citable = { ...UNNUMBERED, documentNumber: '甲政发〔2010〕59号' };
export const PRESS: Citable = {
  kind: 'chapter',
  key: 'jia-press-1',
  title: '治理城市',
  source: { room: 'press', title: '报纸专版' },
  issuers: [],
  issued: '2021',
  inferred: true,
  address: `${SITE}press/jia/2021/1/`,
};
export const INDICATOR: Citable = {
  kind: 'indicator',
  key: 'indicator-pass-rate',
  title: '抽检合格率：各年各地数值',
  issuers: ['质鉴'],
  address: `${SITE}indicators/pass-rate/`,
};
