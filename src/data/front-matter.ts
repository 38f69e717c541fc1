import { z } from 'astro/zod';
import { id } from './catalogue.ts';

/** Front matter of a chapter. */
export const chapter = z.strictObject({
  number: z.number().int().nonnegative(),
  /** Last part of the address; the number unless stated. */
  slug: id.optional(),
  /** As printed: `第1章`, `前言`. */
  label: z.string(),
  title: z.string(),
  topics: z.array(id),
  summary: z.string(),
});

/** Front matter of a case (案例): how one body did one thing, told apart from its chapter. `cases/<id>.mdx`. */
export const caseStudy = z.strictObject({
  id,
  title: z.string(),
  /** The section in which it stands. */
  section: z.union([z.string(), z.number().transform(String)]),
  topics: z.array(id),
  /** Bodies that it is about. */
  bodies: z.array(id).default([]),
  summary: z.string(),
});

/** How a document stands to another one. */
export const RELATIONS = { cites: '引用', implements: '贯彻', repeals: '废止', amends: '修改', forwards: '转发' } as const;

const citation = z.strictObject({
  relation: z.enum(['cites', 'implements', 'repeals', 'amends', 'forwards']),
  /** As printed; the number alone where no title is. */
  title: z.string(),
  number: z.string().optional(),
  /** The document, where it is on this site. */
  document: id.optional(),
  /** Anchor of the clause that names it; empty for the preamble. */
  clause: z.string().default(''),
});

/** Astro reads a day in front matter as a `Date`, this project as it is written. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}(-\d{2}){0,2}$/, '日期写成 2010-07-12'),
);

/** Front matter of a gazette's document. `documents/<id>.mdx`. */
export const gazetteDocument = z.strictObject({
  id,
  title: z.string(),
  titleEn: z.string().optional(),
  /** 文号 as printed. */
  documentNumber: z.string().optional(),
  kind: z.string(),
  /** 发文机关 as printed. */
  issuers: z.array(z.string()).min(1),
  /** 主送机关 as printed. */
  addressee: z.string().optional(),
  /** 成文日期 */
  date: day.optional(),
  dateAsPrinted: z.string().optional(),
  /** 印发日期 */
  printedOn: day.optional(),
  /** When it takes effect, as printed. */
  effective: z.string().optional(),
  topics: z.array(id),
  summary: z.string(),
  attachments: z.array(z.strictObject({ label: z.string(), title: z.string(), anchor: z.string().optional() })).default([]),
  cites: z.array(citation).default([]),
});

export type ChapterFrontmatter = z.infer<typeof chapter>;
export type CaseFrontmatter = z.infer<typeof caseStudy>;
export type DocumentFrontmatter = z.infer<typeof gazetteDocument>;
export type Citation = DocumentFrontmatter['cites'][number];
