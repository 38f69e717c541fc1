/** The sets of queries: what is typed, its class, and the places where the answer stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface Wanted {
  class: string;
  query: string;
  /** Addresses below the site's base; empty for what is not there. */
  places: string[];
  /** A text that the right places say. */
  says: string;
  /** Whether another page that says it is right too: for what is found literally. */
  anywhere: boolean;
  set: Set;
}

/** Drawn from the records once and kept; written by hand from reading the pages and the sources; drawn with a fixed seed. */
export type Set = 'records' | 'hand' | 'seed';

/** Classes in which any page that says the words answers. */
const LITERAL = ['数字', '数字带单位', '跨词短语', '机构', '全角与繁体', '拉丁与数字'];

/** The kept queries of both sets. */
export function readQueries(): Wanted[] {
  return [
    ...read('queries.csv').map((row): Wanted => ({ ...row, anywhere: row.says !== '', set: 'records' })),
    ...read('queries-by-hand.csv').map((row): Wanted => ({ ...row, anywhere: LITERAL.includes(row.class), set: 'hand' })),
  ];
}

function read(name: string): Pick<Wanted, 'class' | 'query' | 'says' | 'places'>[] {
  const rows = parse<Record<'class' | 'query' | 'says' | 'places', string>>(readFileSync(join(import.meta.dirname, name)), {
    columns: true,
  });
  return rows.map((row) => ({ ...row, places: row.places.split(' ').filter(Boolean) }));
}
