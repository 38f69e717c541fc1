/** The set of queries: what is typed, its class, and the places where the answer stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface Wanted {
  class: string;
  query: string;
  /** Addresses below the site's base; empty for what is not there. */
  places: string[];
  /** A text that any right page says; for what is found literally. */
  says: string;
}

export function readQueries(): Wanted[] {
  const rows = parse<Record<'class' | 'query' | 'says' | 'places', string>>(readFileSync(join(import.meta.dirname, 'queries.csv')), {
    columns: true,
  });
  return rows.map((row) => ({ ...row, places: row.places.split(' ').filter(Boolean) }));
}
