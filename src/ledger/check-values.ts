import { fault, type Fault, type FaultDetail } from '../data/fault.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Files } from '../project/files.ts';
import type { Project, Table } from '../project/types.ts';
import type { Locate } from './check-ledger.ts';
import { fieldPosition } from './csv-place.ts';
import { hasChanged, hashOfItem, itemsOf, versionsOf, type Item } from './history.ts';
import { addressesOf } from './addresses.ts';
import { redirected } from './redirects.ts';
import { latestOf, LEDGER_FILE, type Published } from './lock.ts';
import { differingParts, type Differing } from './marks.ts';
import { shortHash } from './fingerprint.ts';
import { valueAt } from './undo-table.ts';
import { correctRemedy } from './remedies.ts';
import type { LedgerRecord } from './records.ts';
import type { TableState } from './table-state.ts';

/** Published tables, facts and records that are gone or are not what was published, each at its place. */
export function checkValues(project: Project, files: Files, locate: Locate): Fault[] {
  return Object.entries(project.ledger?.publications ?? {}).flatMap(([publication, published]) => {
    if (!project.publications.some((p) => p.id === publication)) return goneWhole(publication, published, project);
    const items = [...itemsOf(project, publication).values()];
    const isNamedAnew = renamed(project, published, items);
    return items
      .filter((item) => hasChanged(published, item) && !isUnread(item, publication, project) && !isNamedAnew(item))
      .flatMap((item) => faultsOf(item, publication, published, files, locate));
  });
}

function goneWhole(publication: string, { path }: Published, project: Project): Fault[] {
  const folder = `content/publications/${publication}/`;
  const isUnknown = [...project.broken].some((file) => file.startsWith(folder));
  if (isUnknown || redirected(path, project.redirects, addressesOf(project)) !== undefined) return [];
  return [
    fault(LEDGER_FILE, {
      message: `出版物“${publication}”已经发布，现在没有了`,
      expected: `${folder}publication.yaml`,
      remedy: `从 git 恢复；id 不能改，地址改了的在 content/redirects.yaml 写明 ${path} 移到哪里`,
    }),
  ];
}

/** Whether the file in which an item stands could not be read whole. */
function isUnread(item: Item, publication: string, { broken }: Project): boolean {
  const data = `data/${publication}/`;
  if (item.kind === 'table') return broken.has(`${data}datapackage.json`) || broken.has(item.table?.file ?? '');
  const [kind = ''] = item.id.split(':');
  if (item.record) return broken.has(item.record.file);
  return [...broken].some(
    (file) => file === `${data}${kind === 'fact' ? 'facts' : kind}.csv` || (kind === 'document' && file.endsWith('.mdx')),
  );
}

/** A table or fact under another name, to which its old address leads, is no change of a value. */
function renamed({ redirects }: Project, published: Published, items: readonly Item[]): (item: Item) => boolean {
  const byHash = Map.groupBy(items, hashOfItem);
  const addressesOfItem = (id: string): string[] => {
    const [kind = '', name = ''] = id.split(':');
    return kind === 'table' ? [`${published.path}tables/${name}/`] : [`${published.path}facts/#${name}`, `${published.path}facts/${name}/`];
  };
  return (item) => {
    if (item.state !== undefined) return false;
    const same = byHash.get(latestOf(versionsOf(published, item.id) ?? {}).hash) ?? [];
    const old = addressesOfItem(item.id);
    return same.some((other) => addressesOfItem(other.id).some((to, i) => redirects.some((r) => r.from === old[i] && r.to === to)));
  };
}

function faultsOf(item: Item, publication: string, published: Published, files: Files, locate: Locate): Fault[] {
  if (item.state === undefined) return [gone(item, publication)];
  const version = latestOf(versionsOf(published, item.id) ?? {}).version;
  const detail = { expected: `与已发布的第 ${version} 版相同`, remedy: correctRemedy(publication) };
  if (item.kind === 'record') return recordFaults(item.record, published, detail, files, locate);
  const { table, name, state } = item;
  if (table && latestOf(published.tables[name]?.versions ?? {}).hash === '')
    return [fault(table.file, { message: `表“${name}”在第 ${version} 版撤下了，现在又有了`, remedy: correctRemedy(publication) })];
  const marks = published.tables[name];
  if (!table || !marks) return [];
  return differingParts(marks, state).map((part) => {
    const { message, ...at } = describe(part, table, state, files, locate);
    return fault(at.file, { ...at, message, ...detail });
  });
}

function gone(item: Item, publication: string): Fault {
  const [kind = '', name = ''] = item.id.split(':');
  const file = kind === 'table' ? 'datapackage.json' : kind === 'fact' ? 'facts.csv' : `${kind}.csv`;
  const at = kind === 'document' ? LEDGER_FILE : `data/${publication}/${file}`;
  return fault(at, { message: `${nameOf(kind)}“${name}”已经发布，现在没有了`, remedy: correctRemedy(publication) });
}

const NAMES: Record<string, string> = { table: '表', fact: '数据点', document: '文件', publication: '出版物' };
const nameOf = (kind: string): string => NAMES[kind] ?? `${kind} 的`;

type Placed = FaultDetail & { file: string };

function describe(part: Differing, table: Table, state: TableState, files: Files, locate: Locate): Placed {
  const { file, name } = table;
  const pack = `data/${table.publication}/datapackage.json`;
  const inPackage = (...path: PropertyKey[]) => ({ file: pack, ...locate(pack, ['resources', table.resource, ...path]) });
  const lineOf = (key: string): number => table.lines[table.rows.findIndex((row) => rowKey(row, table.primaryKey) === key)] ?? 1;
  switch (part.part) {
    case 'about': {
      const now = valueAt(state, { kind: 'table', table: name, property: part.field }) ?? '';
      return { ...inPackage(part.field), message: `表“${name}”的 ${part.field} 与已发布的不同：现在是“${now}”` };
    }
    case 'columns':
      return {
        ...inPackage('schema', 'fields'),
        message: `表“${name}”的列与已发布的不同：现在是 ${state.columns.map((c) => c.name).join('、')}`,
      };
    case 'column': {
      const index = state.columns.findIndex((c) => c.name === part.column);
      const now = valueAt(state, { kind: 'column', table: name, column: part.column, property: part.property }) ?? '';
      const key = part.property === 'missing' ? 'missingValues' : part.property;
      const message = `表“${name}”的列“${part.column}”的 ${key} 与已发布的不同：现在是“${now}”`;
      return { ...inPackage('schema', 'fields', index, key), message };
    }
    case 'row':
      return part.gone
        ? { file, message: `表“${name}”的行“${part.key}”已经发布，现在没有了` }
        : { file, line: lineOf(part.key), message: `表“${name}”已经发布，现在多了行“${part.key}”` };
    case 'cell': {
      const now = valueAt(state, { kind: 'cell', table: name, key: part.key, column: part.column }) ?? '';
      const message = `表“${name}”的“${part.key} · ${part.column}”与已发布的不同：现在是“${now}”`;
      return { file, ...fieldPosition(files, file, lineOf(part.key), part.column), message };
    }
    case 'order':
      return { file, message: `表“${name}”各行的次序与已发布的不同` };
  }
}

function recordFaults(
  record: LedgerRecord | undefined,
  published: Published,
  detail: Pick<Fault, 'expected' | 'remedy'>,
  files: Files,
  locate: Locate,
): Fault[] {
  if (!record) return [];
  const { id, state, file, line } = record;
  const had = latestOf(published.records[id] ?? {}).hash.split('.');
  const [kind = '', name = ''] = id.split(':');
  return Object.entries(state).flatMap(([field, now], i) => {
    if (shortHash(now) === had[i]) return [];
    const at = file.endsWith('.csv') ? fieldPosition(files, file, line, field) : file.endsWith('.yaml') ? locate(file, [field]) : { line };
    return [fault(file, { ...at, message: `${nameOf(kind)}“${name}”的 ${field} 与已发布的不同：现在是“${now}”`, ...detail })];
  });
}
