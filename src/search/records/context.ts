/** What all records of a publication share. */
import type { Publication } from '../../data/catalogue.ts';
import { nameFinder } from '../../project/body-names.ts';
import type { Project } from '../../project/types.ts';
import type { Kind, Sheet, Stretch } from '../sheet.ts';

/** About as many characters as a fragment of 1.5 kB holds. */
const FULL = 900;

export interface Context {
  project: Project;
  publication: Publication;
  /** Names of the bodies that a text names. */
  departmentsIn(text: string): string[];
  placeOf(id: string): string;
  topicsOf(ids: readonly string[]): string[];
}

export function contextOf(project: Project, publication: Publication): Context {
  const places = new Map(project.places.map((p) => [p.id, p.short]));
  const topics = new Map(project.topics.map((t) => [t.id, t.title]));
  const departments = new Map(project.departments.map((d) => [d.id, d.name]));
  const find = nameFinder(project, publication.place);
  return {
    project,
    publication,
    departmentsIn: (text) => find(text).map((id) => departments.get(id) ?? id),
    placeOf: (id) => places.get(id) ?? id,
    topicsOf: (ids) => ids.map((id) => topics.get(id) ?? id),
  };
}

export interface Page {
  url: string;
  title: string;
  kind: Kind;
  topics?: readonly string[];
  year?: string;
  place?: string;
  heads?: string[];
}

/** A page's text as sheets: whole stretches while they fit, a long one cut between its lines. */
export function sheetsOf(context: Context, page: Page, stretches: readonly Stretch[]): Sheet[] {
  const { publication } = context;
  const sheets: Sheet[] = [];
  let own: Stretch[] = [];
  let size = 0;
  const flush = (): void => {
    if (own.length === 0) return;
    sheets.push({
      url: page.url,
      title: page.title,
      publication: publication.shortTitle,
      place: context.placeOf(page.place ?? publication.place),
      year: page.year ?? String(publication.year),
      kind: page.kind,
      topics: context.topicsOf(page.topics ?? []),
      departments: context.departmentsIn([page.title, ...own.flatMap((s) => [s.title, ...s.lines])].join('\n')),
      ...(page.heads ? { heads: page.heads } : {}),
      stretches: own,
      continued: sheets.length > 0,
    });
    [own, size] = [[], 0];
  };
  for (const stretch of stretches) {
    for (const part of partsOf(stretch)) {
      const length = part.title.length + part.lines.join('').length;
      if (size > 0 && size + length > FULL) flush();
      own.push(part);
      size += length;
    }
  }
  flush();
  return sheets;
}

function partsOf(stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  let size = 0;
  stretch.lines.forEach((line, i) => {
    if (size > 0 && size + line.length > FULL) {
      parts.push(cut(stretch, from, i));
      [from, size] = [i, 0];
    }
    size += line.length;
  });
  return [...parts, cut(stretch, from, stretch.lines.length)];
}

function cut(stretch: Stretch, from: number, to: number): Stretch {
  return { ...stretch, lines: stretch.lines.slice(from, to), ...(stretch.rows ? { rows: stretch.rows + from } : {}) };
}
