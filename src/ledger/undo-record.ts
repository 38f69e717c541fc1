import { wholeRecord, type RecordState } from './records.ts';
import type { Misfit } from './undo-table.ts';
import { parseWhere, type Change } from './where.ts';

/** The record before the changes of one version, and the changes that do not fit the record after them. */
export function undoRecord<C extends Change>(
  now: RecordState | undefined,
  changes: readonly C[],
): { state: RecordState | undefined; misfits: Misfit<C>[] } {
  const misfits: Misfit<C>[] = [];
  let state = now;
  for (const change of changes) {
    const where = parseWhere(change.where);
    if (where?.kind !== 'record') continue;
    const whole = where.field === undefined && (change.old === '' || change.new === '');
    const field = where.field ?? 'value';
    const found = whole ? wholeRecord(state) : state?.[field];
    if (found !== change.new) misfits.push({ change, found });
    else if (!whole) state = { ...state, [field]: change.old };
    else {
      const before = change.old === '' ? undefined : readWhole(change.old);
      if (before === 'malformed') misfits.push({ change, found: undefined });
      else state = before;
    }
  }
  return { state, misfits };
}

function readWhole(text: string): RecordState | 'malformed' {
  try {
    return JSON.parse(text) as RecordState;
  } catch {
    return 'malformed';
  }
}
