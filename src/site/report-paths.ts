import type { Publication } from '../data/catalogue.ts';
import { allPublications } from './collections.ts';

/** Paths and props of every report: for what only reports have. */
export async function reportPaths() {
  const publications = (await allPublications()).filter((p) => p.kind === 'report');
  return publications.map((publication) => ({
    params: { place: publication.place, year: String(publication.year) },
    props: { publication } satisfies { publication: Publication },
  }));
}
