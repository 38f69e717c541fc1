/** What publications have: chapters, documents, tables, facts and the rest, typed and sorted. */
import type { CollectionEntry } from 'astro:content';
import type { Outcome } from '../checks/outcomes.ts';
import type { Publication } from '../data/catalogue.ts';
import { compareText } from '../data/fault.ts';
import type { Edition, Moved } from '../ledger/editions.ts';
import type { Chart } from '../project/charts.ts';
import type { Quotation } from '../project/quotations.ts';
import { chapterSlug } from '../project/read-chapters.ts';
import type { TextRegister } from '../data/registers.ts';
import type { Section } from '../project/sections.ts';
import type { Correction, Erratum, Fact, IndicatorCell, Table } from '../project/types.ts';
import type { Registers } from '../project/registers.ts';
import type { TableRows } from '../generated/tables.ts';
import { entriesOf, inSourceOrder, required } from './store.ts';

/** All publications, newest first. */
export async function allPublications(): Promise<Publication[]> {
  const entries = await entriesOf('publications');
  return entries.map((e) => e.data).sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** A publication by its id: `guandu-2019`. */
export async function getPublication(id: string): Promise<Publication> {
  return (await required('publications', id)).data;
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

/** Chapters of a publication in the order of their numbers. */
export async function chaptersOf(publication: string): Promise<CollectionEntry<'chapters'>[]> {
  const entries = await entriesOf('chapters', (e) => e.id.startsWith(`${publication}/`));
  return entries.sort((a, b) => a.data.number - b.data.number);
}

/** The last part of a chapter's address. */
export function slugOf(entry: CollectionEntry<'chapters'>): string {
  return chapterSlug(entry.data);
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

/** A case by its id: `jingkai-2023/ip-finance-platform`. */
export function getCase(id: string): Promise<CollectionEntry<'cases'>> {
  return required('cases', id);
}

/** Documents of a gazette in the order of its contents; of all gazettes, newest issue first, without `publication`. */
export async function documentsOf(publication?: string): Promise<CollectionEntry<'documents'>[]> {
  const issues = publication === undefined ? await allPublications() : [await getPublication(publication)];
  const listed = issues.flatMap((p) => p.contents.map((item) => item.document));
  const rank = ({ id }: CollectionEntry<'documents'>): number => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  const entries = await entriesOf('documents', (e) => issues.some((p) => p.id === publicationOfDocument(e)));
  return entries.sort((a, b) => rank(a) - rank(b) || compareText(a.id, b.id));
}

/** A document by its id: `kzf-2010-59`. */
export function getDocument(id: string): Promise<CollectionEntry<'documents'>> {
  return required('documents', id);
}

/** `kunming-2010-15` for a document's entry. */
export function publicationOfDocument({ filePath = '' }: Pick<CollectionEntry<'documents'>, 'filePath'>): string {
  return /publications\/([^/]+)\/documents\//.exec(filePath.replaceAll('\\', '/'))?.[1] ?? '';
}

/** Tables of a publication in the order of its `datapackage.json`. */
export async function tablesOf(publication: string): Promise<Table[]> {
  return inSourceOrder<Table>(await entriesOf('tables', (e) => e.data.publication === publication));
}

/** Tables of all publications, newest publication first. */
export async function allTables(): Promise<Table[]> {
  return (await Promise.all((await allPublications()).map((p) => tablesOf(p.id)))).flat();
}

/** A table with typed rows: `(await getTable('guandu-2019/2-5')).rows[0].合格率` is `number | null`. */
export async function getTable<Id extends keyof TableRows>(id: Id): Promise<Table<TableRows[Id]>>;
export async function getTable(id: string): Promise<Table>;
export async function getTable(id: string): Promise<Table> {
  return (await required('tables', id)).data;
}

/** Charts of a publication in reading order. */
export async function chartsOf(publication: string): Promise<Chart[]> {
  return inSourceOrder<Chart>(await entriesOf('charts', (e) => e.data.publication === publication));
}

/** A chart by its id: `guandu-2019/2-7`. */
export async function getChart(id: string): Promise<Chart> {
  return (await required('charts', id)).data;
}

/** Facts of a publication in the order of its `facts.csv`. */
export async function factsOf(publication: string): Promise<Fact[]> {
  return inSourceOrder(await entriesOf('facts', (e) => e.data.publication === publication));
}

/** Facts of all publications, newest publication first. */
export async function allFacts(): Promise<Fact[]> {
  return (await Promise.all((await allPublications()).map((p) => factsOf(p.id)))).flat();
}

/** A fact by its id: `guandu-2019/gdp`. */
export async function getFact(id: string): Promise<Fact> {
  return (await required('facts', id)).data;
}

/** The sentences of this site's text that state a fact, in reading order. */
export async function quotationsOf(fact: string): Promise<Quotation[]> {
  return (await required('quotations', fact)).data.quotations;
}

/** Cells of tables that state an indicator, of all publications. */
export async function allIndicatorCells(): Promise<IndicatorCell[]> {
  return inSourceOrder(await entriesOf('indicatorCells'));
}

/** Errata of a publication in the order of its `errata.csv`. */
export async function errataOf(publication: string): Promise<Erratum[]> {
  return inSourceOrder(await entriesOf('errata', (e) => e.data.publication === publication));
}

/** An erratum by its id, with the publication's. */
export async function getErratum(id: string): Promise<Erratum> {
  return (await required('errata', id)).data;
}

/** Everything that was checked in a publication, in the order of the rules. */
export async function outcomesIn(publication: string): Promise<Outcome[]> {
  return (await required('outcomes', publication)).data.outcomes;
}

/** The rows of a text register, of one publication or of all, in the order of their files. */
export async function registerOf<R extends TextRegister>(register: R, publication?: string): Promise<Registers[R]> {
  const entries = await entriesOf(
    register,
    (e: { data: { publication: string } }) => publication === undefined || e.data.publication === publication,
  );
  return inSourceOrder(entries as { data: unknown }[]) as Registers[R];
}

/** A problem by its id: `guandu-2019/p-3-1`. */
export async function getProblem(id: string): Promise<Registers['problems'][number]> {
  return (await required('problems', id)).data;
}
