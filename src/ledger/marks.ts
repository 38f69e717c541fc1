import { shortHash } from './fingerprint.ts';
import type { PublishedTable } from './lock.ts';
import { ABOUT, COLUMN_PROPERTIES, keysOf, propertyOf, type TableState } from './table-state.ts';

type Marks = Omit<PublishedTable, 'versions'>;
const DIGITS = 6;

/** Fingerprints of the parts of a table, by which a later check tells what has changed. */
export function marksOf(state: TableState): Marks {
  const short = (text: string): string => shortHash(text, DIGITS);
  const keys = keysOf(state);
  return {
    about: ABOUT.map((field) => short(state.about[field])).join('.'),
    columns: state.columns.map((c) => `${COLUMN_PROPERTIES.map((p) => short(propertyOf(c, p))).join('.')} ${c.name}`),
    rows: state.rows.map((cells, r) => `${cells.map(short).join('.')} ${keys[r]}`),
  };
}

/** A place of a table at which something is other than published; rows by their key, `gone` when they are not there now. */
export type Differing =
  | { part: 'about'; field: string }
  | { part: 'columns' }
  | { part: 'column'; column: string; property: string }
  | { part: 'row'; key: string; gone: boolean }
  | { part: 'cell'; key: string; column: string }
  | { part: 'order' };

/** Where a table differs from what was published; never empty for one that does. */
export function differingParts(published: Marks, state: TableState): Differing[] {
  const now = marksOf(state);
  const about = ABOUT.filter((_, i) => now.about.split('.')[i] !== published.about.split('.')[i]);
  const found: Differing[] = about.map((field) => ({ part: 'about', field }));
  const names = (marks: Marks): string => marks.columns.map((mark) => split(mark).name).join('/');
  if (names(now) !== names(published)) return [...found, { part: 'columns' }];
  now.columns.forEach((mark, c) => {
    const [had, has] = [split(published.columns[c] ?? ''), split(mark)];
    const changed = COLUMN_PROPERTIES.filter((_, i) => had.marks[i] !== has.marks[i]);
    found.push(...changed.map((property): Differing => ({ part: 'column', column: has.name, property })));
  });
  found.push(...rowDifferences(published, now, state));
  return found.length ? found : [{ part: 'order' }];
}

function rowDifferences(published: Marks, now: Marks, state: TableState): Differing[] {
  const had = new Map(published.rows.map((mark) => [split(mark).name, split(mark).marks]));
  const has = new Map(now.rows.map((mark) => [split(mark).name, split(mark).marks]));
  const gone = [...had.keys()].filter((key) => !has.has(key)).map((key): Differing => ({ part: 'row', key, gone: true }));
  const present = [...has].flatMap(([key, marks]): Differing[] => {
    const before = had.get(key);
    if (!before) return [{ part: 'row', key, gone: false }];
    return state.columns.flatMap(({ name }, c): Differing[] => (marks[c] === before[c] ? [] : [{ part: 'cell', key, column: name }]));
  });
  return [...gone, ...present];
}

/** `1a2b3c.- 合计` → its fingerprints and its name, which may hold blanks. */
function split(mark: string): { marks: string[]; name: string } {
  const blank = mark.indexOf(' ');
  return { marks: mark.slice(0, blank).split('.'), name: mark.slice(blank + 1) };
}
