import type { Publication } from '../data/catalogue.ts';
import type { EarlierFact } from '../ledger/editions.ts';
import type { Fact, Table } from '../project/types.ts';
import { allPublications, editionOf, factsOf, tablesOf } from './collections.ts';
import { publicationPath } from './paths.ts';

export interface PublicationTable extends Record<string, unknown> {
  publication: Publication;
  table: Table;
  before: Table | undefined;
  after: Table | undefined;
}

export interface PublicationFact extends Record<string, unknown> {
  publication: Publication;
  fact: Fact;
  before: Fact | undefined;
  after: Fact | undefined;
}

/** The parts of a publication's address: `/gazettes/kunming/2010-15/`. */
export function addressOf(publication: Publication) {
  const [, room = '', place = '', issue = ''] = publicationPath(publication).split('/');
  return { room, place, issue };
}

/** Paths and props of every publication: for its lists of tables, facts, errata and checks. */
export async function publicationPaths() {
  const publications = await allPublications();
  return publications.map((publication) => ({
    params: addressOf(publication),
    props: { publication } satisfies { publication: Publication },
  }));
}

/** The same of publications in chapters: reports and press pages. */
export async function chapteredPaths() {
  return (await publicationPaths()).filter(({ props }) => props.publication.kind !== 'gazette');
}

/** The same of gazettes. */
export async function gazettePaths() {
  return (await publicationPaths()).filter(({ props }) => props.publication.kind === 'gazette');
}

/** Paths and props of every table of every publication: for its page and for its files. */
export async function publicationTables() {
  const paths = (await allPublications()).map(async (publication) => {
    const tables = await tablesOf(publication.id);
    return tables.map((table, i) => ({
      params: { ...addressOf(publication), table: table.name },
      props: { publication, table, before: tables[i - 1], after: tables[i + 1] } satisfies PublicationTable,
    }));
  });
  return (await Promise.all(paths)).flat();
}

export interface TableVersion extends Record<string, unknown> {
  publication: Publication;
  /** The table as it stood in that version. */
  table: Table;
  version: number;
  /** Whether it still stands so. */
  isCurrent: boolean;
}

/** Paths and props of every version of every table, the current ones included. */
export async function tableVersions() {
  const paths = (await allPublications()).map(async (publication) => {
    const { versions, earlierTables } = await editionOf(publication.id);
    const current = (await tablesOf(publication.id)).map((table) => ({
      table,
      version: versions[`table:${table.name}`]?.at(-1) ?? 1,
      isCurrent: true,
    }));
    const earlier = earlierTables.map((table) => ({ table, version: table.version, isCurrent: false }));
    return [...earlier, ...current].map(({ table, version, isCurrent }) => ({
      params: { ...addressOf(publication), table: table.name, version: String(version) },
      props: { publication, table, version, isCurrent } satisfies TableVersion,
    }));
  });
  return (await Promise.all(paths)).flat();
}

export interface FactVersion extends Record<string, unknown> {
  publication: Publication;
  fact: EarlierFact;
}

/** Paths and props of every earlier version of every fact that was corrected. */
export async function factVersions() {
  const paths = (await allPublications()).map(async (publication) =>
    (await editionOf(publication.id)).earlierFacts.map((fact) => ({
      params: { ...addressOf(publication), fact: fact.name, version: String(fact.version) },
      props: { publication, fact } satisfies FactVersion,
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** Paths and props of every fact of every publication: for its page and for its file. */
export async function publicationFacts() {
  const paths = (await allPublications()).map(async (publication) => {
    const facts = await factsOf(publication.id);
    return facts.map((fact, i) => ({
      params: { ...addressOf(publication), fact: fact.name },
      props: { publication, fact, before: facts[i - 1], after: facts[i + 1] } satisfies PublicationFact,
    }));
  });
  return (await Promise.all(paths)).flat();
}
