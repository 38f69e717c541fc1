/** What the API says of each kind of thing: one schema a kind; `schemas.ts` makes lists and the description of them. */
import { z } from 'astro/zod';

export const address = z.url();
export const text = z.string();
export const count = z.int().nonnegative();
const period = text.describe('时期：2019、2019-06、2019-12-31，或起止 2019-01/2019-11');
const place = text.describe('地区编号，见 places.json');
const publicationId = text.describe('出版物编号，见 publications.json');
const section = text.describe('所在的节、章或文件条款');

/** What every object has: an id that stays, the page for people, and where to go from here. */
export const thing = <Links extends z.core.$ZodLooseShape>(id: string, links: Links) => ({
  id: text.describe(id),
  url: address.describe('供人阅读的网页'),
  links: z.object(links).describe('相关文件'),
});
export const self = address.describe('这个对象的文件');

export const erratum = z.object({
  ...thing('出版物编号/存疑编号', { self: address.describe('列有它的文件'), publication: address }),
  publication: publicationId,
  where: text.describe('位置：cell:表/行/列、table:表、fact:数据点、section:节'),
  rule: text.describe('核验规则'),
  printed: text.describe('原文'),
  computed: text.describe('核算结果，可空'),
  note: text,
  found: z.iso.date().describe('发现日期'),
});

const column = z.object({
  name: text.describe('列名，rows 的键'),
  title: text.describe('印出的表头'),
  type: z.enum(['string', 'number', 'integer', 'year', 'boolean']),
  unit: text.optional().describe('单位；@列名 表示单位写在那一列'),
  missing: z.record(text, text).describe('缺失标记及其含义'),
});

const tableFields = {
  ...thing('出版物编号/表编号', { self, publication: address, csv: address, xlsx: address, json: address }),
  publication: publicationId,
  number: text.optional().describe('印出的表号，不作编号用'),
  title: text,
  section,
  period,
  place,
  topics: z.array(text).describe('主题编号，见 topics.json'),
};
export const tableSummary = z.object({ ...tableFields, size: z.object({ rows: count, columns: count }) });
export const table = z.object({
  ...tableFields,
  origin: z.enum(['table', 'prose']).describe('prose：原文为叙述，由本站列成表'),
  notes: z.array(text),
  derived: z.array(text).describe('由本站推算的列'),
  primaryKey: z.array(text),
  totalRows: z.array(text).describe('合计行'),
  columns: z.array(column).min(1),
  rows: z.array(z.record(text, z.union([text, z.number(), z.boolean(), z.null()]))).describe('各行，按列名；没有数值的格为 null'),
  printed: z.array(z.array(text)).describe('各行各格印出的文字，按 columns 的顺序，含小数位和缺失标记'),
  errata: z.array(erratum).describe('这张表的原文存疑'),
  source: z.object({ title: text, issuer: z.array(text), date: text, text: text.describe('写进注释的出处') }),
});

export const fact = z.object({
  ...thing('出版物编号/数据点编号', { self: address.describe('列有它的文件'), publication: address, indicator: address.optional() }),
  publication: publicationId,
  indicator: text.nullable().describe('指标编号，见 indicators.json'),
  value: z.number(),
  number: text.describe('印出的小数位照留'),
  unit: text,
  qualifier: text.describe('约、超、余、以上等限定词'),
  period,
  place,
  scope: text.describe('口径；空为地区全部'),
  section,
  source: text.describe('节内位置'),
  derived: text.describe('推算方法；原文数字为空'),
});

const indicatorFields = {
  ...thing('指标编号', { self, csv: address, xlsx: address, json: address, topic: address }),
  title: text,
  unit: text,
  better: z.enum(['up', 'down', 'none']).describe('升高为好、降低为好、无所谓好坏'),
  topic: text.describe('主题编号'),
  definition: text.optional(),
  count: count.describe('数值个数'),
};
export const indicatorSummary = z.object(indicatorFields);
export const indicator = z.object({
  ...indicatorFields,
  values: z.array(
    z.object({
      id: text.describe('在指标页上的锚点'),
      period,
      place,
      placeName: text,
      scope: text,
      qualifier: text,
      value: z.number(),
      number: text,
      unit: text,
      publication: publicationId,
      section,
      kind: z.enum(['fact', 'cell']).describe('fact 为正文里的数，cell 为表中的数'),
      address: address.describe('所在的数据行'),
      others: z.array(address).describe('又见于哪些数据行'),
      derived: text.describe('原文没有印、由本站推算的，写明算法'),
      agreement: text.describe('各处所记不一、各处详略不一；一致时为空'),
    }),
  ),
});

const documentFields = {
  ...thing('文件编号', { self, publication: address }),
  publication: publicationId.describe('刊登它的公报'),
  place,
  title: text,
  titleEn: text.optional(),
  documentNumber: text.optional().describe('文号'),
  kind: text.describe('文种'),
  issuers: z.array(text).describe('发文机关'),
  date: text.optional().describe('成文日期'),
  topics: z.array(text),
  summary: text,
};
const registerRows = z.array(z.record(text, text));
export const documentSummary = z.object(documentFields);
export const document = z.object({
  ...documentFields,
  addressee: text.optional().describe('主送机关'),
  dateAsPrinted: text.optional(),
  printedOn: text.optional().describe('印发日期'),
  effective: text.optional().describe('施行日期，照录原文'),
  attachments: z.array(z.object({ label: text, title: text, anchor: text.optional() })),
  cites: z
    .array(
      z.object({
        relation: z.enum(['cites', 'implements', 'repeals', 'amends', 'forwards']).describe('引用、贯彻、废止、修改、转发'),
        title: text,
        number: text.optional(),
        document: text.optional().describe('本站收录的，为其编号'),
        clause: text.describe('在哪一条，空为引言'),
      }),
    )
    .describe('它引用的文件'),
  registers: z
    .object({ amounts: registerRows, thresholds: registerRows, tasks: registerRows, forms: registerRows, appointments: registerRows })
    .describe('补助和经费标准、条件和限值、任务和期限、表格、人事任免'),
});

const publicationFields = {
  ...thing('出版物编号', {
    self,
    facts: address,
    factsCsv: address,
    factsXlsx: address,
    errataCsv: address,
    package: address.describe('全部数据的压缩包，Data Package 格式'),
  }),
  kind: z.enum(['report', 'gazette', 'press']).describe('报告、公报、报刊'),
  place,
  year: z.int(),
  title: text,
  shortTitle: text,
  issuer: z.array(text).describe('编印单位'),
  date: text.describe('题名页上的日期，精确到原文印出的程度'),
  dateAsPrinted: text,
  period,
  issue: z.object({ number: z.int(), serial: z.int().optional(), label: text }).optional().describe('公报的期号、总号'),
  summary: text,
  counts: z.object({ tables: count, facts: count, errata: count, documents: count }),
};
export const publicationSummary = z.object(publicationFields);
export const publication = z.object({
  ...publicationFields,
  chapters: z.array(z.object({ number: z.int(), label: text, title: text })).describe('印出的目录，含本站未收录的章'),
  tables: z.array(tableSummary),
  documents: z.array(documentSummary),
  errata: z.array(erratum),
});

export const placeEntry = z.object({
  ...thing('地区编号', { self, parent: address.optional() }),
  name: text,
  short: text,
  parent: text.optional(),
});
export const topicEntry = z.object({ ...thing('主题编号', { self }), title: text });
