import type { CollectionEntry } from 'astro:content';
import type { Publication } from '../data/catalogue.ts';
import type { DocumentFrontmatter } from '../data/front-matter.ts';
import type { Section } from '../project/sections.ts';
import { citationGraph, type CitationGraph } from './citation-graph.ts';
import { clauseName, documentName } from './clause-name.ts';
import { allPublications, documentsOf, publicationOfDocument, sectionsIn } from './collections.ts';
import { documentPath, href } from './paths.ts';
import type { Place } from './places.ts';

/** A document with the gazette that prints it. */
export interface Printed {
  id: string;
  entry: CollectionEntry<'documents'>;
  data: DocumentFrontmatter;
  publication: Publication;
  href: string;
  /** Its number, or its title where it has none. */
  name: string;
}

/** All documents on this site, newest gazette first, in the order of its contents. */
export async function printedDocuments(): Promise<Printed[]> {
  const publications = new Map((await allPublications()).map((p) => [p.id, p]));
  return (await documentsOf()).flatMap((entry) => {
    const publication = publications.get(publicationOfDocument(entry));
    const { id, data } = entry;
    return publication ? [{ id, entry, data, publication, href: href(documentPath(publication, id)), name: documentName(data) }] : [];
  });
}

/** Who cites whom, among all documents on this site and those that they name. */
export async function citations(): Promise<CitationGraph> {
  const documents = await documentsOf();
  return citationGraph(documents.map(({ id, data }) => ({ id, title: data.title, number: data.documentNumber, cites: data.cites })));
}

/** Where a clause of a document on this site is read, and how it is cited. */
export type FindClause = (document: string, clause: string) => Place;

/** Finds clauses of all documents; on a document's own page (`here`) without its address. */
export async function clauseFinder(here?: string): Promise<FindClause> {
  const documents = new Map((await printedDocuments()).map((d) => [d.id, d]));
  const sections = new Map<string, Section>();
  for (const { id } of await allPublications()) for (const s of await sectionsIn(id)) sections.set(s.id, s);
  return (document, clause) => {
    const page = document === here ? '' : (documents.get(document)?.href ?? '');
    const anchor = sections.get(`${document}/${clause}`)?.anchor ?? '';
    return { href: anchor === '' ? page || '#main' : `${page}#${anchor}`, text: clauseName(sections, document, clause) };
  };
}
