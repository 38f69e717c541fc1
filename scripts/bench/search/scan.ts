import { gzipSync } from 'node:zlib';
import { contains } from '../../../src/search/find.ts';
import { foldText } from '../../../src/search/fold.ts';
import { encodeSheet, type Sheet } from '../../../src/search/sheet.ts';
import { SHOWN, type Engine } from './engine.ts';

/** All text in one file, scanned for what was typed, then for all of its words; newest publication first. It runs in Node. */
export function plainScan(sheets: readonly Sheet[]): Engine {
  const bundle = JSON.stringify(sheets.map((sheet) => [sheet.url, encodeSheet(sheet).content]));
  const size = gzipSync(bundle).length;
  const load = (): [url: string, folded: string][] =>
    (JSON.parse(bundle) as [string, string][]).map(([url, content]) => [url, foldText(content)]);
  const loaded = load();
  const links = (texts: typeof loaded, query: string): string[] => {
    const whole = foldText(query);
    const words = query.split(/\s+/).map((word) => foldText(word));
    const literal = texts.filter(([, text]) => contains(text, whole));
    const found = literal.length > 0 ? literal : texts.filter(([, text]) => words.every((word) => contains(text, word)));
    return [...new Set(found.map(([url]) => url))].slice(0, SHOWN);
  };
  const asked = (texts: () => typeof loaded, query: string, bytes: number, requests: number) => {
    const from = performance.now();
    const shown = links(texts(), query).map((link) => ({ link, exact: true }));
    return Promise.resolve({ shown, offered: [], milliseconds: performance.now() - from, bytes, requests });
  };
  return {
    name: '全文扫描',
    byPage: true,
    ask: (query) => asked(() => loaded, query, 0, 0),
    askFirst: (query) => asked(load, query, size, 1),
    close: () => Promise.resolve(),
  };
}
