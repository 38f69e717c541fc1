import { z } from 'astro/zod';
import * as things from './things.ts';
import { address, count, self, text, thing } from './things.ts';

/** What the files of `/api/v1/` hold. OpenAPI, the types of the builders and the tests all come from here. */
export const schemas = z.registry<{ id: string; description: string }>();

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ ...thing('这个列表', { self, index: address }), count: count.describe('items 的个数'), items: z.array(item) });

/** A list of facts of one publication, and the list of those lists. */
const factList = listOf(things.fact);
const factLists = listOf(z.object({ ...thing('出版物编号', { self, publication: address, csv: address }), count }));

const index = z.object({
  ...thing('zhijian', {
    publications: address,
    tables: address,
    facts: address,
    indicators: address,
    documents: address,
    errata: address,
    places: address,
    topics: address,
    openapi: address,
    documentation: address,
    downloads: address,
    package: address.describe('全站数据的压缩包，Data Package 格式'),
  }),
  version: z.literal('1'),
  title: text,
});

const named = {
  Index: [index, '入口'],
  PublicationList: [listOf(things.publicationSummary), '全部出版物'],
  PublicationSummary: [things.publicationSummary, '出版物'],
  Publication: [things.publication, '出版物，附各表、文件与存疑'],
  TableList: [listOf(things.tableSummary), '全部数据表'],
  TableSummary: [things.tableSummary, '数据表，不含数据'],
  Table: [things.table, '数据表'],
  FactLists: [factLists, '各出版物的数据点'],
  FactList: [factList, '一种出版物的数据点'],
  Fact: [things.fact, '正文里的一个数'],
  IndicatorList: [listOf(things.indicatorSummary), '全部指标'],
  IndicatorSummary: [things.indicatorSummary, '指标，不含数值'],
  Indicator: [things.indicator, '指标及其各年、各地的数值'],
  DocumentList: [listOf(things.documentSummary), '公报刊登的全部文件'],
  DocumentSummary: [things.documentSummary, '文件'],
  Document: [things.document, '文件，附引用关系与登记表'],
  ErratumList: [listOf(things.erratum), '全部原文存疑'],
  Erratum: [things.erratum, '原文存疑'],
  PlaceList: [listOf(things.placeEntry), '全部地区'],
  Place: [things.placeEntry, '地区'],
  TopicList: [listOf(things.topicEntry), '全部主题'],
  Topic: [things.topicEntry, '主题'],
} as const;
for (const [id, [schema, description]] of Object.entries(named)) schemas.add(schema, { id, description });

export type SchemaName = keyof typeof named;
export type Body<Name extends SchemaName> = z.infer<(typeof named)[Name][0]>;
