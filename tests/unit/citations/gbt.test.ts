import { describe, expect, test } from 'vitest';
import { citations } from '../../../src/citations/index.ts';
import { CHAPTER, CHART, DOCUMENT, FACT, INDICATOR, ISSUE, PRESS, REPORT_WHOLE, TABLE, UNDATED, UNNUMBERED } from './samples.ts';

const BODIES = '甲区质量强区办公室, 甲区市场监督管理局';
const IN_REPORT = '[R/OL]//甲区二〇二〇年质量分析报告';
const SITE = 'https://zhijian.example';

describe('GB/T 7714—2015', () => {
  test.each([
    [
      'a report',
      REPORT_WHOLE,
      `${BODIES}. 甲区二〇二〇年质量分析报告[R/OL]. 质鉴整理本第1版. (2021-06)[引用日期]. ${SITE}/reports/jia/2020/.`,
    ],
    [
      'a chapter with its page and version',
      CHAPTER,
      `${BODIES}. 第2章 产品质量${IN_REPORT}. 质鉴整理本第2版. 2021: 17[引用日期]. ${SITE}/reports/jia/2020/2/.`,
    ],
    [
      'a table',
      TABLE,
      `${BODIES}. 表2.5 食品抽检${IN_REPORT}. 质鉴整理本第1版. (2021-06)[引用日期]. ${SITE}/reports/jia/2020/tables/2-5/.`,
    ],
    ['a chart', CHART, `${BODIES}. 三次产业结构${IN_REPORT}. 质鉴整理本第1版. (2021-06)[引用日期]. ${SITE}/reports/jia/2020/charts/gdp/.`],
    [
      'a fact',
      FACT,
      `${BODIES}. 地区生产总值 1347.01 亿元（甲区，2020 年）${IN_REPORT}. 质鉴整理本第1版. (2021-06)[引用日期]. ${SITE}/reports/jia/2020/facts/gdp/.`,
    ],
    [
      'an issue of a gazette',
      ISSUE,
      `甲市人民政府办公厅. 甲市人民政府公报[J/OL]. 2010(15). 甲市人民政府办公厅, 2010[引用日期]. ${SITE}/gazettes/jia/2010-15/.`,
    ],
    [
      'a document',
      DOCUMENT,
      `甲市人民政府. 甲市人民政府关于造林的意见: 甲政发〔2010〕59号[A/OL]//甲市人民政府公报: 2010年第15期. 质鉴整理本第1版. 2010: 3[引用日期]. ${SITE}/documents/jia/jzf-2010-59/.`,
    ],
    ['a newspaper page without bodies or a printed date', PRESS, `治理城市[N/OL]. 报纸专版, [2021][引用日期]. ${SITE}/press/jia/2021/1/.`],
    ['an indicator', INDICATOR, `质鉴. 抽检合格率：各年各地数值[DS/OL]. [引用日期]. ${SITE}/indicators/pass-rate/.`],
  ])('%s', (_, citable, entry) => expect(citations(citable).gbt).toBe(entry));

  test('of more than three bodies the first three and 等', () => {
    const issuers = ['甲局', '乙局', '丙局', '丁局'];
    expect(citations({ ...REPORT_WHOLE, issuers }).gbt).toMatch(/^甲局, 乙局, 丙局, 等\. /);
  });

  test('nothing stands where a date or a document number is missing', () => {
    expect(citations(UNDATED).gbt).toContain('质鉴整理本第1版. [引用日期]. https://');
    expect(citations(UNNUMBERED).gbt).toContain('关于造林的意见[A/OL]//');
  });

  test('markup in a title is text, and the same thing is cited alike again', () => {
    const odd = { ...TABLE, title: '表1 <i>A</i> & "乙"' };
    expect(citations(odd).gbt).toContain('表1 <i>A</i> & “乙”[R/OL]');
    expect(citations(odd)).toEqual(citations(odd));
  });
});

describe('a plain reference', () => {
  test.each([
    [
      REPORT_WHOLE,
      `甲区质量强区办公室、甲区市场监督管理局：《甲区二〇二〇年质量分析报告》（2021 年 6 月）。质鉴整理本第1版，${SITE}/reports/jia/2020/`,
    ],
    [
      CHAPTER,
      `甲区质量强区办公室、甲区市场监督管理局：《甲区二〇二〇年质量分析报告》（2021 年 6 月），第2章 产品质量，第 17 页起。质鉴整理本第2版，${SITE}/reports/jia/2020/2/`,
    ],
    [
      DOCUMENT,
      `甲市人民政府：《甲市人民政府关于造林的意见》（甲政发〔2010〕59号），载《甲市人民政府公报》2010 年第 15 期（2010 年 8 月 10 日），第 3 页起。质鉴整理本第1版，${SITE}/documents/jia/jzf-2010-59/`,
    ],
    [PRESS, `《报纸专版》（[2021 年]），治理城市。质鉴整理本第1版，${SITE}/press/jia/2021/1/`],
    [INDICATOR, `质鉴：抽检合格率：各年各地数值，${SITE}/indicators/pass-rate/`],
  ])('%#', (citable, line) => expect(citations(citable).plain).toBe(line));
});
