/** The only place that asks Astro for collections: each read once a build, and refusing what is not there. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

const read = new Map<CollectionKey, Promise<ReadonlyMap<string, unknown>>>();

/** A collection by id. A build asks Astro for each one once; dev asks again, since data change under it. */
async function entriesById<C extends CollectionKey>(collection: C): Promise<ReadonlyMap<string, CollectionEntry<C>>> {
  const index = async () => new Map((await getCollection(collection)).map((e) => [e.id, e]));
  const found = (import.meta.env.DEV ? undefined : read.get(collection)) ?? index();
  read.set(collection, found);
  return found as Promise<ReadonlyMap<string, CollectionEntry<C>>>;
}

/** The entries of a collection, all or those that pass. */
export async function entriesOf<C extends CollectionKey>(
  collection: C,
  keep: (entry: CollectionEntry<C>) => boolean = () => true,
): Promise<CollectionEntry<C>[]> {
  return [...(await entriesById(collection)).values()].filter(keep);
}

/** The entry of an id; throws where there is none. */
export async function required<C extends CollectionKey>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = (await entriesById(collection)).get(id);
  if (!entry) throw new Error(`没有 ${collection} “${id}”；运行 npm run check 看出处`);
  return entry;
}

/** Entries in the order in which their source file has them. */
export function inSourceOrder<T>(entries: readonly { data: T }[]): T[] {
  const orderOf = (data: T): number => (data as { order?: number }).order ?? 0;
  return entries.map((e) => e.data).sort((a, b) => orderOf(a) - orderOf(b));
}
