/** Pagefind as the search uses it: terms in, fragments out. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
export interface Found {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}
export type Counts = Record<string, Record<string, number>>;
export type Chosen = Record<string, string[]>;
interface Engine {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(terms: string, options: { filters?: Chosen }): Promise<{ results: Found[]; filters: Counts }>;
}

export const base = document.getElementById('search')?.dataset['base'] ?? '/';
let engine: Promise<Engine> | undefined;

/** The engine, loaded once; a load that failed is tried again. */
export function loadEngine(): Promise<Engine> {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function start(): Promise<Engine> {
  const path = `${base}pagefind/`;
  const { createInstance } = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as { createInstance: (options: unknown) => Engine };
  const instance = createInstance({ basePath: path, baseUrl: base, noWorker: true });
  // Under a language without word rules Pagefind takes the terms as they are: they are cut here, as in the index.
  const { lang } = document.documentElement;
  document.documentElement.lang = 'und';
  try {
    await instance.init();
  } finally {
    document.documentElement.lang = lang;
  }
  return instance;
}

const read = new Map<string, Promise<Fragment>>();

/** A result's fragment, fetched once. */
export function fragmentOf(found: Found): Promise<Fragment> {
  const known = read.get(found.id) ?? found.data();
  read.set(found.id, known);
  return known;
}

const kept = new Map<string, Promise<unknown>>();

/** A file beside the index, fetched once. */
export function fetchBeside<T>(name: string): Promise<T> {
  const known = kept.get(name) ?? fetch(`${base}pagefind/${name}`).then((response) => response.json() as Promise<T>);
  kept.set(name, known);
  return known as Promise<T>;
}
