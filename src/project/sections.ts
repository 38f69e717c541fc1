import { chapterSlug } from './read-chapters.ts';
import type { Project } from './types.ts';

/** Where a section is found: its page and its anchor. */
export interface Section {
  /** `2.4.2`, `kzf-2010-59/2.1`. */
  id: string;
  /** As printed: `2.4.2`, `（一）`; empty for a document itself. */
  label: string;
  title: string;
  /** The page: a chapter of the report, or a document. */
  room: 'chapter' | 'document';
  slug: string;
  /** Empty for the page itself. */
  anchor: string;
}

/** All sections of a publication in reading order; of a number that is printed twice, the first counts. */
export function sectionsOf(project: Pick<Project, 'chapters' | 'documents'>, publication: string): Section[] {
  const chapters = project.chapters
    .filter((c) => c.publication === publication)
    .flatMap(({ source, frontmatter }) =>
      source.headings.flatMap(({ section, label = '', title, id }): Section[] =>
        section === undefined ? [] : [{ id: section, label, title, room: 'chapter', slug: chapterSlug(frontmatter), anchor: id }],
      ),
    );
  const documents = project.documents
    .filter((d) => d.publication === publication)
    .flatMap(({ id, source, frontmatter }): Section[] => [
      { id, label: '', title: frontmatter.title, room: 'document', slug: id, anchor: '' },
      ...source.headings.map((h): Section => ({
        id: h.section ?? '',
        label: h.label ?? '',
        title: h.title,
        room: 'document',
        slug: id,
        anchor: h.id,
      })),
    ]);
  const seen = new Map<string, Section>();
  for (const section of [...chapters, ...documents]) if (!seen.has(section.id)) seen.set(section.id, section);
  return [...seen.values()];
}
