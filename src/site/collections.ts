/** The only place that asks Astro for collections: typed, sorted, and refusing what is not there. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { Outcome } from '../checks/outcomes.ts';
import type { Publication } from '../data/catalogue.ts';
import { compareText } from '../data/fault.ts';
import type { Edition, Moved } from '../ledger/editions.ts';
import type { Chart } from '../project/charts.ts';
import type { Mentions } from '../project/mentions.ts';
import type { Quotation } from '../project/quotations.ts';
import { chapterSlug } from '../project/read-chapters.ts';
import type { TextRegister } from '../data/registers.ts';
import type { Section } from '../project/sections.ts';
import type { Correction, Erratum, Fact, IndicatorCell, Registers, Table } from '../project/types.ts';
import type { TableRows } from '../generated/tables.ts';

const read = new Map<CollectionKey, Promise<ReadonlyMap<string, unknown>>>();

/** A collection by id. A build asks Astro for each one once; dev asks again, since data change under it. */
async function entriesById<C extends CollectionKey>(collection: C): Promise<ReadonlyMap<string, CollectionEntry<C>>> {
  const index = async () => new Map((await getCollection(collection)).map((e) => [e.id, e]));
  const found = (import.meta.env.DEV ? undefined : read.get(collection)) ?? index();
  read.set(collection, found);
  return found as Promise<ReadonlyMap<string, CollectionEntry<C>>>;
}

/** The entries of a collection, all or those that pass. */
async function entriesOf<C extends CollectionKey>(
  collection: C,
  keep: (entry: CollectionEntry<C>) => boolean = () => true,
): Promise<CollectionEntry<C>[]> {
  return [...(await entriesById(collection)).values()].filter(keep);
}

/** A table with typed rows: `(await getTable('guandu-2019/2-5')).rows[0].合格率` is `number | null`. */
export async function getTable<Id extends keyof TableRows>(id: Id): Promise<Table<TableRows[Id]>>;
export async function getTable(id: string): Promise<Table>;
export async function getTable(id: string): Promise<Table> {
  return (await required('tables', id)).data;
}

export async function getFact(id: string): Promise<Fact> {
  return (await required('facts', id)).data;
}

export async function getChart(id: string): Promise<Chart> {
  return (await required('charts', id)).data;
}

export async function getErratum(id: string): Promise<Erratum> {
  return (await required('errata', id)).data;
}

export async function getPublication(id: string): Promise<Publication> {
  return (await required('publications', id)).data;
}

type Named =
  | 'outcomes'
  | 'sections'
  | 'publications'
  | 'tables'
  | 'charts'
  | 'facts'
  | 'errata'
  | 'editions'
  | 'quotations'
  | 'moved'
  | 'indicators'
  | 'places'
  | 'departments'
  | 'mentions'
  | 'problems'
  | 'topics'
  | 'glossary';

async function required<C extends Named>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = (await entriesById(collection)).get(id);
  if (!entry) throw new Error(`没有 ${collection} “${id}”；运行 npm run check 看出处`);
  return entry;
}

/** All publications, newest first. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await entriesOf('publications');
  return entries.map((e) => e.data).sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** Chapters of a publication in the order of their numbers. */
export async function chaptersOf(publication: string): Promise<CollectionEntry<'chapters'>[]> {
  const entries = await entriesOf('chapters', (e) => e.id.startsWith(`${publication}/`));
  return entries.sort((a, b) => a.data.number - b.data.number);
}

export function slugOf(entry: CollectionEntry<'chapters'>): string {
  return chapterSlug(entry.data);
}

/** Entries in the order in which their source file has them. */
function inSourceOrder<T>(entries: readonly { data: T }[]): T[] {
  const orderOf = (data: T): number => (data as { order?: number }).order ?? 0;
  return entries.map((e) => e.data).sort((a, b) => orderOf(a) - orderOf(b));
}

export async function tablesOf(publication: string): Promise<Table[]> {
  return inSourceOrder<Table>(await entriesOf('tables', (e) => e.data.publication === publication));
}

/** Charts of a publication in reading order. */
export async function chartsOf(publication: string): Promise<Chart[]> {
  return inSourceOrder<Chart>(await entriesOf('charts', (e) => e.data.publication === publication));
}

export async function factsOf(publication: string): Promise<Fact[]> {
  return inSourceOrder(await entriesOf('facts', (e) => e.data.publication === publication));
}

export async function errataOf(publication: string): Promise<Erratum[]> {
  return inSourceOrder(await entriesOf('errata', (e) => e.data.publication === publication));
}

/** Which version of a publication the site shows. */
export async function editionOf(publication: string): Promise<Edition> {
  return (await required('editions', publication)).data;
}

/** The corrections of a publication, or of all, in the order of their numbers. */
export async function correctionsOf(publication?: string): Promise<Correction[]> {
  const editions =
    publication === undefined ? await Promise.all((await allPublications()).map((p) => editionOf(p.id))) : [await editionOf(publication)];
  return editions.flatMap((edition) => edition.corrections);
}

/** Addresses that moved, and where they lead. */
export async function movedAddresses(): Promise<Moved[]> {
  return (await required('moved', 'all')).data.moved;
}

/** Everything that was checked in a publication, in the order of the rules. */
export async function outcomesIn(publication: string): Promise<Outcome[]> {
  return (await required('outcomes', publication)).data.outcomes;
}

/** Every section of a publication with its page and anchor. */
export async function sectionsIn(publication: string): Promise<Section[]> {
  return (await required('sections', publication)).data.sections;
}

/** Cases of a publication in the order of their sections. */
export async function casesOf(publication: string): Promise<CollectionEntry<'cases'>[]> {
  const entries = await entriesOf('cases', (e) => e.id.startsWith(`${publication}/`));
  return entries.sort((a, b) => compareText(a.data.section, b.data.section) || compareText(a.id, b.id));
}

export async function getCase(id: string): Promise<CollectionEntry<'cases'>> {
  const entry = (await entriesById('cases')).get(id);
  if (!entry) throw new Error(`没有案例“${id}”`);
  return entry;
}

/** Documents of a gazette in the order of its contents; of all gazettes, newest issue first, without `publication`. */
export async function documentsOf(publication?: string): Promise<CollectionEntry<'documents'>[]> {
  const issues = publication === undefined ? await allPublications() : [await getPublication(publication)];
  const listed = issues.flatMap((p) => p.contents.map((item) => item.document));
  const rank = ({ id }: CollectionEntry<'documents'>): number => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  const entries = await entriesOf('documents', (e) => issues.some((p) => p.id === publicationOfDocument(e)));
  return entries.sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
}

export async function getDocument(id: string): Promise<CollectionEntry<'documents'>> {
  const entry = (await entriesById('documents')).get(id);
  if (!entry) throw new Error(`没有文件“${id}”`);
  return entry;
}

/** `kunming-2010-15` for a document's entry. */
export function publicationOfDocument({ filePath = '' }: Pick<CollectionEntry<'documents'>, 'filePath'>): string {
  return /publications\/([^/]+)\/documents\//.exec(filePath.replaceAll('\\', '/'))?.[1] ?? '';
}

/** The rows of a text register, of one publication or of all, in the order of their files. */
export async function registerOf<R extends TextRegister>(register: R, publication?: string): Promise<Registers[R]> {
  const entries = await entriesOf(
    register,
    (e: { data: { publication: string } }) => publication === undefined || e.data.publication === publication,
  );
  return inSourceOrder(entries as { data: unknown }[]) as Registers[R];
}

export async function placeName(id: string): Promise<string> {
  return (await required('places', id)).data.short;
}

/** The indicator's title, or undefined for facts that have none yet. */
export async function indicatorOf(fact: Pick<Fact, 'indicator'>) {
  return fact.indicator ? (await required('indicators', fact.indicator)).data : undefined;
}

export async function topicTitle(id: string): Promise<string> {
  return (await required('topics', id)).data.title;
}

export async function departmentOf(id: string) {
  return (await required('departments', id)).data;
}

export async function termOf(id: string) {
  return (await required('glossary', id)).data;
}

export async function allTerms() {
  return inSourceOrder(await entriesOf('glossary'));
}

export async function allPlaces() {
  return inSourceOrder(await entriesOf('places'));
}

export async function allDepartments() {
  return inSourceOrder(await entriesOf('departments'));
}

/** Where a department is linked or named. */
export async function mentionsOfBody(department: string): Promise<Mentions> {
  return (await required('mentions', department)).data;
}

export async function allTopics() {
  return inSourceOrder(await entriesOf('topics'));
}

/** Indicators of a topic in the order of their file. */
export async function indicatorsOf(topic: string) {
  return inSourceOrder(await entriesOf('indicators', (e) => e.data.topic === topic));
}

export async function allIndicators() {
  return inSourceOrder(await entriesOf('indicators'));
}

/** The facts and the tables of all publications, newest publication first. */
export async function allFacts(): Promise<Fact[]> {
  return (await Promise.all((await allPublications()).map((p) => factsOf(p.id)))).flat();
}

export async function allTables(): Promise<Table[]> {
  return (await Promise.all((await allPublications()).map((p) => tablesOf(p.id)))).flat();
}

export async function getIndicator(id: string) {
  return (await required('indicators', id)).data;
}

/** The sentences of this site's text that state a fact, in reading order. */
export async function quotationsOf(fact: string): Promise<Quotation[]> {
  return (await required('quotations', fact)).data.quotations;
}

export async function getProblem(id: string): Promise<Registers['problems'][number]> {
  return (await required('problems', id)).data;
}

/** Cells of tables that state an indicator, of all publications. */
export async function allIndicatorCells(): Promise<IndicatorCell[]> {
  return inSourceOrder(await entriesOf('indicatorCells'));
}

/** Prepared comparisons in the order of their file. */
export async function allComparisons() {
  return inSourceOrder(await entriesOf('comparisons'));
}

/** Names of one thing, as the search knows them. */
export async function allSynonyms() {
  return inSourceOrder(await entriesOf('synonyms'));
}
