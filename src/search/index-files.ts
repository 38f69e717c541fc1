/**
 * Pagefind's files as 1.6.0 writes them: CBOR (fragments: JSON) after a signature, packed with gzip. Read by our own hands, since
 * Pagefind's program in the browser is half of what a first query would load, and of it only this would be used; a test holds every
 * term against Pagefind's own answer (`tests/browser/search-index.test.ts`). Source: `pagefind_web/src` of CloudCannon/pagefind.
 */
import { decodeCBOR } from '@levischuck/tiny-cbor';

const SIGNATURE = 'pagefind_dcd';

/** A file's content after its signature. A host may have unpacked it already. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = isSigned(file) ? file : await gunzip(file);
  if (!isSigned(plain)) throw new Error('not a file of Pagefind');
  return plain.subarray(SIGNATURE.length);
}

const isSigned = (file: Uint8Array): boolean => new TextDecoder().decode(file.subarray(0, SIGNATURE.length)) === SIGNATURE;

async function gunzip(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What an index consists of. */
export interface Contents {
  /** In the order of their numbers: each record's id, and the file that has its fragment. */
  records: { id: string; file: string }[];
  /** Files of terms, in the order of their terms. */
  chunks: { from: string; file: string }[];
  /** The file of each filter. */
  filters: Map<string, string>;
}

export function readContents(content: Uint8Array): Contents {
  const [, records, chunks, filters] = decodeCBOR(content) as [
    version: string,
    records: [id: string, words: number, group: string | null][],
    chunks: [from: string, to: string, file: string][],
    filters: [name: string, file: string][],
  ];
  return {
    records: records.map(([id, , group]) => ({ id, file: group ?? id })),
    chunks: chunks.map(([from, , file]) => ({ from, file })),
    filters: new Map(filters),
  };
}

/** The only file that may have a term. The borders are cut short: a chunk may have terms after its last one. */
export function chunkOf({ chunks }: Contents, term: string): string | undefined {
  return chunks.findLast(({ from }) => from <= term)?.file;
}

/** A record that has a term, and the term's places in it, counted in words; none where only its metadata has the term. */
export interface Place {
  record: number;
  words: number[];
}

/** The terms of a chunk. */
export function readChunk(content: Uint8Array): Map<string, Place[]> {
  const [terms] = decodeCBOR(content) as [[term: string, pages: [step: number, places: number[]][]][]];
  return new Map(terms.map(([term, pages]) => [term, placesOf(pages)]));
}

/** Records and places are written as steps from the one before; a negative number is a weight, after which places begin anew. */
function placesOf(pages: readonly [step: number, places: readonly number[]][]): Place[] {
  let record = 0;
  return pages.map(([step, places]) => {
    record += step;
    let at = 0;
    const words = places.flatMap((place) => {
      at = place < 0 ? 0 : at + place;
      return place < 0 ? [] : [at];
    });
    return { record, words: words.sort((a, b) => a - b) };
  });
}

/** The places of a term; of a lone Chinese character those of the words that begin with it too. */
export function placesIn(chunk: ReadonlyMap<string, readonly Place[]>, term: string): Place[] {
  const lone = /^\p{Script=Han}$/u.test(term);
  const found = lone ? [...chunk].flatMap(([key, places]) => (key.startsWith(term) ? places : [])) : (chunk.get(term) ?? []);
  const words = Map.groupBy(found, ({ record }) => record);
  return [...words]
    .map(([record, places]) => ({ record, words: places.flatMap((place) => place.words).sort((a, b) => a - b) }))
    .filter((place) => place.words.length > 0);
}

/** Of each value of a filter the numbers of its records. */
export function readFilter(content: Uint8Array): Map<string, number[]> {
  const [, values] = decodeCBOR(content) as [name: string, values: [value: string, records: number[]][]];
  return new Map(values);
}

/** A record as it is shown: what the site's build has put in. */
export interface Fragment {
  /** Below the base. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** The fragments of a file by the ids of their records. Pagefind marks the borders of Chinese words, which are of no use here. */
export function readFragments(content: Uint8Array): Map<string, Fragment> {
  const fragments = JSON.parse(new TextDecoder().decode(content)) as Record<string, Fragment>;
  return new Map(
    Object.entries(fragments).map(([id, fragment]) => [id, { ...fragment, content: fragment.content.replaceAll('\u200B', '') }]),
  );
}
