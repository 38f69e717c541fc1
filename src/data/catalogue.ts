import { z } from 'astro/zod';

/** How ids are written, in catalogues, addresses and front matter. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id 只用小写字母、数字和连字符');

/** `content/places.yaml`: where a value holds. */
export const place = z.strictObject({
  id,
  name: z.string(),
  short: z.string(),
  parent: id.optional(),
});

const since = z.union([z.string(), z.number().transform(String)]).refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text), '日期写成 2019、2019-03 或 2019-03-21');

/** Another name of a body: the dates between which it bore it, as far as they are certain. */
const alias = z.strictObject({
  name: z.string(),
  from: since.optional(),
  until: since.optional(),
  note: z.string().optional(),
});

/** `content/departments.yaml`: bodies that report, answer for or are named in a section. */
export const department = z.strictObject({
  id,
  name: z.string(),
  short: z.string().optional(),
  place: id.optional(),
  note: z.string().optional(),
  /** Former names, and those of bodies that were merged into it. */
  aliases: z.array(alias).default([]),
});

/** `content/topics.yaml`. */
export const topic = z.strictObject({ id, title: z.string() });

/** A name that YAML may read as a number: `2019`. */
const named = z.union([z.string(), z.number().transform(String)]);

/** `content/indicators.yaml`: what is measured, the same over years and places. */
export const indicator = z.strictObject({
  id,
  title: z.string(),
  unit: z.string(),
  better: z.enum(['up', 'down', 'none']),
  topic: id,
  definition: z.string().optional(),
  /** Where values must not be compared though their scope says nothing: publications, places or periods, and why. */
  breaks: z.array(z.strictObject({ between: z.tuple([named, named]), reason: z.string().min(1) })).default([]),
});

/** `content/comparisons.yaml`: what is worth seeing side by side. All places and periods unless some are named. */
export const comparison = z.strictObject({
  id,
  title: z.string(),
  summary: z.string(),
  indicators: z.array(id).min(1).max(4, '最多并排 4 个指标'),
  places: z.array(id).default([]),
  periods: z.array(named).default([]),
});

/** `content/synonyms.yaml`: names of one thing, for the search; `former` and `common` (everyday) ones lead to the names, not back. */
export const synonym = z.strictObject({
  id,
  names: z.array(z.string()).min(1),
  former: z.array(z.string()).default([]),
  common: z.array(z.string()).default([]),
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
  /** The printed table of contents: all chapters, also those that are not on the site. */
  chapters: z.array(z.strictObject({ number: z.number().int(), label: z.string(), title: z.string() })).default([]),
  contributors: z
    .strictObject({
      heading: z.string(),
      chiefEditor: z.string(),
      deputyEditor: z.string(),
      units: z.array(z.strictObject({ name: z.string(), department: id })),
    })
    .optional(),
  /** A gazette's issue: its number in the year, its number since the first, and what is printed of both. */
  issue: z
    .strictObject({
      number: z.number().int(),
      serial: z.number().int().optional(),
      label: z.string(),
      serialLabel: z.string().optional(),
      titleEn: z.string().optional(),
      labelEn: z.string().optional(),
    })
    .optional(),
  /** A gazette's printed table of contents. */
  contents: z
    .array(
      z.strictObject({
        group: z.string(),
        groupEn: z.string().optional(),
        title: z.string(),
        titleEn: z.string().optional(),
        page: z.number().int().optional(),
        document: id.optional(),
        chronicle: z.boolean().optional(),
      }),
    )
    .default([]),
  /** Printed page of each section, from the printed table of contents. */
  pages: z.record(z.string(), z.number().int()).default({}),
});

export type Place = z.infer<typeof place>;
export type Department = z.infer<typeof department>;
export type Topic = z.infer<typeof topic>;
export type Indicator = z.infer<typeof indicator>;
export type Break = Indicator['breaks'][number];
export type Comparison = z.infer<typeof comparison>;
export type Term = z.infer<typeof term>;
export type Synonym = z.infer<typeof synonym>;
export type Publication = z.infer<typeof publication>;
