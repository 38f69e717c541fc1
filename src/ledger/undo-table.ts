import { readRecord, readRow, recordText, rowText } from './row-text.ts';
import { wholeText } from './table-changes.ts';
import { ABOUT, COLUMN_PROPERTIES, keysOf, propertyOf, withProperty, type TableState } from './table-state.ts';
import { parseWhere, type Change, type Where } from './where.ts';

/** A change whose new value is not what stands at its place, or whose old value cannot be put back. */
export interface Misfit<C extends Change = Change> {
  change: C;
  /** What stands there; undefined when there is no such place, or the old value is malformed. */
  found: string | undefined;
}

/** The state before the changes of one version, and the changes that do not fit the state after them. */
export function undoTable<C extends Change>(
  now: TableState | undefined,
  changes: readonly C[],
): { state: TableState | undefined; misfits: Misfit<C>[] } {
  const misfits: Misfit<C>[] = [];
  let state = now;
  for (const step of STEPS) {
    // Removed rows go back from the first to the last, added ones leave from the last to the first, so that places stay true.
    const own = changes.filter((change) => isStep(step, change)).sort((a, b) => placeOf(a) - placeOf(b));
    for (const change of own) {
      const undone = undoOne(state, change);
      if ('found' in undone) misfits.push({ change, found: undone.found });
      else state = undone.state;
    }
  }
  return { state, misfits };
}

/** Added rows leave before the order is put back, and removed ones return after it. */
const STEPS = ['whole', 'cell', 'added', 'order', 'removed', 'column', 'about'] as const;
type Step = (typeof STEPS)[number];

function isStep(step: Step, change: Change): boolean {
  const where = parseWhere(change.where);
  switch (where?.kind) {
    case 'table':
      return step === (where.property === undefined ? 'whole' : 'about');
    case 'row':
      return step === (change.old === '' ? 'added' : 'removed');
    default:
      return step === where?.kind;
  }
}

const placeOf = (change: Change): number => readRow(change.old)?.index ?? -(readRow(change.new)?.index ?? 0);

type Undone = { state: TableState | undefined } | { found: string | undefined };

function undoOne(state: TableState | undefined, change: Change): Undone {
  const where = parseWhere(change.where);
  if (where?.kind === 'table' && where.property === undefined) return undoWhole(state, change);
  if (!state || !where) return { found: undefined };
  const found = valueAt(state, where);
  if (found !== change.new) return { found };
  const before = putBack(state, where, change.old);
  return before ? { state: before } : { found: undefined };
}

function undoWhole(state: TableState | undefined, change: Change): Undone {
  const found = wholeText(state);
  if (found !== change.new) return { found };
  try {
    return { state: change.old === '' ? undefined : (JSON.parse(change.old) as TableState) };
  } catch {
    return { found: undefined };
  }
}

/** What stands at a place of a table, as corrections write it; the empty text for a row that is not there. */
export function valueAt(state: TableState, where: Where): string | undefined {
  switch (where.kind) {
    case 'table':
      return ABOUT.find((field) => field === where.property) && state.about[where.property as (typeof ABOUT)[number]];
    case 'column': {
      const property = COLUMN_PROPERTIES.find((p) => p === where.property);
      const column = state.columns.find((c) => c.name === where.column);
      return property && column && propertyOf(column, property);
    }
    case 'cell': {
      const row = keysOf(state).indexOf(where.key);
      return state.rows[row]?.[state.columns.findIndex((c) => c.name === where.column)];
    }
    case 'row': {
      const row = keysOf(state).indexOf(where.key);
      return row < 0 ? '' : rowText(row, state.rows[row] ?? []);
    }
    case 'order':
      return recordText(keysOf(state));
    default:
      return undefined;
  }
}

function putBack(state: TableState, where: Where, old: string): TableState | undefined {
  switch (where.kind) {
    case 'table':
      return { ...state, about: { ...state.about, [where.property ?? '']: old } };
    case 'column':
      return {
        ...state,
        columns: state.columns.map((c) => (c.name === where.column ? withProperty(c, where.property as 'unit', old) : c)),
      };
    case 'cell': {
      const [row, column] = [keysOf(state).indexOf(where.key), state.columns.findIndex((c) => c.name === where.column)];
      return { ...state, rows: state.rows.map((cells, r) => (r === row ? cells.with(column, old) : cells)) };
    }
    case 'row': {
      const row = keysOf(state).indexOf(where.key);
      if (old === '') return { ...state, rows: state.rows.toSpliced(row, 1) };
      const had = readRow(old);
      return had && { ...state, rows: state.rows.toSpliced(had.index, 0, had.cells) };
    }
    case 'order': {
      const [keys, wanted] = [keysOf(state), readRecord(old)];
      const rows = wanted?.map((key) => state.rows[keys.indexOf(key)]);
      return rows?.length === keys.length && rows.every((row) => row !== undefined) ? { ...state, rows } : undefined;
    }
    default:
      return undefined;
  }
}
