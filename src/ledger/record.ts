import type { Project } from '../project/types.ts';
import { publicationPath } from '../site/paths.ts';
import { addressesOf } from './addresses.ts';
import { hashOfItem, itemsOf, versionsOf, type Item } from './history.ts';
import { newLedger, type Ledger, type Published } from './lock.ts';
import { marksOf } from './marks.ts';

/** How much of each kind was not in the ledger. */
export interface Additions {
  publications: number;
  tables: number;
  records: number;
  addresses: number;
}

/** The ledger with all that is not in it yet. What is in it stays as it is. `day`: when new publications are published. */
export function recorded(project: Project, day: string): { ledger: Ledger; additions: Additions } {
  const ledger = structuredClone(project.ledger ?? newLedger());
  const additions: Additions = { publications: 0, tables: 0, records: 0, addresses: 0 };
  for (const p of project.publications) {
    const { id } = p;
    const known = ledger.publications[id];
    if (!known) additions.publications++;
    const published = (ledger.publications[id] = known ?? {
      path: publicationPath(p),
      version: 1,
      published: day,
      tables: {},
      records: {},
      corrections: {},
    });
    for (const item of itemsOf(project, id).values()) {
      if (versionsOf(published, item.id) !== undefined) continue;
      addVersion(published, item, published.version);
      if (item.kind === 'table') additions.tables++;
      else additions.records++;
    }
  }
  // An address needs the versions above: each table has one for its version.
  for (const [path, anchors] of addressesOf({ ...project, ledger })) {
    const known = ledger.addresses[path];
    const before = known ? known.split(' ') : [];
    const added = anchors.filter((anchor) => !before.includes(anchor));
    additions.addresses += (known === undefined ? 1 : 0) + added.length;
    ledger.addresses[path] = [...before, ...added].join(' ');
  }
  return { ledger, additions };
}

/** Enters an item as it stands for a version of its publication. */
export function addVersion(published: Published, item: Item, version: number): void {
  const hash = hashOfItem(item);
  if (item.kind === 'record') {
    published.records[item.id] = { ...published.records[item.id], [version]: hash };
    return;
  }
  const marks = item.state ? marksOf(item.state) : { about: '', columns: [], rows: [] };
  published.tables[item.name] = { versions: { ...published.tables[item.name]?.versions, [version]: hash }, ...marks };
}
