/** Sheets → Pagefind's files, one index a group of years. A finished index is kept for as long as its sheets stay the same. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { groupsOf } from '../search/groups.ts';
import { encodeSheet, type Sheet } from '../search/sheet.ts';
import type { Group } from '../search/start.ts';

/**
 * Characters of text that one index may have. Pagefind keeps a whole index in memory while it makes it, about 0.6 kB a character: 4 GB
 * would be 7 million. The first query reaches its bound earlier, since an index's metadata is loaded whole: 1.5 million characters take
 * 0.8 GB, and 170 kB for the first query (`npm run bench:growth`). `SEARCH_GROUP` sets another size.
 */
export const GROUP_CHARACTERS = 1_500_000;
/** Small chunks: a query loads a few kilobytes of the index. Read by Pagefind's own process when it starts. */
const CHUNK_SIZE = '2000';
/** Neighbouring sheets share a file of fragments: ten results come with few requests. */
const SHEETS_A_FILE = 8;
/** Pagefind's own interfaces, which the search page does not use. */
const UNUSED = /^pagefind-.*\.(?:js|css)$/;
/** Part of every key: a change here makes all indexes anew. */
const SETTINGS = JSON.stringify(['pagefind 1.6.0', CHUNK_SIZE, SHEETS_A_FILE]);

/** Writes the indexes: the newest into `out` itself, earlier ones into folders below it. Indexes in `kept` that no one uses go. */
export async function writeIndexes(sheets: readonly Sheet[], out: string, kept: string): Promise<{ group: Group; sheets: Sheet[] }[]> {
  const limit = Number(process.env['SEARCH_GROUP'] ?? GROUP_CHARACTERS);
  const indexed: { group: Group; sheets: Sheet[] }[] = [];
  const used = new Set<string>();
  mkdirSync(kept, { recursive: true });
  for (const { name, years, sheets: own } of groupsOf(sheets, limit)) {
    const records = own.map(recordOf);
    const key = createHash('sha256').update(SETTINGS).update(JSON.stringify(records)).digest('hex').slice(0, 16);
    const folder = join(kept, key);
    if (!existsSync(folder)) await makeIndex(records, folder);
    used.add(key);
    const path = indexed.length === 0 ? '' : `${name}/`;
    cpSync(folder, join(out, path), { recursive: true });
    indexed.push({ group: { path, hash: hashOf(folder), years }, sheets: own });
  }
  for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name), { recursive: true });
  return indexed;
}

function recordOf(sheet: Sheet, i: number): pagefind.CustomRecord {
  const { year, place, kind, topics: topic, departments: department } = sheet;
  const filters = { year: year ? [year] : [], place: place ? [place] : [], kind: [kind], topic, department };
  // Pagefind keeps one record an address.
  return { url: sheet.continued ? `${sheet.url}#${i}` : sheet.url, language: 'zh-cn', ...encodeSheet(sheet), filters };
}

async function makeIndex(records: readonly pagefind.CustomRecord[], folder: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const maxFragments = Math.ceil(records.length / SHEETS_A_FILE);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn', maxFragments });
  if (!index) throw new Error(`检索索引没有建成：${errors.join('；')}`);
  for (const record of records) errors.push(...(await index.addCustomRecord(record)).errors);
  // A build that is broken off leaves no half an index under its key.
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  errors.push(...(await index.writeFiles({ outputPath: half })).errors);
  // Its process ends and gives its memory back before the next index is made.
  await pagefind.close();
  if (errors.length > 0) throw new Error(`检索索引没有建成：${errors.join('；')}`);
  for (const name of readdirSync(half)) if (UNUSED.test(name)) rmSync(join(half, name));
  renameSync(half, folder);
}

function hashOf(folder: string): string {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string }> };
  return Object.values(entry.languages)[0]?.hash ?? '';
}
