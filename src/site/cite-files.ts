/** Citation files: which address has which, and their answers. */
import type { Citable } from '../citations/citable.ts';
import { CITATION_FILES, citationFile, type CitationSuffix } from '../citations/index.ts';
import { chaptersOf, factsOf, slugOf } from './collections.ts';
import { citableOfChapter, citableOfDocument, citableOfFact, citableOfPublication, citableOfTable } from './citables.ts';
import { printedDocuments } from './documents.ts';
import { publicationFacts, publicationPaths, publicationTables } from './publication-paths.ts';

export interface CitationFile extends Record<string, unknown> {
  citables: Citable[];
  suffix: CitationSuffix;
}

/** Every path once for each suffix, as the parameter `citation`. */
function inAllFormats<P extends Record<string, string>>(files: readonly { params: P; citables: Citable[] }[]) {
  return files.flatMap(({ params, citables }) =>
    Object.keys(CITATION_FILES).map((citation) => ({
      params: { ...params, citation },
      props: { citables, suffix: citation as CitationSuffix } satisfies CitationFile,
    })),
  );
}

/** `/reports/guandu/2019.bib`. */
export async function publicationCitations() {
  const files = (await publicationPaths()).map(async ({ params, props: { publication } }) => ({
    params,
    citables: [await citableOfPublication(publication)],
  }));
  return inAllFormats(await Promise.all(files));
}

/** `/reports/guandu/2019/2.bib`, and `…/facts.bib` with all facts of the publication. */
export async function chapterCitations() {
  const files = (await publicationPaths()).map(async ({ params, props: { publication } }) => {
    const chapters = await chaptersOf(publication.id);
    const facts = await Promise.all((await factsOf(publication.id)).map((fact) => citableOfFact(publication, fact)));
    const own = chapters.map(async (entry) => {
      const chapter = slugOf(entry);
      return { params: { ...params, chapter }, citables: [await citableOfChapter(publication, entry.data, chapter)] };
    });
    return [...(await Promise.all(own)), { params: { ...params, chapter: 'facts' }, citables: facts }];
  });
  return inAllFormats((await Promise.all(files)).flat());
}

/** `/reports/guandu/2019/tables/2-5.bib`. */
export async function tableCitations() {
  const files = (await publicationTables()).map(async ({ params, props: { publication, table } }) => ({
    params,
    citables: [await citableOfTable(publication, table)],
  }));
  return inAllFormats(await Promise.all(files));
}

/** `/reports/guandu/2019/facts/gdp.bib`. */
export async function factCitations() {
  const files = (await publicationFacts()).map(async ({ params, props: { publication, fact } }) => ({
    params,
    citables: [await citableOfFact(publication, fact)],
  }));
  return inAllFormats(await Promise.all(files));
}

/** `/documents/kunming/kzf-2010-59.bib`. */
export async function documentCitations() {
  const files = (await printedDocuments()).map(async ({ id, data, publication }) => ({
    params: { place: publication.place, document: id },
    citables: [await citableOfDocument(publication, data)],
  }));
  return inAllFormats(await Promise.all(files));
}

/** The file itself. */
export function citationResponse({ citables, suffix }: CitationFile): Response {
  return new Response(citationFile(citables, suffix), { headers: { 'Content-Type': CITATION_FILES[suffix].type } });
}
