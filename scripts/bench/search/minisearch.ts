import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import { foldText } from '../../../src/search/fold.ts';
import { encodeSheet, type Sheet } from '../../../src/search/sheet.ts';
import { pairsOf } from '../../../src/search/pairs.ts';
import { SHOWN, type Engine } from './engine.ts';

interface Entry {
  id: number;
  url: string;
  text: string;
}

const OPTIONS: Options<Entry> = {
  fields: ['text'],
  storeFields: ['url'],
  tokenize: (text) =>
    (text.match(/\p{Script=Han}+|-?\d+(?:\.\d+)?%?|[a-z]+/gu) ?? []).flatMap((run) =>
      /^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run],
    ),
  processTerm: (term) => term,
};

/**
 * MiniSearch over the same sheets, folded as ours are, Chinese in pairs; its whole index is loaded as JSON. What has all
 * words, else what has some. It runs in Node.
 */
export function miniSearch(sheets: readonly Sheet[]): Engine {
  const made = new MiniSearch(OPTIONS);
  made.addAll(sheets.map((sheet, id) => ({ id, url: sheet.url, text: foldText(encodeSheet(sheet).content) })));
  const json = JSON.stringify(made);
  const library = readFileSync(join(process.cwd(), 'node_modules/minisearch/dist/es/index.js'));
  const size = gzipSync(json).length + gzipSync(library).length;
  const loaded = MiniSearch.loadJSON(json, OPTIONS);
  const links = (index: MiniSearch<Entry>, query: string): string[] => {
    const words = query
      .split(/\s+/)
      .map((word) => foldText(word))
      .join(' ');
    const all = index.search(words, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(words, { combineWith: 'OR' });
    return [...new Set(found.map((each) => String(each['url'])))].slice(0, SHOWN);
  };
  const asked = (list: string[], from: number, bytes: number, requests: number) => ({
    shown: list.map((link) => ({ link, exact: true })),
    offered: [],
    milliseconds: performance.now() - from,
    bytes,
    requests,
  });
  return {
    name: 'MiniSearch（字对）',
    byPage: true,
    ask(query) {
      const from = performance.now();
      return Promise.resolve(asked(links(loaded, query), from, 0, 0));
    },
    askFirst(query) {
      const from = performance.now();
      return Promise.resolve(asked(links(MiniSearch.loadJSON(json, OPTIONS), query), from, size, 2));
    },
    close: () => Promise.resolve(),
  };
}
