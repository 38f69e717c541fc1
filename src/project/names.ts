import type { NotFound } from '../binding/lookup.ts';
import { findCell, findColumn, notFound, type Cell } from '../binding/lookup.ts';
import { writtenIn, type Project, type Table } from './types.ts';

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
  const made = new Map<string, Vocabulary>();
  return (publication) => {
    const vocabulary = made.get(publication) ?? vocabularyOf(publication, project);
    made.set(publication, vocabulary);
    return vocabulary;
  };
}

function vocabularyOf(publication: string, project: Project): Vocabulary {
  const { broken } = project;
  const own = <T extends { publication: string }>(entries: readonly T[]): T[] => entries.filter((e) => e.publication === publication);
  const catalogue = (kind: string, file: string, entries: readonly { id: string }[]): Names => ({
    kind,
    known: new Set(entries.map((e) => e.id)),
    unknown: broken.has(`content/${file}.yaml`),
  });
  const register = (kind: string, file: string, names: readonly string[]): Names => ({
    kind,
    known: new Set(names),
    unknown: broken.has(`data/${publication}/${file}`),
  });
  const chapters = `content/publications/${publication}/`;
  const isUnread = (folder: string): boolean => [...broken].some((file) => file.startsWith(folder) && file.endsWith('.mdx'));
  return {
    places: catalogue('地区', 'places', project.places),
    departments: catalogue('部门', 'departments', project.departments),
    topics: catalogue('主题', 'topics', project.topics),
    indicators: catalogue('指标', 'indicators', project.indicators),
    terms: catalogue('术语', 'glossary', project.glossary),
    facts: register(
      '数据点',
      'facts.csv',
      own(project.facts).map((f) => f.name),
    ),
    tables: register(
      '表',
      'datapackage.json',
      own(project.tables).map((t) => t.name),
    ),
    errata: register(
      '存疑',
      'errata.csv',
      own(project.errata).map((e) => e.name),
    ),
    sections: {
      kind: '节',
      known: new Set([
        ...own(writtenIn(project)).flatMap((c) => c.source.headings.flatMap((h) => h.section ?? [])),
        ...own(project.documents).map((d) => d.home),
        // A page whose articles number no sections: the article itself.
        ...own(project.chapters).flatMap((c) => (c.source.headings.some((h) => h.section !== undefined) ? [] : [c.home])),
      ]),
      unknown: isUnread(chapters),
    },
    cases: { kind: '案例', known: new Set(own(project.cases).map((c) => c.frontmatter.id)), unknown: isUnread(`${chapters}cases/`) },
    // Documents are named over all publications.
    documents: { kind: '文件', known: new Set(project.documents.map((d) => d.id)), unknown: isUnread('content/publications/') },
    problems: register(
      '问题',
      'problems.csv',
      own(project.registers.problems).map((p) => p.name),
    ),
    table: new Map(own(project.tables).map((t) => [t.name, t])),
  };
}
