import { parseTarget } from '../binding/target.ts';
import { sectionAt } from '../markdown/parse-chapter.ts';
import { nameFinder, type NameFinder } from './body-names.ts';
import { writtenIn, type Project, type Written } from './types.ts';

/** A section that links or names a body. */
export interface SectionMention {
  publication: string;
  section: string;
}

/** Where a body is linked or named, over all publications. */
export interface Mentions {
  /** The department. */
  id: string;
  /** Sections of chapters, in reading order. */
  sections: SectionMention[];
  /** Ids of cases, of documents and of tables. */
  cases: string[];
  documents: string[];
  tables: string[];
}

type Source = Pick<Project, 'publications' | 'chapters' | 'cases' | 'documents' | 'tables' | 'departments' | 'places'>;

/** Where each department is linked (`department:`) or named: in chapters, cases and documents, and in tables. */
export function mentionsOf(project: Source): Mentions[] {
  const all = new Map(project.departments.map(({ id }) => [id, new Collector(id)]));
  const finders = findersOf(project);
  const note = (id: string, add: (to: Collector) => void): void => {
    const to = all.get(id);
    if (to) add(to);
  };
  for (const written of writtenIn(project)) {
    const find = finders(written.publication);
    for (const { id, section } of bodiesIn(written, find)) note(id, (to) => to.text(written, section, project));
  }
  for (const { id, frontmatter } of project.cases) for (const body of frontmatter.bodies) note(body, (to) => to.cases.add(id));
  for (const { id, publication, frontmatter } of project.documents)
    for (const body of frontmatter.issuers.flatMap(finders(publication))) note(body, (to) => to.documents.add(id));
  for (const { id, publication, title, notes, text } of project.tables)
    for (const body of [title, ...notes, ...text.flat()].flatMap(finders(publication))) note(body, (to) => to.tables.add(id));
  return [...all.values()].map((c) => c.mentions());
}

/** The bodies that a text links or names, each with the section in which it does. */
function bodiesIn(written: Written, find: NameFinder): { id: string; section: string }[] {
  const { source, home, publication } = written;
  const linked = source.links.flatMap(({ url, line }) => {
    const target = parseTarget(url, publication);
    if (typeof target !== 'object' || target.kind !== 'department') return [];
    return [{ id: target.id, line, section: sectionAt(source.headings, line) ?? home }];
  });
  const named = source.prose.flatMap(({ text, line, section = home }) => find(text).map((id) => ({ id, line, section })));
  return [...linked, ...named].sort((a, b) => a.line - b.line);
}

/** How the names of bodies are found in each publication. */
function findersOf(project: Source): (publication: string) => NameFinder {
  const made = new Map(project.publications.map(({ id, place }) => [id, nameFinder(project, place)]));
  return (publication) => made.get(publication) ?? nameFinder(project, '');
}

class Collector {
  readonly cases = new Set<string>();
  readonly documents = new Set<string>();
  readonly tables = new Set<string>();
  private readonly sections = new Map<string, SectionMention>();
  private readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  text({ id, publication }: Written, section: string, { cases, documents }: Source): void {
    if (cases.some((c) => c.id === id)) this.cases.add(id);
    else if (documents.some((d) => d.id === id)) this.documents.add(id);
    else this.sections.set(`${publication}/${section}`, { publication, section });
  }

  mentions(): Mentions {
    const { id, cases, documents, tables, sections } = this;
    return { id, sections: [...sections.values()], cases: [...cases], documents: [...documents], tables: [...tables] };
  }
}
