/** From a query to places: the index is asked for terms, the fragments are read for what the query says. */
import type { Query } from '../../search/query.ts';
import { scoreSheet, type Scored } from '../../search/score.ts';
import { decodeSheet } from '../../search/sheet.ts';
import { termsOf } from '../../search/terms.ts';
import { fragmentOf, loadEngine, type Chosen, type Counts, type Found, type Fragment } from './pagefind.ts';

/** A place that answers, with all that is shown of it. */
export interface Hit extends Scored {
  fragment: Fragment;
  query: Query;
}

export interface Places {
  /** Places that say all of the query, best first. */
  exact: Hit[];
  /** Places that say most of it, where few say all. */
  near: Hit[];
  counts: Counts;
}

/** Fragments read at a time, and at most. */
const STEP = 10;
const MOST = 40;
/** A quoted phrase is looked for in more of them, since only its literal place counts. */
const MOST_QUOTED = 150;
/** Terms asked for, and literal places after which no more fragments are read. */
const TERMS = 24;
const ENOUGH = 3;
/** Up to so many exact places, near ones are shown too. */
const FEW = 2;
/** A sheet that says the query literally has about as much of its terms as the best one. */
const LIKELY = 0.95;

/** The places of a query. */
export async function findPlaces(query: Query, filters: Chosen): Promise<Places> {
  const { candidates, counts } = await candidatesOf(query, filters);
  const hits: Hit[] = [];
  const literal = (): number => hits.filter((hit) => hit.literal).length;
  for (let from = 0; from < Math.min(candidates.length, query.phrases.length > 0 ? MOST_QUOTED : MOST); from += STEP) {
    // Where the query stands literally, sheets that lack several of its terms are not worth reading.
    const step = candidates
      .slice(from, from + STEP)
      .filter((c) => from === 0 || !literal() || c.weight >= LIKELY * (candidates[0]?.weight ?? 0));
    if (step.length === 0) break;
    hits.push(...(await read(step, query)));
    if (literal() >= ENOUGH || (from > 0 && (literal() > 0 || hits.filter((hit) => hit.exact).length >= STEP))) break;
  }
  const sorted = hits.sort((a, b) => b.score - a.score);
  const exact = sorted.filter((hit) => hit.exact);
  if (exact.length > FEW || query.figureOnly || query.phrases.length > 0) return { exact, near: [], counts };
  const best = sorted.find((hit) => !hit.exact)?.score ?? 0;
  const least = Math.max(best / 2, 100);
  return { exact, near: sorted.filter((hit) => !hit.exact && hit.score >= least), counts };
}

/**
 * Sheets by the rarity of the terms that they hold, those with half of the best and more. Not all pairs of a phrase are indexed
 * (those within a longer word are not), so no single one is required; figures are.
 */
async function candidatesOf(query: Query, filters: Chosen): Promise<{ candidates: Candidate[]; counts: Counts }> {
  const engine = await loadEngine();
  const terms = termsOf(query.terms);
  const weights = new Map<string, Candidate>();
  let counts: Counts = {};
  for (const term of terms.words.slice(0, TERMS)) {
    const [longer, whole] = await Promise.all([engine.search(term, { filters }), engine.search(`"${term}"`, { filters })]);
    if (longer.results.length > 0) counts = longer.filters;
    const sets: [Found[], number][] = [
      [whole.results, 0.5],
      [longer.results, whole.results.length > 0 ? 0.5 : 0.25],
    ];
    for (const [results, share] of sets) {
      for (const found of results) {
        const known = weights.get(found.id) ?? { found, weight: 0 };
        known.weight += share * Math.log(1 + 1000 / results.length);
        weights.set(found.id, known);
      }
    }
  }
  let all = [...weights.values()];
  for (const [i, spellings] of terms.figures.entries()) {
    const sets = await Promise.all(spellings.map((s) => engine.search(`"${s}"`, { filters })));
    const merged = new Map(sets.flatMap((set) => set.results).map((found) => [found.id, found]));
    if (i === 0 && terms.words.length === 0) {
      all = [...merged.values()].map((found) => ({ found, weight: found.score }));
      counts = sets.find((set) => set.results.length > 0)?.filters ?? {};
    } else all = all.filter(({ found }) => merged.has(found.id));
  }
  all.sort((a, b) => b.weight - a.weight);
  const least = terms.words.length > 0 ? (all[0]?.weight ?? 0) / 2 : 0;
  return { candidates: all.filter((c) => c.weight >= least), counts };
}

interface Candidate {
  found: Found;
  weight: number;
}

async function read(candidates: Candidate[], query: Query): Promise<Hit[]> {
  const fragments = await Promise.all(candidates.map((c) => fragmentOf(c.found)));
  return fragments.flatMap((fragment, i) => {
    const sheet = decodeSheet(fragment.content, fragment.meta);
    return scoreSheet(sheet, query, fragment.meta['next'] !== undefined).map((scored) => ({
      ...scored,
      score: scored.score - i * 0.5,
      fragment,
      query,
    }));
  });
}

/** The same place once, the better way to it first. */
export function mergeHits(...lists: Hit[][]): Hit[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ fragment, line }) => {
    const key = `${fragment.url.split('#')[0] ?? ''}#${line.anchor}`;
    return !seen.has(key) && seen.add(key);
  });
}
