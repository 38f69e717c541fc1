import { parseTarget } from '../binding/target.ts';
import type { Outcome } from '../checks/outcomes.ts';
import { RULES } from '../checks/rules/index.ts';
import type { Publication } from '../data/catalogue.ts';
import { chaptersOf, documentsOf, factsOf, outcomesIn, slugOf, tablesOf } from './collections.ts';
import { saysOf } from './formula-words.ts';
import { chapterPath, documentPath, publicationPath, tablePath } from './paths.ts';

/** What was checked in one table, or in the text and the stated numbers of one chapter or document. */
export interface CheckGroup {
  /** Anchor on the report's page of checks: `t2-5`, `c2`. */
  id: string;
  path: string;
  label: string;
  title: string;
  rows: CheckRow[];
  held: number;
  noted: Outcome[];
}

/** Statements that say the same of one place. */
export interface CheckRow {
  rule: string;
  says: string;
  held: number;
  noted: Outcome[];
}

/** Everything that was checked in a publication, in its own order: each chapter or document, then its tables. */
export async function checkGroups(publication: Publication): Promise<CheckGroup[]> {
  const { id } = publication;
  const [outcomes, chapters, documents] = await Promise.all([outcomesIn(id), chaptersOf(id), documentsOf(id)]);
  const [tables, facts] = await Promise.all([tablesOf(id), factsOf(id)]);
  const sections = new Map<string, string>();
  for (const { name, section } of tables) sections.set(`table ${name}`, section);
  for (const { name, section } of facts) sections.set(`fact ${name}`, section);
  const placeOf = ({ table, where }: Outcome): string => {
    const target = parseTarget(where, id);
    if (table !== undefined) return `table ${table}`;
    if (typeof target !== 'object' || !('publication' in target)) return 'home ';
    if (target.kind === 'cell') return `table ${target.table}`;
    return `home ${homeOf(target.kind === 'section' ? target.id : (sections.get(`${target.kind} ${target.id}`) ?? ''))}`;
  };
  const byPlace = Map.groupBy(outcomes, placeOf);
  const rows = new Map(await Promise.all([...byPlace].map(async ([place, own]) => [place, await rowsOf(own)] as const)));
  const take = (place: string, of: Omit<CheckGroup, 'rows' | 'held' | 'noted'>): CheckGroup[] => {
    const own = rows.get(place);
    rows.delete(place);
    return own ? [{ ...of, rows: own, held: own.reduce((n, r) => n + r.held, 0), noted: own.flatMap((r) => r.noted) }] : [];
  };
  const tableGroup = (t: (typeof tables)[number]): CheckGroup[] =>
    take(`table ${t.name}`, { id: `t${t.name}`, path: tablePath(publication, t.name), label: t.number ?? '', title: t.title });
  const tablesIn = (home: string): CheckGroup[] => tables.filter((t) => homeOf(t.section) === home).flatMap(tableGroup);
  const inChapters = chapters.flatMap((entry) => {
    const { number, label, title } = entry.data;
    const path = chapterPath(publication, slugOf(entry));
    return [...take(`home ${number}`, { id: `c${number}`, path, label: label === title ? '' : label, title }), ...tablesIn(String(number))];
  });
  const inDocuments = documents.flatMap(({ id: name, data }) => [
    ...take(`home ${name}`, { id: name, path: documentPath(publication, name), label: '', title: data.title }),
    ...tablesIn(name),
  ]);
  const elsewhere = [...rows.keys()].filter((place) => place.startsWith('home '));
  const cover = elsewhere.flatMap((place) =>
    take(place, { id: 'cover', path: publicationPath(publication), label: '', title: '封面与目录' }),
  );
  return [...cover, ...inChapters, ...inDocuments, ...tables.flatMap(tableGroup)];
}

/** The chapter or the document of a section: `2` of `2.4.2`, `kzf-2010-59` of `kzf-2010-59/2.1`. */
const homeOf = (section: string): string => section.split(/[./]/)[0] ?? '';

async function rowsOf(outcomes: readonly Outcome[]): Promise<CheckRow[]> {
  const rank = new Map(RULES.map((rule, i) => [rule.id, i]));
  const same = [...Map.groupBy(outcomes, (o) => `${o.rule}\n${o.says}`).values()];
  const rows = same.map(async (all): Promise<CheckRow[]> => {
    const [first] = all;
    const noted = all.filter((o) => o.status !== 'holds');
    return first ? [{ rule: first.rule, says: await saysOf(first), held: all.length - noted.length, noted }] : [];
  });
  return (await Promise.all(rows)).flat().sort((a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0));
}
