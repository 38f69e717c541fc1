import type { Publication } from '../../data/catalogue.ts';
import { chapterSlug } from '../../project/read-chapters.ts';
import { sectionsOf, type Section } from '../../project/sections.ts';
import type { Project } from '../../project/types.ts';
import { chapterPath, documentPath, publicationPath } from '../../site/paths.ts';
import type { Source } from '../sheet.ts';

/** Where the sections of a publication stand and how readers call them; the page of a whole chapter where only that is named. */
export function sectionFinder(project: Project, publication: Publication): (section: string) => Source {
  const sections = new Map(sectionsOf(project, publication.id).map((s) => [s.id, s]));
  return (id) => {
    const section = sections.get(id);
    const page = pageOf(project, publication, id, section);
    return {
      url: section?.anchor ? `${page}#${section.anchor}` : page,
      section: [section?.label, section?.title].filter(Boolean).join(' '),
    };
  };
}

function pageOf({ chapters }: Project, publication: Publication, id: string, section?: Section): string {
  if (section?.room === 'document') return documentPath(publication, section.slug);
  const chapter = chapters.find((c) => c.publication === publication.id && String(c.frontmatter.number) === id);
  const slug = section?.slug ?? (chapter && chapterSlug(chapter.frontmatter));
  return slug === undefined ? publicationPath(publication) : chapterPath(publication, slug);
}
