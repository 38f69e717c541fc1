import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id 只用小写字母、数字和连字符');

/** `content/places.yaml`: where a value holds. */
export const place = z.strictObject({
  id,
  name: z.string(),
  short: z.string(),
  parent: id.optional(),
});

/** `content/departments.yaml`: bodies that report, answer for or are named in a section. */
export const department = z.strictObject({
  id,
  name: z.string(),
  short: z.string().optional(),
  place: id.optional(),
  note: z.string().optional(),
});

/** `content/topics.yaml`. */
export const topic = z.strictObject({ id, title: z.string() });

/** `content/indicators.yaml`: what is measured, the same over years and places. */
export const indicator = z.strictObject({
  id,
  title: z.string(),
  unit: z.string(),
  better: z.enum(['up', 'down', 'none']),
  topic: id,
  definition: z.string().optional(),
});

/** `content/glossary.yaml`. */
export const term = z.strictObject({ id, term: z.string(), definition: z.string() });

/** A publication: what has a title page. `content/publications/<id>/publication.yaml`. */
export const publication = z.strictObject({
  id,
  kind: z.enum(['report', 'gazette', 'press']),
  place: id,
  year: z.number().int(),
  title: z.string(),
  shortTitle: z.string(),
  issuer: z.array(z.string()).min(1),
  /** Date on the title page: ISO, as precise as printed. */
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, '日期写成 2020-06 或 2020-06-30'),
  dateAsPrinted: z.string(),
  /** The period that the publication reports on. */
  period: z.union([z.string(), z.number().transform(String)]),
  summary: z.string(),
  /** Whether a number with a unit that is bound to nothing is an error here. */
  unboundNumbers: z.enum(['error', 'warning']),
  /** Fact ids for covers and the front page. */
  keyFacts: z.array(z.string()).default([]),
  /** The printed table of contents: all chapters, also those not on the site yet. */
  chapters: z.array(z.strictObject({ number: z.number().int(), label: z.string(), title: z.string() })).default([]),
  contributors: z
    .strictObject({
      heading: z.string(),
      chiefEditor: z.string(),
      deputyEditor: z.string(),
      units: z.array(z.strictObject({ name: z.string(), department: id })),
    })
    .optional(),
  /** Printed page of each section, from the printed table of contents. */
  pages: z.record(z.string(), z.number().int()).default({}),
});

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

export type Place = z.infer<typeof place>;
export type Department = z.infer<typeof department>;
export type Topic = z.infer<typeof topic>;
export type Indicator = z.infer<typeof indicator>;
export type Term = z.infer<typeof term>;
export type Publication = z.infer<typeof publication>;
export type ChapterFrontmatter = z.infer<typeof chapter>;
