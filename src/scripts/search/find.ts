/** From a query to places: the index is asked for terms, the fragments are read for what the query says. */
import type { Query } from '../../search/query.ts';
import { scoreSheet, type Scored } from '../../search/score.ts';
import { decodeSheet } from '../../search/sheet.ts';
import { termsOf, type Terms } from '../../search/terms.ts';
import { fragmentOf, loadEngine, type Chosen, type Counts, type Found, type Fragment } from './pagefind.ts';

/** A place that answers, with all that is shown of it. */
export interface Hit extends Scored {
  fragment: Fragment;
  query: Query;
  /** By another name than the one typed. */
  other: boolean;
}

export interface Places {
  hits: Hit[];
  /** Nothing says all of it; what is shown says part. */
  near: boolean;
  counts: Counts;
  /** How many sheets hold all terms. */
  sheets: number;
}

const READ = 20;
const NONE: Places = { hits: [], near: false, counts: {}, sheets: 0 };

/** Places that say all of a query, best first. */
export async function findExact(query: Query, filters: Chosen, other = false): Promise<Places> {
  const terms = termsOf(`${query.plain}`);
  const { results, counts } = await all(terms, filters);
  if (results.length === 0) return NONE;
  const hits: Hit[] = [];
  for (let from = 0; from < Math.min(results.length, READ * 3); from += from === 0 ? 10 : READ) {
    hits.push(...(await read(results.slice(from, from === 0 ? 10 : from + READ), query, other)).filter((hit) => hit.exact));
    const literal = hits.filter((hit) => hit.literal).length;
    // Literal places may stand behind pages that merely hold the same words often.
    if (from >= READ && (literal > 0 || hits.length >= 10)) break;
    if (from === 0 && literal >= 10) break;
  }
  return { hits: ranked(hits), near: false, counts, sheets: results.length };
}

/** Places that say most of a query, where none says all of it. A figure must stand there in any case. */
export async function findNear(query: Query, filters: Chosen): Promise<Places> {
  if (query.figureOnly || query.phrases.length > 0) return NONE;
  const engine = await loadEngine();
  const terms = termsOf(query.plain);
  const single = [...terms.pairs, ...terms.latin].slice(0, 14);
  const weights = new Map<string, { found: Found; weight: number }>();
  let counts: Counts = {};
  for (const term of single) {
    const { results, filters: own } = await engine.search(`"${term}"`, { filters });
    counts = own;
    for (const found of results) {
      const known = weights.get(found.id) ?? { found, weight: 0 };
      known.weight += Math.log(1 + 600 / results.length);
      weights.set(found.id, known);
    }
  }
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, 12);
  const limit = (best[0]?.weight ?? 0) / 2;
  const hits = await read(
    best.filter((b) => b.weight >= limit).map((b) => b.found),
    query,
    false,
  );
  const sorted = ranked(hits);
  const least = Math.max((sorted[0]?.score ?? 0) / 2, 100);
  return { hits: sorted.filter((hit) => hit.score >= least), near: true, counts, sheets: best.length };
}

/** Sheets that hold all terms: those of figures only where the figure stands as typed. */
async function all(terms: Terms, filters: Chosen): Promise<{ results: Found[]; counts: Counts }> {
  const engine = await loadEngine();
  const words = [...terms.pairs, ...terms.latin];
  const figures = terms.figures.filter((f) => (f[0] ?? '').length > 1 || words.length === 0);
  let found: { results: Found[]; filters: Counts } | undefined;
  if (words.length > 0) found = await engine.search(words.join(' '), { filters });
  for (const spellings of figures) {
    const sets = await Promise.all(spellings.map((s) => engine.search(`"${s}"`, { filters })));
    const merged = sets.flatMap((set) => set.results);
    const ids = new Set(merged.map((r) => r.id));
    found = found ? { ...found, results: found.results.filter((r) => ids.has(r.id)) } : { results: merged, filters: sets[0]?.filters ?? {} };
  }
  return { results: [...new Map(found?.results.map((r) => [r.id, r])).values()], counts: found?.filters ?? {} };
}

async function read(found: Found[], query: Query, other: boolean): Promise<Hit[]> {
  const fragments = await Promise.all(found.map(fragmentOf));
  return fragments.flatMap((fragment, i) => {
    const sheet = decodeSheet(fragment.content, fragment.meta);
    return scoreSheet(sheet, query, fragment.meta['next'] !== undefined).map((scored) => ({
      ...scored,
      score: scored.score - i * 0.5,
      fragment,
      query,
      other,
    }));
  });
}

const ranked = (hits: Hit[]): Hit[] => hits.toSorted((a, b) => b.score - a.score);

/** The same place once, the better way to it first. */
export function mergeHits(...lists: Hit[][]): Hit[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ fragment, line }) => {
    const key = `${fragment.url.split('#')[0]}#${line.anchor}`;
    return !seen.has(key) && seen.add(key);
  });
}

