export const PUBLICATION = 'content/publications/guandu-2019/publication.yaml';
export const CHAPTER_1 = 'content/publications/guandu-2019/01-macro.mdx';
export const CHAPTER_2 = 'content/publications/guandu-2019/02-food.mdx';
export const PACKAGE = 'data/guandu-2019/datapackage.json';
export const TABLE = 'data/guandu-2019/2-5.csv';
export const FACTS = 'data/guandu-2019/facts.csv';
export const ERRATA = 'data/guandu-2019/errata.csv';

/** Line 13 of chapter 1, for tests to put their own prose in its place. */
export const SLOT = '这一行留给测试。';

const PACKAGE_JSON = {
  name: 'guandu-2019',
  title: '官渡区 2019 年',
  resources: [
    {
      name: '2-5',
      type: 'table',
      path: '2-5.csv',
      title: '2019 年食品抽检结果',
      number: '表2.1',
      section: '2.1',
      period: '2019',
      place: 'guandu',
      topics: ['food'],
      totalRows: ['合计'],
      schema: {
        fields: [
          { name: '类别', type: 'string' },
          { name: '抽检', title: '抽检批次', type: 'integer', unit: '批次' },
          { name: '合格率', title: '合格率(%)', type: 'number', unit: '%', missingValues: [{ value: '/', label: '不适用' }] },
          { name: '备注', type: 'string' },
        ],
        primaryKey: ['类别'],
      },
    },
  ],
};

/** A whole project without a single fault or warning; each test breaks one thing in it. */
export const FILES: Readonly<Record<string, string>> = {
  'content/places.yaml':
    '- id: guandu\n  name: 昆明市官渡区\n  short: 官渡区\n  parent: kunming\n- id: kunming\n  name: 云南省昆明市\n  short: 昆明市\n',
  'content/departments.yaml':
    '- id: market\n  name: 官渡区市场监督管理局\n  place: guandu\n- id: water\n  name: 官渡区水务局\n  place: guandu\n',
  'content/topics.yaml': '- id: economy\n  title: 经济运行\n- id: food\n  title: 食品\n',
  'content/glossary.yaml': '- id: gdp\n  term: 地区生产总值\n  definition: 一定时期内生产活动的最终成果。\n',
  'content/indicators.yaml':
    '- id: gdp\n  title: 地区生产总值\n  unit: 亿元\n  better: up\n  topic: economy\n' +
    '- id: growth\n  title: 增速\n  unit: "%"\n  better: up\n  topic: economy\n' +
    '- id: households\n  title: 户数\n  unit: 户\n  better: none\n  topic: economy\n',
  [PUBLICATION]: `id: guandu-2019
kind: report
place: guandu
year: 2019
title: 官渡区 2019 年报告
shortTitle: 官渡 2019
issuer: [官渡区市场监督管理局]
date: 2020-06
dateAsPrinted: 二〇二〇年六月
period: 2019
summary: 一份小报告。
unboundNumbers: error
keyFacts: [gdp]
contributors:
  heading: 编审委员会
  chiefEditor: 市场监管局
  deputyEditor: 水务局
  units:
    - name: 区水务局
      department: water
`,
  [CHAPTER_1]: `---
number: 1
label: 第1章
title: 宏观质量状况
topics: [economy]
summary: 地区生产总值及其增速。
---

## 1.1 地区生产总值

[地区生产总值](term:gdp)为 [1347.01 亿元](fact:gdp)，[增长 7%](fact:gdp-growth)，农业[下降 4.5%](fact:farm-growth)，惠及[约 1200 户](fact:households)。

${SLOT}

## 1.2 居民收入

<Erratum id="e-gdp" />
`,
  [CHAPTER_2]: `---
number: 2
label: 第2章
title: 产品质量状况
topics: [food]
summary: 食品抽检。
---

## 2.1 食品抽检

[区市场监管局](department:market)在[官渡区](place:guandu)抽检 [1500 批次](cell:2-5/合计/抽检)，合格率 [96.00%](cell:2-5/合计/合格率)，见[1.1 节](section:1.1)和[表 2.1](table:2-5)。

<Table id="2-5" />

<BarChart table="2-5" category="类别" value="抽检" title="各类食品抽检批次" exclude="合计" />
`,
  [PACKAGE]: JSON.stringify(PACKAGE_JSON, null, 2),
  [TABLE]: '类别,抽检,合格率,备注\n蔬菜,"1,200",95.50,抽自市场\n肉类,300,/,\n合计,1500,96.00,\n',
  [FACTS]: `id,section,indicator,value,unit,period,place,scope,qualifier,source,derived
gdp,1.1,gdp,1347.01,亿元,2019,guandu,,,,
gdp-growth,1.1,growth,7,%,2019,guandu,,,,
farm-growth,1.1,growth,-4.5,%,2019,guandu,farms,,,
households,1.1,households,1200,户,2019-12-31,guandu,,约,,
`,
  [ERRATA]: `id,where,rule,printed,computed,note,found
e-gdp,fact:gdp,sum,1347.01,1347.02,三次产业相加不等于合计。,2026-01-05
e-2-5,cell:2-5/合计/合格率,rate,96.00,95.90,按批次核算不符。,2026-01-05
e-cover,section:contents,caption,第7章,第8章,目录的章号跳过一号。,2026-01-05
`,
};
