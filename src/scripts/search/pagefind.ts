/** Pagefind as the search uses it: terms in, fragments out. */
import { PagefindInstance } from 'virtual:pagefind';
import type { Found as Place } from '../../search/candidates.ts';
import type { Group, Start } from '../../search/start.ts';

export interface Fragment {
  url: string;
  /** Below the base. */
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
export interface Found extends Place {
  data: () => Promise<unknown>;
}
export type Counts = Record<string, Record<string, number>>;
export type Chosen = Record<string, string[]>;

export const base = document.getElementById('search')?.dataset['base'] ?? '/';
const kept = new Map<string, Promise<unknown>>();

/** What is loaded once; a load that failed is tried again. */
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = kept.get(name) ?? load();
  kept.set(name, known);
  known.catch(() => kept.delete(name));
  return known as Promise<T>;
}

/** A file beside the index. */
export function fetchBeside<T>(name: string): Promise<T> {
  return once(name, async () => {
    const response = await fetch(`${base}pagefind/${name}`);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return (await response.json()) as T;
  });
}

export const loadStart = (): Promise<Start> => fetchBeside<Start>('start.json');

/** The newest index, and what it needs. */
export async function loadEngine(): Promise<PagefindInstance> {
  // It does not wait for the list of indexes.
  loadProgram().catch(() => undefined);
  const [newest] = (await loadStart()).groups;
  if (!newest) throw new Error('no index');
  return openIndex(newest);
}

/** Pagefind's program, the same for all indexes. */
function loadProgram(): Promise<void> {
  return once('program', () => new PagefindInstance({ basePath: `${base}pagefind/`, baseUrl: base }).loadWasm('unknown'));
}

const opened: PagefindInstance[] = [];
let counting = false;
export const isCounting = (): boolean => counting;

/** From now on searches count what each filter's values have; that needs files of their own. */
export async function startCounting(): Promise<void> {
  counting = true;
  await loadEngine();
  await Promise.all(opened.map((index) => index.filters()));
}

export function openIndex({ path, hash }: Group): Promise<PagefindInstance> {
  return once(`index ${path}`, async () => {
    const index = new PagefindInstance({ basePath: `${base}pagefind/${path}`, baseUrl: base });
    // Under a language without word rules Pagefind takes the terms as they are: they are cut here, as in the index.
    index.loadedLanguage = 'und';
    await Promise.all([index.loadMeta(hash), loadProgram()]);
    index.raw_ptr = index.backend.init_pagefind(new Uint8Array(index.searchMeta));
    if (counting) await index.filters();
    opened.push(index);
    return index;
  });
}

/**
 * The sheets that have a term, with all its places. Quoted, Pagefind finds the term alone but gives one place a sheet; unquoted it
 * gives all places, and takes longer words and other ones for it.
 */
export async function placesOf(index: PagefindInstance, term: string, filters: Chosen): Promise<Found[]> {
  const exact = (await index.search(`"${term}"`, { filters })).results;
  if (exact.length === 0) return [];
  const all = new Map((await index.search(term, { filters })).results.map((found) => [found.id, found.words]));
  // What has the term only in its metadata has no place for it.
  return exact.filter((found) => found.words.length > 0).map(({ id, words, data }) => ({ id, words: all.get(id) ?? words, data }));
}

/** Reads results: the first `files` of them, and all that stand in the same files as these; whatever else is here, so that the same
 * search has the same results. */
export async function readFragments(index: PagefindInstance, found: readonly Found[], files: number): Promise<Map<string, Fragment>> {
  const first = found.slice(0, files);
  await Promise.all(first.map((f) => f.data()));
  const groups = await Promise.all(Object.values(index.loaded_fragment_groups));
  const read = new Set(groups.filter((group) => first.some((f) => f.id in group)).flatMap((group) => Object.keys(group)));
  const ready = found.filter((f, i) => i < files || read.has(f.id));
  return new Map(await Promise.all(ready.map(async (f) => [f.id, (await f.data()) as Fragment] as const)));
}
