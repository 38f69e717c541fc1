import { recordText, rowText } from './row-text.ts';
import { ABOUT, COLUMN_PROPERTIES, keysOf, propertyOf, type TableState } from './table-state.ts';
import type { Change } from './where.ts';

/**
 * What differs between two states of a table, place by place, so that `undoTable` gets the old one back from the new one.
 * Where columns or keys are others, there are no common places: the old table is kept whole. `undefined`: no such table.
 */
export function changesOfTable(name: string, old: TableState | undefined, now: TableState | undefined): Change[] {
  if (!old || !now || !sameShape(old, now)) return [{ where: `table:${name}`, old: wholeText(old), new: wholeText(now) }];
  const about = ABOUT.map((field) => ({ where: `table:${name}/${field}`, old: old.about[field], new: now.about[field] }));
  const columns = now.columns.flatMap((column, c) => {
    const before = old.columns[c] ?? column;
    return COLUMN_PROPERTIES.map((property) => ({
      where: `column:${name}/${column.name}/${property}`,
      old: propertyOf(before, property),
      new: propertyOf(column, property),
    }));
  });
  return [...[...about, ...columns].filter((change) => change.old !== change.new), ...rowChanges(name, old, now)];
}

function sameShape(a: TableState, b: TableState): boolean {
  const shape = ({ columns, primaryKey }: TableState): string => JSON.stringify([columns.map((c) => c.name), primaryKey]);
  return shape(a) === shape(b);
}

/** A whole table as a cell of `corrections.csv`; the empty text for none. */
export function wholeText(state: TableState | undefined): string {
  return state ? JSON.stringify(state) : '';
}

function rowChanges(name: string, old: TableState, now: TableState): Change[] {
  const [before, after] = [keysOf(old), keysOf(now)];
  const [hadKeys, hasKeys] = [new Set(before), new Set(after)];
  const changes: Change[] = [];
  before.forEach((key, r) => {
    if (!hasKeys.has(key)) changes.push({ where: `row:${name}/${key}`, old: rowText(r, old.rows[r] ?? []), new: '' });
  });
  after.forEach((key, r) => {
    const cells = now.rows[r] ?? [];
    if (!hadKeys.has(key)) return void changes.push({ where: `row:${name}/${key}`, old: '', new: rowText(r, cells) });
    const had = old.rows[before.indexOf(key)] ?? [];
    now.columns.forEach((column, c) => {
      const [from = '', to = ''] = [had[c], cells[c]];
      if (from !== to) changes.push({ where: `cell:${name}/${key}/${column.name}`, old: from, new: to });
    });
  });
  const order = {
    where: `order:${name}`,
    old: recordText(before.filter((k) => hasKeys.has(k))),
    new: recordText(after.filter((k) => hadKeys.has(k))),
  };
  return order.old === order.new ? changes : [...changes, order];
}
