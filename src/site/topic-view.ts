import type { CollectionEntry } from 'astro:content';
import type { Indicator, Publication } from '../data/catalogue.ts';
import type { Table } from '../project/types.ts';
import type { Problem } from '../project/registers.ts';
import { indicatorsOf } from './catalogues.ts';
import { allPublications, allTables, casesOf, chaptersOf, documentsOf, registerOf } from './collections.ts';
import { byPublication } from './list-items.ts';
import { datumLink, summaryOf, type IndicatorSummary } from './value-view.ts';

/** An indicator with its latest value. */
export interface IndicatorRow {
  indicator: Indicator;
  /** As printed: `约 1200 户`. */
  value: string;
  /** What it covers, where not simply the whole place. */
  scope: string;
  when: string;
  where: string;
  href: string;
  /** How many values the indicator has. */
  count: number;
}

export interface TopicContent {
  chapters: { publication: Publication; entry: CollectionEntry<'chapters'> }[];
  tables: { publication: Publication; own: Table[] }[];
  cases: CollectionEntry<'cases'>[];
  documents: CollectionEntry<'documents'>[];
  problems: { publication: Publication; own: Problem[] }[];
}

/** What all publications have on a topic, newest publication first. */
export async function topicContent(topic: string): Promise<TopicContent> {
  const publications = await allPublications();
  const has = ({ data }: { data: { topics: readonly string[] } }): boolean => data.topics.includes(topic);
  const chapters = await Promise.all(
    publications.map(async (publication) => (await chaptersOf(publication.id)).filter(has).map((entry) => ({ publication, entry }))),
  );
  const tables = (await allTables()).filter((t) => t.topics.includes(topic));
  const problems = (await registerOf('problems')).filter((p) => p.topic === topic);
  return {
    chapters: chapters.flat(),
    tables: byPublication(publications, tables, (t) => t.publication),
    cases: (await Promise.all(publications.map((p) => casesOf(p.id)))).flat().filter(has),
    documents: (await documentsOf()).filter(has),
    problems: byPublication(publications, problems, (p) => p.publication),
  };
}

/** Indicators of a topic that have a value, in the order of their catalogue. */
export async function indicatorRows(topic: string): Promise<IndicatorRow[]> {
  const summaries = await Promise.all((await indicatorsOf(topic)).map(summaryOf));
  return Promise.all(summaries.filter((s) => s !== undefined).map(indicatorRow));
}

async function indicatorRow({ indicator, latest, printed, when, where, counts }: IndicatorSummary): Promise<IndicatorRow> {
  const [source] = latest.sources;
  const address = source ? (await datumLink(source)).href : '';
  return { indicator, value: printed, scope: latest.scope, when, where, href: address, count: counts.values };
}
