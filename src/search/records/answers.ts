/** Every value that has a name, from text and tables: what questions are answered with. */
import type { Publication } from '../../data/catalogue.ts';
import { formatPeriod } from '../../data/period.ts';
import { valueIndex, type IndicatorValue } from '../../indicators/values.ts';
import type { Fact, Project } from '../../project/types.ts';
import { printFact } from '../../site/fact-text.ts';
import { publicationPath, tablePath } from '../../site/paths.ts';
import type { AnswerFile, AnswerNames, AskedName, PackedAnswer } from '../answer-pack.ts';
import type { Source } from '../sheet.ts';
import { sectionFinder } from './sections.ts';

/** Names of one file: about 2 kB. */
const PER_FILE = 40;

/** One value, before it is packed. */
interface Value extends Source {
  scope: string;
  said: [value: string, period: string, place: string];
  datum: string;
}

/** All names, and the files of their values. */
export function packAnswers(project: Project): { names: AnswerNames; files: AnswerFile[] } {
  const room = roomOf(project);
  const all = [...ofIndicators(room), ...ofScopes(room)].filter(({ values }) => values.length > 0);
  const places = [...new Set(all.flatMap(({ values }) => values.map(placeOf)))];
  const names = all.map(({ title, about, values }): AskedName => {
    const at = [...new Set(values.map((value) => places.indexOf(placeOf(value))))];
    return about === undefined ? [title, scopesOf(values), at] : [title, scopesOf(values), at, about];
  });
  const packed = all.map(({ values }) => values.map((value) => pack(value, scopesOf(values))));
  const files = Array.from({ length: Math.ceil(packed.length / PER_FILE) }, (_, i) => packed.slice(i * PER_FILE, (i + 1) * PER_FILE));
  return { names: { perFile: PER_FILE, places, names }, files };
}

const scopesOf = (values: readonly Value[]): string[] => [...new Set(values.map((v) => v.scope))].filter(Boolean);

function pack({ scope, said, url, section, datum }: Value, scopes: readonly string[]): PackedAnswer {
  return [scopes.indexOf(scope), ...said, url, section, datum];
}

const placeOf = ({ said: [, , place] }: Value): string => place;

interface NamedValues {
  title: string;
  about?: string;
  values: Value[];
}

interface Room {
  project: Project;
  publications: ReadonlyMap<string, { publication: Publication; sectionOf: (section: string) => Source }>;
}

function roomOf(project: Project): Room {
  const publications = project.publications.map((p) => [p.id, { publication: p, sectionOf: sectionFinder(project, p) }] as const);
  return { project, publications: new Map(publications) };
}

function ofIndicators(room: Room): NamedValues[] {
  const values = valueIndex(room.project);
  return room.project.indicators.map(({ id, title }) => ({
    title,
    values: (values.get(id) ?? []).flatMap((value) => ofValue(room, value)),
  }));
}

/** A value where the text states it, which says more of it than the row of a table; else where a table does. */
function ofValue(room: Room, value: IndicatorValue): Value[] {
  const source = value.sources.find((s) => s.fact !== undefined) ?? value.sources[0];
  const cell = source?.cell;
  if (!source || !cell) return source ? at(room, value, source, source.fact ?? '') : [];
  const owner = room.publications.get(source.publication)?.publication;
  const table = room.project.tables.find((t) => t.publication === source.publication && t.name === cell.table);
  if (!owner || !table) return [];
  const url = `${tablePath(owner, table.name)}#r${cell.row + 1}`;
  const section = [table.number, table.title].filter(Boolean).join(' ');
  return [{ scope: value.scope, said: say(room, value), url, section, datum: url }];
}

/** Facts of no indicator, by what they are about; a question names the document and the section too. */
function ofScopes(room: Room): NamedValues[] {
  const facts = room.project.facts.filter((f) => f.indicator === null && f.scope !== '');
  return facts.map((fact) => {
    const values = at(room, { ...fact, scope: '' }, fact, fact.name);
    return { title: fact.scope, about: `${titleOf(room, fact)} ${values[0]?.section ?? ''}`, values };
  });
}

/** The title of the document that a fact stands in. */
function titleOf({ project }: Room, { publication, section }: Fact): string {
  const found = project.documents.find((d) => d.publication === publication && (section === d.id || section.startsWith(`${d.id}/`)));
  return found?.frontmatter.title.replace(/^.*?关于(?:印发)?|的?(?:通知|意见|决定|通报)$/g, '') ?? '';
}

/** A value that a fact of the text states. */
function at(room: Room, value: Said, { publication, section }: { publication: string; section: string }, fact: string): Value[] {
  const owner = room.publications.get(publication);
  if (!owner) return [];
  const datum = `${publicationPath(owner.publication)}facts/#${fact}`;
  return [{ scope: value.scope, said: say(room, value), ...owner.sectionOf(section), datum }];
}

type Said = Pick<Fact, 'number' | 'unit' | 'qualifier' | 'period' | 'place' | 'scope'>;

function say({ project }: Room, value: Said): Value['said'] {
  const place = project.places.find((p) => p.id === value.place)?.short ?? value.place;
  return [printFact(value), formatPeriod(value.period), place];
}
