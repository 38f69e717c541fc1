import { z } from 'astro/zod';
import { TEXT_REGISTERS } from './registers.ts';
import { tableSchemaDescriptor } from './table-schema.ts';

const resource = z.looseObject({
  name: z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'name 只用小写字母、数字和连字符'),
  type: z.literal('table'),
  path: z.string().regex(/^[^/\\]+\.csv$/, 'path 是同一文件夹里的 .csv 文件名'),
  title: z.string().min(1),
  encoding: z.string().optional(),
  schema: tableSchemaDescriptor,
});

/** A table as the site shows it: a Data Package resource with what a printed table carries. */
export const tableResource = resource.extend({
  /** Printed number, e.g. `表2.5`; a label, never an id. */
  number: z.string().optional(),
  /** Section in which the table stands. */
  section: z.string(),
  period: z.string(),
  place: z.string(),
  topics: z.array(z.string()).default([]),
  /** Printed notes under the table. */
  notes: z.array(z.string()).default([]),
  /** `prose` when the source gives these numbers in sentences, not as a table. */
  origin: z.enum(['table', 'prose']).default('table'),
  /** Heads over several columns. */
  columnGroups: z.array(z.strictObject({ title: z.string(), fields: z.array(z.string()).min(1) })).default([]),
  /** Columns shown merged over neighbouring rows that print the value once. */
  rowSpan: z.array(z.string()).default([]),
  /** Key values of rows that are totals. */
  totalRows: z.array(z.string()).default([]),
  /** What must hold in every row (`合格率 = 合格 / 抽检 * 100`) or of the table (`total("合计")`). */
  checks: z.array(z.union([z.string(), z.strictObject({ check: z.string(), rule: z.string().optional(), rows: z.array(z.string()).optional() })])).default([]),
  /** Columns whose values are worked out by this site, not printed. */
  derived: z.array(z.string()).default([]),
});

export type TableResource = z.infer<typeof tableResource>;

/** Resources of the package that are not printed tables: the facts, the errata, the cells that state an indicator. */
export const REGISTERS: readonly string[] = ['facts', 'errata', 'indicator-cells', ...Object.keys(TEXT_REGISTERS)];

/** `datapackage.json` (Frictionless Data Package v2). */
export const dataPackage = z.looseObject({
  $schema: z.string().optional(),
  name: z.string(),
  title: z.string(),
  resources: z.array(resource).min(1),
});
