import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Outcome } from './checks/outcomes.ts';
import { comparison, department, indicator, place, publication, synonym, term, topic } from './data/catalogue.ts';
import { caseStudy, chapter, gazetteDocument } from './data/front-matter.ts';
import { projectLoader } from './loaders/project-loader.ts';
import { editionsOf, movedAddresses, type Edition, type Moved } from './ledger/editions.ts';
import { chartsOf, type Chart } from './project/charts.ts';
import { mentionsOf, type Mentions } from './project/mentions.ts';
import { quotationsOf, type Quotation } from './project/quotations.ts';
import { chapterSlug } from './project/read-chapters.ts';
import { sectionsOf, type Section } from './project/sections.ts';
import type { Erratum, Fact, IndicatorCell, Table } from './project/types.ts';
import type { Amount, Appointment, ChronicleEntry, Form, Problem, Task, Threshold } from './project/registers.ts';

// `readProject` has already validated these; the schemas here only carry the types.
const typed = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

export const collections = {
  publications: defineCollection({
    loader: projectLoader('publications', (p) => p.publications),
    schema: publication.extend({ file: z.string() }),
  }),
  chapters: defineCollection({
    loader: glob({
      pattern: '*/*.mdx',
      base: 'content/publications',
      generateId: ({ entry, data }) => `${entry.split('/')[0]}/${chapterSlug(chapter.parse(data))}`,
    }),
    schema: chapter,
  }),
  cases: defineCollection({
    loader: glob({
      pattern: '*/cases/*.mdx',
      base: 'content/publications',
      generateId: ({ entry }) => entry.replace('/cases/', '/').replace(/\.mdx$/, ''),
    }),
    schema: caseStudy,
  }),
  documents: defineCollection({
    loader: glob({
      pattern: '*/documents/*.mdx',
      base: 'content/publications',
      generateId: ({ entry }) => entry.replace(/^.*\/documents\//, '').replace(/\.mdx$/, ''),
    }),
    schema: gazetteDocument,
  }),
  sections: defineCollection({
    loader: projectLoader('sections', (p) => p.publications.map(({ id }) => ({ id, sections: sectionsOf(p, id) }))),
    schema: typed<{ sections: Section[] }>(),
  }),
  problems: defineCollection({ loader: projectLoader('problems', (p) => p.registers.problems), schema: typed<Problem>() }),
  amounts: defineCollection({ loader: projectLoader('amounts', (p) => p.registers.amounts), schema: typed<Amount>() }),
  thresholds: defineCollection({ loader: projectLoader('thresholds', (p) => p.registers.thresholds), schema: typed<Threshold>() }),
  tasks: defineCollection({ loader: projectLoader('tasks', (p) => p.registers.tasks), schema: typed<Task>() }),
  forms: defineCollection({ loader: projectLoader('forms', (p) => p.registers.forms), schema: typed<Form>() }),
  appointments: defineCollection({ loader: projectLoader('appointments', (p) => p.registers.appointments), schema: typed<Appointment>() }),
  chronicle: defineCollection({ loader: projectLoader('chronicle', (p) => p.registers.chronicle), schema: typed<ChronicleEntry>() }),
  mentions: defineCollection({ loader: projectLoader('mentions', mentionsOf), schema: typed<Mentions>() }),
  tables: defineCollection({ loader: projectLoader('tables', (p) => p.tables), schema: typed<Table>() }),
  charts: defineCollection({ loader: projectLoader('charts', chartsOf), schema: typed<Chart>() }),
  facts: defineCollection({ loader: projectLoader('facts', (p) => p.facts), schema: typed<Fact>() }),
  indicatorCells: defineCollection({ loader: projectLoader('indicatorCells', (p) => p.indicatorCells), schema: typed<IndicatorCell>() }),
  quotations: defineCollection({ loader: projectLoader('quotations', quotationsOf), schema: typed<{ quotations: Quotation[] }>() }),
  errata: defineCollection({ loader: projectLoader('errata', (p) => p.errata), schema: typed<Erratum>() }),
  editions: defineCollection({ loader: projectLoader('editions', editionsOf), schema: typed<Edition>() }),
  moved: defineCollection({
    loader: projectLoader('moved', (p) => [{ id: 'all', moved: movedAddresses(p) }]),
    schema: typed<{ moved: Moved[] }>(),
  }),
  outcomes: defineCollection({
    loader: projectLoader('outcomes', (p) =>
      p.publications.map(({ id }) => ({ id, outcomes: p.outcomes.filter((o) => o.publication === id) })),
    ),
    schema: typed<{ outcomes: Outcome[] }>(),
  }),
  indicators: defineCollection({ loader: projectLoader('indicators', (p) => p.indicators), schema: indicator }),
  comparisons: defineCollection({ loader: projectLoader('comparisons', (p) => p.comparisons), schema: comparison }),
  synonyms: defineCollection({ loader: projectLoader('synonyms', (p) => p.synonyms), schema: synonym }),
  places: defineCollection({ loader: projectLoader('places', (p) => p.places), schema: place }),
  departments: defineCollection({ loader: projectLoader('departments', (p) => p.departments), schema: department }),
  topics: defineCollection({ loader: projectLoader('topics', (p) => p.topics), schema: topic }),
  glossary: defineCollection({ loader: projectLoader('glossary', (p) => p.glossary), schema: term }),
};
