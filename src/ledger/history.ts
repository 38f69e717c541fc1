import type { Correction, Project, Table } from '../project/types.ts';
import { latestOf, type Ledger, type Published, type Versions } from './lock.ts';
import { hashOfRecord, recordsOf, type LedgerRecord, type RecordState } from './records.ts';
import { hashOfTable, stateOfTable, type TableState } from './table-state.ts';
import { undoRecord } from './undo-record.ts';
import { undoTable, type Misfit } from './undo-table.ts';
import { itemOf } from './where.ts';

/** What the ledger keeps versions of, as it stands now; without a state it is no longer there. */
export type Item =
  | { id: string; kind: 'table'; name: string; state: TableState | undefined; table?: Table }
  | { id: string; kind: 'record'; state: RecordState | undefined; record?: LedgerRecord };

/** Everything of a publication that the ledger watches: what is there, and what was there. By `table:2-5`, `fact:gdp`. */
export function itemsOf(project: Project, publication: string): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const table of project.tables.filter((t) => t.publication === publication)) {
    const id = `table:${table.name}`;
    items.set(id, { id, kind: 'table', name: table.name, state: stateOfTable(table), table });
  }
  for (const record of recordsOf(project, publication))
    items.set(record.id, { id: record.id, kind: 'record', state: record.state, record });
  const published = project.ledger?.publications[publication];
  for (const name of Object.keys(published?.tables ?? {})) {
    const id = `table:${name}`;
    if (!items.has(id)) items.set(id, { id, kind: 'table', name, state: undefined });
  }
  for (const id of Object.keys(published?.records ?? {})) if (!items.has(id)) items.set(id, { id, kind: 'record', state: undefined });
  return items;
}

/** The fingerprint of an item as it stands; empty when it is not there. */
export function hashOfItem(item: Item): string {
  if (item.state === undefined) return '';
  return item.kind === 'table' ? hashOfTable(item.state) : hashOfRecord(item.state);
}

/** The versions of an item in the ledger; none when it has not been published. */
export function versionsOf(published: Published | undefined, id: string): Versions | undefined {
  return id.startsWith('table:') ? published?.tables[id.slice('table:'.length)]?.versions : published?.records[id];
}

/** Whether an item is published and not what was published last. */
export function hasChanged(published: Published, item: Item): boolean {
  const versions = versionsOf(published, item.id);
  return versions !== undefined && latestOf(versions).hash !== hashOfItem(item);
}

export interface History {
  /** The item in each of its versions, the current one included. */
  states: Map<number, Item>;
  misfits: Misfit<Correction>[];
  /** A version whose fingerprint is not what undoing the corrections gives. */
  unproven: number | undefined;
}

/** Undoes the corrections of an item, version by version, and proves each state by the ledger. */
export function historyOf(item: Item, versions: Versions, corrections: readonly Correction[]): History {
  const numbers = Object.keys(versions)
    .map(Number)
    .sort((a, b) => b - a);
  const history: History = { states: new Map(), misfits: [], unproven: undefined };
  let state = item;
  for (const [i, version] of numbers.entries()) {
    history.states.set(version, state);
    const before = numbers[i + 1];
    if (before === undefined) break;
    const own = corrections.filter((c) => c.version === version && itemOf(c.where) === item.id);
    const undone = undo(state, own);
    history.misfits.push(...undone.misfits);
    state = undone.item;
    if (hashOfItem(state) === versions[before]) continue;
    history.unproven = before;
    break;
  }
  return history;
}

function undo(item: Item, changes: readonly Correction[]): { item: Item; misfits: Misfit<Correction>[] } {
  if (item.kind === 'table') {
    const { state, misfits } = undoTable(item.state, changes);
    return { item: { ...item, state }, misfits };
  }
  const { state, misfits } = undoRecord(item.state, changes);
  return { item: { ...item, state }, misfits };
}

/** The version of a publication: 1, and one more for each time that it was corrected. */
export function versionOf(ledger: Ledger | undefined, publication: string): number {
  return ledger?.publications[publication]?.version ?? 1;
}
