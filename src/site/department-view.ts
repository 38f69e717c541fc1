import type { Department, Publication } from '../data/catalogue.ts';
import type { SectionMention } from '../project/mentions.ts';
import type { Table } from '../project/types.ts';
import { sectionPath } from './bound.ts';
import { mentionsOfBody } from './catalogues.ts';
import { allPublications, allTables, casesOf, chaptersOf, documentsOf, registerOf, sectionsIn, slugOf, tablesOf } from './collections.ts';
import { byPublication, caseItem, documentItem, type ListItem } from './list-items.ts';
import { chapterPath, href } from './paths.ts';
import { problemViews, type ProblemView } from './problem-view.ts';

interface Group<T> {
  publication: Publication;
  own: T[];
}

export interface DepartmentView {
  problems: Group<ProblemView>[];
  sections: Group<ListItem>[];
  tables: Group<Table>[];
  documents: ListItem[];
  cases: ListItem[];
}

/** Everything on the site that is about a department, or names it. */
export async function departmentView({ id }: Department): Promise<DepartmentView> {
  const [publications, mentions] = await Promise.all([allPublications(), mentionsOfBody(id)]);
  const problems = (await registerOf('problems')).filter((p) => p.department === id);
  const cases = (await Promise.all(publications.map((p) => casesOf(p.id)))).flat();
  const documents = await documentsOf();
  const tables = await allTables();
  return {
    problems: await Promise.all(
      byPublication(publications, problems, (p) => p.publication).map(async ({ publication, own }) => ({
        publication,
        own: await problemViews(own),
      })),
    ),
    sections: await Promise.all(
      byPublication(publications, mentions.sections, (s) => s.publication).map(async ({ publication, own }) => ({
        publication,
        own: await Promise.all(own.map((mention) => sectionItem(publication, mention))),
      })),
    ),
    tables: byPublication(
      publications,
      tables.filter((t) => mentions.tables.includes(t.id)),
      (t) => t.publication,
    ),
    documents: await Promise.all(documents.filter((d) => mentions.documents.includes(d.id)).map(documentItem)),
    cases: await Promise.all(cases.filter((c) => mentions.cases.includes(c.id)).map(caseItem)),
  };
}

/** A section with the tables that stand in it; text before the first section belongs to its chapter. */
async function sectionItem(publication: Publication, { section }: SectionMention): Promise<ListItem> {
  const found = (await sectionsIn(publication.id)).find((s) => s.id === section);
  const tables = (await tablesOf(publication.id)).filter((t) => t.section === section);
  const note = tables.length ? `${tables.length} 张表` : undefined;
  if (found) return { label: section, text: found.title, href: await sectionPath(publication.id, section), note };
  const chapter = (await chaptersOf(publication.id)).find((c) => String(c.data.number) === section);
  if (!chapter) throw new Error(`没有节“${section}”`);
  return { text: chapter.data.title, href: href(chapterPath(publication, slugOf(chapter))) };
}
