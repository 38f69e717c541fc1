import type { CollectionEntry } from 'astro:content';
import type { Indicator, Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import type { Fact, Problem, Table } from '../project/types.ts';
import {
  allFacts,
  allPublications,
  allTables,
  casesOf,
  chaptersOf,
  documentsOf,
  getPublication,
  indicatorsOf,
  placeName,
  registerOf,
} from './collections.ts';
import { printFact } from './fact-text.ts';
import { latestFact } from './latest.ts';
import { byPublication } from './list-items.ts';
import { href, publicationPath } from './paths.ts';

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
  /** How many facts of the indicator there are. */
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
  const byIndicator = Map.groupBy(await allFacts(), (f) => f.indicator ?? '');
  const rows = (await indicatorsOf(topic)).map(async (indicator) => {
    const facts = byIndicator.get(indicator.id) ?? [];
    const latest = latestFact(facts);
    return latest ? [await indicatorRow(indicator, latest, facts.length)] : [];
  });
  return (await Promise.all(rows)).flat();
}

async function indicatorRow(indicator: Indicator, fact: Fact, count: number): Promise<IndicatorRow> {
  const { scope, period, place, publication, name } = fact;
  return {
    indicator,
    value: printFact(fact),
    scope,
    when: formatPeriod(period),
    where: await placeName(place),
    href: `${href(publicationPath(await getPublication(publication)))}facts/#${name}`,
    count,
  };
}
