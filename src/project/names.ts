import type { NotFound } from '../binding/lookup.ts';
import { findCell, findColumn, notFound, type Cell } from '../binding/lookup.ts';
import { emptyPart, partsOf, type Part } from './parts.ts';
import { writtenIn, type Project, type Table, type Written } from './types.ts';

/** The names of one kind that exist. */
export interface Names {
  /** What they are called in messages: 表, 数据点 … */
  kind: string;
  known: ReadonlySet<string>;
  /** Their file could not be read whole: the fault to mend is there, and no name is called missing because of it. */
  unknown: boolean;
}

/** Everything that links, attributes and registers of one publication can name. */
export interface Vocabulary {
  places: Names;
  departments: Names;
  topics: Names;
  indicators: Names;
  terms: Names;
  facts: Names;
  tables: Names;
  sections: Names;
  errata: Names;
  cases: Names;
  documents: Names;
  problems: Names;
  /** Tables by name, for looking into them. */
  table: ReadonlyMap<string, Table>;
}

/** Why a name cannot be used, with the nearest real ones; undefined when it can. */
export function missing({ kind, known, unknown }: Names, name: string): NotFound | undefined {
  return known.has(name) || unknown ? undefined : notFound(`没有${kind}“${name}”`, name, known);
}

/**
 * A cell by its address, or why there is none; undefined when that cannot be known, since rows of the table could not
 * be read.
 */
export function cellAt(
  names: Vocabulary,
  address: { table: string; key: string; field: string },
  broken: ReadonlySet<string>,
): Cell | NotFound | undefined {
  const table = names.table.get(address.table);
  if (!table) return missing(names.tables, address.table);
  const cell = findCell(table, address.key, address.field);
  const rowIsMissing = 'message' in cell && 'column' in findColumn(table, address.field);
  return rowIsMissing && broken.has(table.file) ? undefined : cell;
}

/** The vocabulary of each publication, made once for a whole check. */
export function vocabularies(project: Project): (publication: string) => Vocabulary {
  const parts = partsOf(project);
  const shared = sharedNames(project);
  const made = new Map<string, Vocabulary>();
  return (publication) => {
    const part = parts.get(publication) ?? emptyPart();
    const vocabulary = made.get(publication) ?? { ...shared, ...ownNames(publication, part, project.broken) };
    made.set(publication, vocabulary);
    return vocabulary;
  };
}

type Shared = 'places' | 'departments' | 'topics' | 'indicators' | 'terms' | 'documents';

/** What all publications name alike. */
function sharedNames(project: Project): Pick<Vocabulary, Shared> {
  const catalogue = (kind: string, file: string, entries: readonly { id: string }[]): Names => ({
    kind,
    known: new Set(entries.map((e) => e.id)),
    unknown: project.broken.has(`content/${file}.yaml`),
  });
  return {
    places: catalogue('地区', 'places', project.places),
    departments: catalogue('部门', 'departments', project.departments),
    topics: catalogue('主题', 'topics', project.topics),
    indicators: catalogue('指标', 'indicators', project.indicators),
    terms: catalogue('术语', 'glossary', project.glossary),
    // Documents are named over all publications.
    documents: {
      kind: '文件',
      known: new Set(project.documents.map((d) => d.id)),
      unknown: isUnread('content/publications/', project.broken),
    },
  };
}

/** Texts of a folder could not be read, so that what they define is unknown. */
const isUnread = (folder: string, broken: ReadonlySet<string>): boolean =>
  [...broken].some((file) => file.startsWith(folder) && file.endsWith('.mdx'));

/** What one publication names; `part` is its part of the project. */
function ownNames(publication: string, part: Part, broken: ReadonlySet<string>): Omit<Vocabulary, Shared> {
  const { chapters, cases, documents, tables, facts, errata, registers } = part;
  const register = (kind: string, file: string, entries: readonly { name: string }[]): Names => ({
    kind,
    known: new Set(entries.map((e) => e.name)),
    unknown: broken.has(`data/${publication}/${file}`),
  });
  const folder = `content/publications/${publication}/`;
  const numbered = (text: Written): string[] => text.source.headings.flatMap((h) => h.section ?? []);
  const sections = new Set([
    ...writtenIn(part).flatMap(numbered),
    ...documents.map((d) => d.home),
    // A page whose articles number no sections: the article itself.
    ...chapters.flatMap((c) => (numbered(c).length > 0 ? [] : [c.home])),
  ]);
  return {
    facts: register('数据点', 'facts.csv', facts),
    tables: register('表', 'datapackage.json', tables),
    errata: register('存疑', 'errata.csv', errata),
    problems: register('问题', 'problems.csv', registers.problems),
    sections: { kind: '节', known: sections, unknown: isUnread(folder, broken) },
    cases: { kind: '案例', known: new Set(cases.map((c) => c.frontmatter.id)), unknown: isUnread(`${folder}cases/`, broken) },
    table: new Map(tables.map((t) => [t.name, t])),
  };
}
