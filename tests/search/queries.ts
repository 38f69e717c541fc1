/** The sets of queries: what is typed, its class, and the places where the answer stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface Wanted {
  class: string;
  query: string;
  /** Addresses below the site's base; empty for what is not there. */
  places: string[];
  /** A text that the right places say; several that may stand for each other by `|`. */
  says: string;
  /** Whether any other page, or any other section, row or entry that says it is right too. */
  anywhere: 'page' | 'place' | false;
  set: Set;
}

/**
 * Drawn from the records once and kept; written by hand from reading the pages and the sources; written so by someone who had seen
 * neither the search nor the other sets; drawn with a fixed seed.
 */
export type Set = 'records' | 'hand' | 'blind' | 'seed';

/** Classes whose answer is a place, and not whatever says the words. */
const PLACED = ['文号', '多词', '提问'];

/** The kept queries of the three sets. */
export function readQueries(): Wanted[] {
  return [
    ...read('queries.csv').map((row): Wanted => ({ ...row, anywhere: row.says !== '' && 'page', set: 'records' })),
    ...read('queries-by-hand.csv').map((row): Wanted => ({ ...row, anywhere: !PLACED.includes(row.class) && 'place', set: 'hand' })),
    ...read('queries-blind.csv').map((row): Wanted => ({ ...row, anywhere: !PLACED.includes(row.class) && 'place', set: 'blind' })),
  ];
}

function read(name: string): Pick<Wanted, 'class' | 'query' | 'says' | 'places'>[] {
  const rows = parse<Record<'class' | 'query' | 'says' | 'places', string>>(readFileSync(join(import.meta.dirname, name)), {
    columns: true,
  });
  return rows.map((row) => ({ ...row, places: row.places.split(' ').filter(Boolean) }));
}
