/** Pagefind's indexes as the search reads them: terms in, fragments out. Every file is fetched once, and only when it is needed. */
import type { Found as Candidate } from '../../search/candidates.ts';
import { countEach, passing, type Chosen, type Counts, type Filters } from '../../search/filters.ts';
import {
  chunkOf,
  placesIn,
  readChunk,
  readContents,
  readFilter,
  readFragments,
  unpack,
  type Contents,
  type Fragment,
} from '../../search/index-files.ts';
import type { Group, Start } from '../../search/start.ts';

export type { Fragment };

export interface Found extends Candidate {
  record: number;
}

/** One index that is open. */
export interface Index {
  /** The records that have a term, with its places in them. */
  placesOf(term: string, chosen: Chosen): Promise<Found[]>;
  /** The records of a file of fragments, by their ids. */
  fragmentsIn(file: string): Promise<Map<string, Fragment>>;
  /** The year of each record that has one. */
  years(): Promise<ReadonlyMap<number, string>>;
  /** How many of the records with all terms each filter's values have. */
  count(terms: readonly string[], chosen: Chosen): Promise<Counts>;
}

export const base = document.getElementById('search')?.dataset['base'] ?? '/';
const kept = new Map<string, Promise<unknown>>();

/** What is loaded once; a load that failed is tried again. */
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = kept.get(name) ?? load();
  kept.set(name, known);
  known.catch(() => kept.delete(name));
  return known as Promise<T>;
}

async function get(name: string): Promise<Response> {
  const response = await fetch(`${base}pagefind/${name}`);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

/** A file beside the index. */
export function fetchBeside<T>(name: string): Promise<T> {
  return once(name, async () => (await (await get(name)).json()) as T);
}

/** A file of an index, unpacked and read. */
function fetchIndexed<T>(name: string, read: (content: Uint8Array) => T): Promise<T> {
  return once(name, async () => read(await unpack(new Uint8Array(await (await get(name)).arrayBuffer()))));
}

export const loadStart = (): Promise<Start> => fetchBeside<Start>('start.json');

/** The newest index, opened before a query is there. */
export async function loadNewest(): Promise<void> {
  const [newest] = (await loadStart()).groups;
  if (newest) await openIndex(newest);
}

export async function openIndex({ path, hash }: Group): Promise<Index> {
  const contents = await fetchIndexed(`${path}pagefind.${hash}.pf_meta`, readContents);
  const chunk = (file: string) => fetchIndexed(`${path}index/${file}.pf_index`, readChunk);
  const having = async (term: string) => {
    const file = chunkOf(contents, term);
    return file === undefined ? [] : placesIn(await chunk(file), term);
  };
  return {
    async placesOf(term, chosen) {
      const [found, filters] = await Promise.all([having(term), filtersOf(path, contents, Object.keys(chosen))]);
      const passed = passing(filters, chosen);
      return found.flatMap(({ record, words }) => {
        const place = contents.records[record];
        return place && (passed?.has(record) ?? true) ? [{ ...place, record, words }] : [];
      });
    },
    fragmentsIn: (file) => fetchIndexed(`${path}fragment/${file}.pf_fragment`, readFragments),
    async years() {
      const { year = new Map<string, number[]>() } = Object.fromEntries(await filtersOf(path, contents, ['year']));
      return new Map([...year].flatMap(([name, records]) => records.map((record) => [record, name] as const)));
    },
    async count(terms, chosen) {
      const [filters, ...found] = await Promise.all([filtersOf(path, contents, [...contents.filters.keys()]), ...terms.map(having)]);
      const sets = found.map((places) => new Set(places.map(({ record }) => record)));
      return countEach(filters, chosen, sets.length === 0 ? new Set() : sets.reduce((all, set) => all.intersection(set)));
    },
  };
}

async function filtersOf(path: string, { filters }: Contents, names: readonly string[]): Promise<Filters> {
  const load = async (name: string) => {
    const file = filters.get(name);
    return [
      name,
      file === undefined ? new Map<string, number[]>() : await fetchIndexed(`${path}filter/${file}.pf_filter`, readFilter),
    ] as const;
  };
  return new Map(await Promise.all(names.map(load)));
}

let counting = false;
/** Whether searches count what each filter's values have; that needs files of their own. */
export const isCounting = (): boolean => counting;
export const startCounting = (): void => void (counting = true);
