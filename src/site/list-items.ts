import type { CollectionEntry } from 'astro:content';
import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { getPublication, publicationOfDocument, slugOf } from './collections.ts';
import { casePath, chapterPath, documentPath, href, publicationPath } from './paths.ts';

/** One line of a list of links. */
export interface ListItem {
  label?: string | undefined;
  text: string;
  href: string;
  note?: string | undefined;
}

/** A publication, with the printed date unless another note is given. */
export function publicationItem(p: Publication, note = p.dateAsPrinted): ListItem {
  return { text: p.shortTitle, href: href(publicationPath(p)), note };
}

/** A chapter, with its publication. */
export function chapterItem(p: Publication, entry: CollectionEntry<'chapters'>): ListItem {
  const { number, label, title } = entry.data;
  return { label: number > 0 ? label : undefined, text: title, href: href(chapterPath(p, slugOf(entry))), note: p.shortTitle };
}

/** A case, with the section in which it stands. */
export async function caseItem(entry: CollectionEntry<'cases'>): Promise<ListItem> {
  const p = await getPublication(entry.id.split('/')[0] ?? '');
  return { text: entry.data.title, href: href(casePath(p, entry.data.id)), note: `${entry.data.section} 节` };
}

/** A document, with its number and date. */
export async function documentItem(entry: CollectionEntry<'documents'>): Promise<ListItem> {
  const { title, documentNumber, date } = entry.data;
  const p = await getPublication(publicationOfDocument(entry));
  return {
    text: title,
    href: href(documentPath(p, entry.id)),
    note: [documentNumber, date && formatPeriod(date)].filter(Boolean).join(' · '),
  };
}

/** What belongs to each publication, in their order; publications without any are left out. */
export function byPublication<T>(
  publications: readonly Publication[],
  all: readonly T[],
  of: (item: T) => string,
): { publication: Publication; own: T[] }[] {
  const groups = Map.groupBy(all, of);
  return publications.flatMap((publication) => {
    const own = groups.get(publication.id);
    return own ? [{ publication, own }] : [];
  });
}
