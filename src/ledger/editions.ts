import type { Correction, Fact, Project, Table } from '../project/types.ts';
import { addressesOf } from './addresses.ts';
import { hashOfItem, historyOf, itemsOf, versionOf, versionsOf, type Item } from './history.ts';
import { redirected } from './redirects.ts';
import type { TableState } from './table-state.ts';
import { tableOfState } from './table-state.ts';

/** Which version of a publication the site shows, and since when its parts have been as they are. */
export interface Edition {
  /** The publication. */
  id: string;
  version: number;
  /** The day on which the publication went on this site, where the ledger has it. */
  published: string | undefined;
  /** The versions in which a table or a fact (`table:2-5`, `fact:gdp`) was published as another one, ascending. */
  versions: Record<string, number[]>;
  corrections: Correction[];
  /** Every earlier state of its tables and facts, as it was published. */
  earlierTables: EarlierTable[];
  earlierFacts: EarlierFact[];
}

/** An earlier state of a table: its id is `guandu-2019/2-5@1`. */
export type EarlierTable = Table & { version: number };
/** An earlier state of a fact: its id is `guandu-2019/gdp@1`. */
export type EarlierFact = Fact & { version: number };

/** The edition of every publication. Before anything is published all stands in version 1. */
export function editionsOf(project: Project): Edition[] {
  const [tables, facts] = [earlierTables(project), earlierFacts(project)];
  const own = <T extends { publication: string }>(all: readonly T[], id: string): T[] => all.filter((entry) => entry.publication === id);
  return project.publications.map(({ id }) => {
    const published = project.ledger?.publications[id];
    const version = versionOf(project.ledger, id);
    const watched = [...itemsOf(project, id).values()].filter((item) => item.kind === 'table' || item.id.startsWith('fact:'));
    const versions = watched.map((item) => {
      const known = Object.entries(versionsOf(published, item.id) ?? { [version]: '-' });
      return [item.id, known.filter(([, hash]) => hash !== '').map(([number]) => Number(number))] as const;
    });
    return {
      id,
      version,
      published: published?.published,
      versions: Object.fromEntries(versions),
      corrections: own(project.corrections, id),
      earlierTables: own(tables, id),
      earlierFacts: own(facts, id),
    };
  });
}

/** Every earlier state of every table that was corrected, as it was published. */
export function earlierTables(project: Project): EarlierTable[] {
  return earlier(project, 'table:').flatMap(({ item, version, now, publication }) => {
    if (item.kind !== 'table' || !item.state || now.kind !== 'table') return [];
    const table = tableOfState(item.state, now.table ?? plainTable(item.name, publication, item.state));
    return [{ ...table, id: `${table.id}@${version}`, version }];
  });
}

/** Every earlier state of every fact that was corrected. */
export function earlierFacts(project: Project): EarlierFact[] {
  const facts = new Map(project.facts.map((f) => [f.id, f]));
  return earlier(project, 'fact:').flatMap(({ item, version, publication }) => {
    const name = item.id.slice('fact:'.length);
    const state = item.kind === 'record' ? item.state : undefined;
    if (!state) return [];
    const like = facts.get(`${publication}/${name}`) ?? { ...NO_FACT, publication, name };
    const { value: number = '', ...fields } = state;
    return [{ ...like, ...fields, number, value: Number(number), id: `${publication}/${name}@${version}`, version }];
  });
}

interface Earlier {
  publication: string;
  version: number;
  /** The item in that version, and as it stands now. */
  item: Item;
  now: Item;
}

function earlier(project: Project, kind: string): Earlier[] {
  return project.publications.flatMap(({ id: publication }) => {
    const published = project.ledger?.publications[publication];
    const corrections = project.corrections.filter((c) => c.publication === publication);
    return [...itemsOf(project, publication).values()].flatMap((now) => {
      const versions = now.id.startsWith(kind) ? versionsOf(published, now.id) : undefined;
      if (!versions || Object.keys(versions).length < 2) return [];
      const [, ...before] = historyOf(now, versions, corrections).states;
      return before.filter(([, item]) => hashOfItem(item) !== '').map(([version, item]) => ({ publication, version, item, now }));
    });
  });
}

/** A table of which only its earlier states are known. */
function plainTable(name: string, publication: string, state: TableState): Table {
  const { title, period, place } = state.about;
  const looks = { columnGroups: [], rowSpan: [], totalRows: [], checks: [], topics: [] };
  const data = { columns: state.columns, primaryKey: state.primaryKey, rows: [], text: [], lines: [], notes: [], derived: [] };
  return {
    id: `${publication}/${name}`,
    publication,
    name,
    title,
    section: '',
    period,
    place,
    origin: 'table',
    file: '',
    resource: -1,
    ...looks,
    ...data,
  };
}

const NO_FACT = {
  id: '',
  section: '',
  indicator: null,
  value: 0,
  number: '',
  unit: '',
  period: '',
  place: '',
  scope: '',
  qualifier: '',
  source: '',
  derived: '',
  file: '',
  line: 0,
};

/** A published address that is no longer there, and where it leads. */
export interface Moved {
  /** The old address. */
  id: string;
  to: string;
}

/** Every address that moved: those that redirects name, and all published ones that their lines cover. */
export function movedAddresses(project: Project): Moved[] {
  const addresses = addressesOf(project);
  const published = Object.entries(project.ledger?.addresses ?? {}).flatMap(([path, anchors]) =>
    addresses.has(path)
      ? anchors.split(' ').flatMap((a) => (a === '' || addresses.get(path)?.includes(a) ? [] : [`${path}#${a}`]))
      : [path],
  );
  return [...new Set([...project.redirects.map((r) => r.from), ...published])].flatMap((id) => {
    const to = redirected(id, project.redirects, addresses);
    return to === undefined ? [] : [{ id, to }];
  });
}
