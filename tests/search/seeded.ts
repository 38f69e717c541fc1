/** Queries drawn from the built content with a fixed seed. */
import type { Sheet } from '../../src/search/sheet.ts';
import type { Wanted } from './queries.ts';

/** Mulberry32: the same draws for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random figures, figures with units, strings that cut words on both ends, and figures that stand nowhere. */
export function seededQueries(sheets: readonly Sheet[], each: number, seed = 20190101): Wanted[] {
  const draw = drawing(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const lines = sheets
    .filter((s) => s.kind !== '数据表' && s.kind !== '数据点')
    .flatMap((s) => s.stretches.flatMap((stretch) => stretch.lines.map((line) => ({ line, url: s.url }))));
  const all = sheets.flatMap((s) => s.stretches.flatMap((t) => [t.title, ...t.lines])).join('\n');
  const until = (next: () => Wanted | undefined): Wanted => {
    for (;;) {
      const drawn = next();
      if (drawn) return drawn;
    }
  };
  const found = (kind: string, pattern: RegExp) => (): Wanted | undefined => {
    const { line, url } = pick(lines);
    const hits = line.match(pattern);
    return hits ? wanted(kind, pick(hits), [url]) : undefined;
  };
  const cut = (): Wanted | undefined => {
    const { line, url } = pick(lines);
    const length = 6 + Math.floor(draw() * 7);
    if (line.length < length + 6) return undefined;
    const from = Math.floor(draw() * (line.length - length));
    const query = line.slice(from, from + length).trim();
    return /^\p{L}.*\p{L}$/u.test(query) && !/["“”「」\s]/.test(query) ? wanted('随机截取', query, [url]) : undefined;
  };
  const absent = (): Wanted | undefined => {
    const query = String(Math.round(draw() * 10 ** (3 + Math.floor(draw() * 4))) / (draw() < 0.5 ? 100 : 1));
    return all.replaceAll(',', '').includes(query) ? undefined : wanted('随机无此数', query, []);
  };
  const draws: [string, () => Wanted | undefined][] = [
    ['随机数字', found('随机数字', /(?<![\d.,])\d{2,}(?:\.\d+)?(?![\d.,])/g)],
    ['随机数字带单位', found('随机数字带单位', /(?<![\d.,])\d{2,}(?:\.\d+)? ?(?:%|亿元|万元|个|家|批次|件|公顷|人)/g)],
    ['随机截取', cut],
    ['随机无此数', absent],
  ];
  return draws.flatMap(([, next]) => Array.from({ length: each }, () => until(next)));
}

const wanted = (kind: string, query: string, places: string[]): Wanted => ({
  class: kind,
  query,
  places,
  says: places.length > 0 ? query : '',
  anywhere: 'page',
  set: 'seed',
});
