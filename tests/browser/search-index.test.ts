/** The index as it is read here (src/search/index-files.ts), held against Pagefind's own program over the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { chunkOf, placesIn, readChunk, readContents, readFilter, unpack, type Contents, type Place } from '../../src/search/index-files.ts';
import { useBrowser } from './support/browser.ts';

const browser = useBrowser();
const folder = join(inject('dist'), 'pagefind');
const content = (path: string): Promise<Uint8Array> => unpack(new Uint8Array(readFileSync(join(folder, path))));

let contents: Contents;
/** Every term of the index with the file that it stands in. */
const terms = new Map<string, { file: string; places: Place[] }>();

beforeAll(async () => {
  contents = readContents(await content(readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? ''));
  for (const name of readdirSync(join(folder, 'index'))) {
    const chunk = readChunk(await content(`index/${name}`));
    for (const term of chunk.keys()) terms.set(term, { file: name.replace('.pf_index', ''), places: placesIn(chunk, term) });
  }
});

/** What Pagefind itself finds for terms, as text, since the test runner rewrites imports: the ids of the records of each. */
async function foundByPagefind(page: Page, wanted: readonly string[], filters: Record<string, string[]> = {}): Promise<string[][]> {
  return page.evaluate(`(async () => {
    const { createInstance } = await import('/pagefind/pagefind.js');
    const { lang } = document.documentElement;
    // Under this language a term is taken as it is.
    document.documentElement.lang = 'und';
    const engine = createInstance({ basePath: '/pagefind/', noWorker: true });
    await engine.init();
    document.documentElement.lang = lang;
    const found = [];
    for (const term of ${JSON.stringify(wanted)}) {
      const { results } = await engine.search('"' + term + '"', { filters: ${JSON.stringify(filters)} });
      // What has a term only in its metadata has no place for it.
      found.push(results.filter((result) => result.words.length > 0).map((result) => result.id).sort());
    }
    return found;
  })()`);
}

/** A page whose policy lets Pagefind's program run. */
async function emptyPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="zh-CN"></html>' }));
  await page.goto('/blank');
  return page;
}
const ids = (places: readonly Place[]): string[] => places.map(({ record }) => contents.records[record]?.id ?? '').sort();

test('every term is looked for in the file that has it', () => {
  expect(terms.size).toBeGreaterThan(50_000);
  expect([...terms].filter(([term, { file }]) => chunkOf(contents, term) !== file).map(([term]) => term)).toEqual([]);
});

test('a term has the records that Pagefind finds for it, alone and within filters', async () => {
  const page = await emptyPage();
  const words = [...terms.keys()].filter((term) => term.length > 1);
  const sample = words.filter((_, i) => i % 150 === 0);
  expect(await foundByPagefind(page, sample)).toEqual(sample.map((term) => ids(terms.get(term)?.places ?? [])));
  const kind = readFilter(await content(`filter/${contents.filters.get('kind') ?? ''}.pf_filter`));
  const tables = new Set(kind.get('数据表'));
  const within = sample.map((term) => ids((terms.get(term)?.places ?? []).filter(({ record }) => tables.has(record))));
  expect(within.flat().length).toBeGreaterThan(100);
  expect(await foundByPagefind(page, sample, { kind: ['数据表'] })).toEqual(within);
});

test('a place is where the term stands in the text', async () => {
  const text = new Map<number, string[]>();
  for (const [record, { id, file }] of contents.records.entries()) {
    if (record % 20 !== 0) continue;
    const raw = new TextDecoder().decode(await content(`fragment/${file}.pf_fragment`));
    // Pagefind marks the borders of its words; the places count these.
    text.set(record, (JSON.parse(raw) as Record<string, { content: string }>)[id]?.content.split('\u200B') ?? []);
  }
  const at = [...terms].flatMap(([term, { places }]) =>
    term.length > 1 && /^\p{Script=Han}+$/u.test(term) ? places.map((place) => ({ term, ...place })) : [],
  );
  const read = at.filter(({ record }) => text.has(record));
  expect(read.length).toBeGreaterThan(5000);
  const wrong = read.filter(({ term, record, words }) => {
    const tokens = text.get(record) ?? [];
    // A pair may cross the border to the next word, or over marks between them.
    return words.some(
      (word) =>
        !tokens
          .slice(word, word + 4)
          .join('')
          .replaceAll(/\P{Script=Han}/gu, '')
          .includes(term),
    );
  });
  expect(wrong).toEqual([]);
});

test('pairs that cross a border of words are indexed: all searching of phrases rests on it', async () => {
  // 抽检 and 合格率 are words; Pagefind 1.6 indexes 检合 beside them, though its documentation does not say so.
  expect(terms.get('检合')?.places.length).toBeGreaterThan(5);
  const page = await emptyPage();
  const [pair, absent] = await foundByPagefind(page, ['检合', '检龘']);
  expect(pair?.length).toBe(terms.get('检合')?.places.length);
  // No shorter term stands in for a pair that is not there.
  expect(absent).toEqual([]);
});
