import type { Correction, Project } from '../project/types.ts';
import { hashOfCorrection } from './check-corrections.ts';
import { hasChanged, hashOfItem, itemsOf, versionsOf, type Item } from './history.ts';
import { latestOf, type Ledger } from './lock.ts';
import { addVersion, recorded } from './record.ts';
import { changesOfRecord } from './records.ts';
import { changesOfTable } from './table-changes.ts';
import { undoRecord } from './undo-record.ts';
import { undoTable } from './undo-table.ts';
import type { Change } from './where.ts';

/** Where earlier states come from, one after the other: the states of a publication's items in commits, or in another folder. */
export type Source = () => Generator<ReadonlyMap<string, Item>>;

/** What the published items of a publication that differ were; `unknown` are those that no source has as published. */
export function changesSince(project: Project, publication: string, source: Source): { changes: Change[]; unknown: string[] } {
  const published = project.ledger?.publications[publication];
  if (!published) return { changes: [], unknown: [] };
  const changed = new Map([...itemsOf(project, publication)].filter(([, item]) => hasChanged(published, item)));
  const found = new Map<string, Change[]>();
  const lookIn = (items: ReadonlyMap<string, Item>): void => {
    for (const [id, item] of changed) {
      const before = found.has(id) ? undefined : publishedState(items.get(id), item, latestOf(versionsOf(published, id) ?? {}).hash);
      if (before) found.set(id, changesOf(before, item));
    }
  };
  // What was withdrawn is published as nothing: no source is needed.
  lookIn(new Map());
  if (found.size < changed.size) {
    for (const items of source()) {
      lookIn(items);
      if (found.size === changed.size) break;
    }
  }
  return { changes: [...changed.keys()].flatMap((id) => found.get(id) ?? []), unknown: [...changed.keys()].filter((id) => !found.has(id)) };
}

function publishedState(candidate: Item | undefined, now: Item, hash: string): Item | undefined {
  const item: Item = candidate ?? { ...now, state: undefined };
  return hashOfItem(item) === hash ? item : undefined;
}

/** The changes between two states of an item; refuses to go on if undoing them would not give the earlier one back. */
function changesOf(before: Item, now: Item): Change[] {
  if (before.kind === 'table' && now.kind === 'table') {
    const changes = changesOfTable(now.name, before.state, now.state);
    prove({ ...now, state: undoTable(now.state, changes).state }, before);
    return changes;
  }
  if (before.kind === 'record' && now.kind === 'record') {
    const changes = changesOfRecord(now.id, before.state, now.state);
    prove({ ...now, state: undoRecord(now.state, changes).state }, before);
    return changes;
  }
  return [];
}

function prove(undone: Item, before: Item): void {
  if (hashOfItem(undone) !== hashOfItem(before)) throw new Error(`${before.id}：撤销更正得不到原来的内容`);
}

export interface Said {
  kind: string;
  reason: string;
  date: string;
}

/** The new version of a publication: one numbered correction a change, and the ledger with them. */
export function corrected(
  project: Project,
  publication: string,
  changes: readonly Change[],
  said: Said,
): { corrections: Correction[]; ledger: Ledger } | undefined {
  const ledger = structuredClone(project.ledger);
  const published = ledger?.publications[publication];
  if (!ledger || !published) return undefined;
  const before = Object.keys(published.corrections).length;
  published.version++;
  const corrections = changes.map((change, i): Correction => {
    const number = before + i + 1;
    const file = `data/${publication}/corrections.csv`;
    return { ...said, ...change, id: `${publication}/${number}`, publication, number, version: published.version, file, line: number + 1 };
  });
  for (const correction of corrections) published.corrections[correction.number] = hashOfCorrection(correction);
  for (const item of itemsOf(project, publication).values()) {
    const known = project.ledger?.publications[publication];
    if (known && hasChanged(known, item)) addVersion(published, item, published.version);
  }
  // With it goes in what is new: the addresses of the new versions, and whatever was added beside.
  return { corrections, ledger: recorded({ ...project, ledger }, said.date).ledger };
}
