import type { Publication } from '../data/catalogue.ts';
import type { Fact, Table } from '../project/types.ts';
import { allPublications, factsOf, tablesOf } from './collections.ts';
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
function addressOf(publication: Publication) {
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
