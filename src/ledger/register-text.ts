import { stringify } from 'csv-stringify/sync';
import { CORRECTIONS_SCHEMA } from '../data/registers.ts';
import type { Correction } from '../project/types.ts';

/** `corrections.csv` with these corrections. */
export function correctionsText(corrections: readonly Correction[]): string {
  const rows = corrections.map((c) => [c.number, c.version, c.date, c.kind, c.where, c.old, c.new, c.reason]);
  return stringify([CORRECTIONS_SCHEMA.fields.map((f) => f.name), ...rows]);
}
