/** One search from its words to its results: literal places, other names, answers, and what is near. */
import type { Answer } from '../../search/answer.ts';
import { groupsHaving, pageOf, type FigurePage } from '../../search/figure-pages.ts';
import { isLookedUp } from '../../search/figures.ts';
import type { Counts } from '../../search/filters.ts';
import { foldText, type Simplify } from '../../search/fold.ts';
import { pairPageOf, shareHaving, type PairPage } from '../../search/pair-pages.ts';
import { isPair } from '../../search/pairs.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { nearestFigures, nearestNames, spellingsIn } from '../../search/spelling.ts';
import { mayBeTraditional, simplifyBy } from '../../search/traditional.ts';
import { groupsFor, type Group } from '../../search/start.ts';
import { variantsOf, type Variant } from '../../search/synonyms.ts';
import { termsOf } from '../../search/terms.ts';
import { findAnswers } from './answers.ts';
import { FEW, findPlaces, mergeHits, mergePlaces, type Budget, type Hit, type Places } from './find.ts';
import { fetchBeside, loadStart, openIndex, type Index } from './pagefind.ts';
import type { State } from './state.ts';

export interface Outcome {
  query: Query;
  answers: Answer[];
  hits: Hit[];
  /** Shown below the hits: what says part of the query. */
  partly: Hit[];
  /** Nothing says all of it; the hits are near it. */
  near: boolean;
  counts: Counts;
  /** Other names that were searched too. */
  also: Variant[];
  /** Spellings and figures of the site that are near what was not found. */
  spellings: string[];
  /** The years of an index that was not searched, since later ones have the query. */
  older?: string[];
}

/** Searches; what needs more files than the index is loaded only where the index alone does not answer. */
export async function search(state: State): Promise<Outcome> {
  const { q } = state;
  const [simplify, { places }] = await Promise.all([traditional(q), loadStart()]);
  const first = await searchAs(parseQuery(q, { simplify, places }), state);
  if (!simplify || (first.hits.length > 0 && !first.near)) return first;
  // A character that is not of the simplified ones may stand in the text as it was typed.
  const typed = await searchAs(parseQuery(q, { places }), state);
  return typed.hits.length > 0 && !typed.near ? typed : first;
}

/** The table of traditional characters, where the query has any. */
async function traditional(q: string): Promise<Simplify | undefined> {
  if (!mayBeTraditional(q)) return undefined;
  const simplify = simplifyBy(await fetchBeside<string>('traditional.json'));
  return Array.from(q).some((c) => simplify(c) !== c) ? simplify : undefined;
}

/** Searches the newest years, or the chosen ones; earlier ones as long as nothing says all of the query. */
async function searchAs(query: Query, state: State): Promise<Outcome> {
  const { groups, synonyms, places } = await loadStart();
  const years = state.filters['year'] ?? [];
  const also = state.synonyms && query.phrases.length === 0 ? variantsOf(query.words, synonyms) : [];
  const { year, question, amount, unit, about } = query;
  const variants = also.map(({ text }) => ({ ...parseQuery(text, { places }), year, question, amount, unit, about }));
  const search = async (open: readonly Group[]): Promise<Outcome> =>
    searchIn(await Promise.all(open.map(openIndex)), [query, ...variants], state);
  const open = groupsFor(groups, years, state.back);
  let outcome = await search(open);
  const missed = (): boolean => outcome.near || outcome.hits.length === 0;
  const earlier = years.length > 0 ? [] : groups.slice(open.length);
  const having = missed() ? await mayHave([query, ...variants], earlier, groups) : [];
  for (; having.length > 0 && missed(); outcome = await search(open)) open.push(...having.splice(0, 1));
  if (missed()) outcome = await respell(outcome, state, open);
  // A figure that none of them has is not to be looked for there.
  const [next] = missed() && query.figures.length > 0 ? [] : earlier.filter((group) => !open.includes(group));
  return { ...outcome, also, ...(next ? { older: next.years } : {}) };
}

/** Of earlier groups those that have the figures of a query and its words, as the lists of figures and pairs know. */
async function mayHave([query, ...variants]: Named, older: Group[], groups: readonly Group[]): Promise<Group[]> {
  if (older.length === 0) return [];
  const figures = await Promise.all(query.figures.filter(isLookedUp).map(async (f) => groupsHaving(await figurePage(f), f)));
  const worded = [query, ...variants].map(({ terms }) => termsOf(terms).words.flat().filter(isPair));
  const pages = await pairPages(worded.flat());
  // A question is seldom said whole.
  const least = query.question ? MOST_OF_A_QUESTION : 1;
  const having = older.filter((group) => {
    const number = groups.indexOf(group);
    return figures.every((numbers) => numbers.has(number)) && worded.some((pairs) => shareHaving(pairs, pages, number) >= least);
  });
  // The year of a document's number is where it was issued.
  const named = (group: Group): boolean => group.years.some((y) => y === query.year || query.figures.includes(y));
  const sorted = [...having.filter(named), ...having.filter((group) => !named(group))];
  return query.question ? sorted.slice(0, QUESTIONED) : sorted;
}

/** The share of a question's pairs that an earlier index must have, and how many of those that have it are opened. */
const MOST_OF_A_QUESTION = 0.8;
const QUESTIONED = 2;

async function pairPages(pairs: readonly string[]): Promise<Map<number, PairPage>> {
  const pages = [...new Set(pairs.map(pairPageOf))];
  return new Map(await Promise.all(pages.map(async (page) => [page, await fetchBeside<PairPage>(`pairs/${page}.json`)] as const)));
}

async function figurePage(figure: string): Promise<FigurePage> {
  const { figures } = await loadStart();
  return fetchBeside<FigurePage>(`figures/${pageOf(figures, figure)}.json`);
}

/** A query, and the same under other names. */
type Named = [Query, ...Query[]];

async function searchIn(indexes: Index[], [query, ...variants]: Named, { filters, byDate }: State): Promise<Outcome> {
  const find = async (q: Query, budget: Budget): Promise<Places> =>
    mergePlaces(await Promise.all(indexes.map((index) => findPlaces(q, filters, index, budget))));
  const answering = findAnswers(query, variants, filters);
  const answered = async (): Promise<boolean> => (await answering).length > 0;
  const [own, ...others] = await Promise.all([
    find(query, { terms: variants.length > 0 ? 4 : 5, files: 2, thorough: true, latest: byDate, answered }),
    ...variants.map((variant) => find(variant, { terms: 3, files: 2, thorough: false, latest: byDate, answered })),
  ]);
  const hits = mergeHits(
    ...ranked(
      query,
      own.exact,
      others.map((o) => o.exact),
    ),
  );
  const answers = await answering;
  const { counts } = [own, ...others].find((o) => o.exact.length > 0) ?? own;
  const outcome: Outcome = { query, answers, hits, partly: [], near: false, counts, also: [], spellings: [] };
  if (hits.length === 0) return { ...outcome, near: true, hits: own.near };
  return { ...outcome, partly: hits.length <= FEW && query.figures.length === 0 ? below(hits, own.near) : [] };
}

/** Where nothing says the query: spellings of the site that are near it, and their places. */
async function respell(outcome: Outcome, { filters }: State, open: readonly Group[]): Promise<Outcome> {
  const { query } = outcome;
  const spellings = await spellingsOf(outcome);
  if (query.figures.length > 0 || query.phrases.length > 0) return { ...outcome, spellings };
  const indexes = await Promise.all(open.map(openIndex));
  const found = await Promise.all(
    spellings.slice(0, 3).map(async (name) => {
      const places = await Promise.all(
        indexes.map((index) => findPlaces(parseQuery(name), filters, index, { terms: 3, files: 2, thorough: false })),
      );
      return mergePlaces(places).exact.slice(0, 3);
    }),
  );
  const guessed = interleave(found);
  // A question is seldom a name that was mistyped.
  return { ...outcome, hits: query.question ? mergeHits(outcome.hits, guessed) : mergeHits(guessed, outcome.hits), spellings };
}

/** A few near places that are not among the hits. */
const below = (hits: Hit[], near: Hit[]): Hit[] => mergeHits(hits, near).slice(hits.length, hits.length + 5);

/** A question's places by how well they answer; else the best of what was typed, then what other names find among the rest of it. */
function ranked({ question }: Query, own: Hit[], others: Hit[][]): Hit[][] {
  if (question) return [[own, ...others].flat().sort((a, b) => b.score - a.score)];
  const [first, other] = [own.filter((hit) => hit.literal), interleave(others)];
  return [first.slice(0, 3), other.slice(0, 5), first.slice(3), own, other];
}

function interleave(lists: Hit[][]): Hit[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** Figures of the site that are near; words of what was read, else of all names. */
async function spellingsOf({ query, hits }: Outcome): Promise<string[]> {
  const figure = query.figures[0];
  if (figure !== undefined) return nearestFigures(figure, (await figurePage(figure)).figures);
  const read = query.question
    ? []
    : spellingsIn(
        query.whole,
        hits.map((hit) => hit.line.text),
      );
  if (read.length > 0) return read;
  const names = await fetchBeside<string[]>('names.json');
  const folded = new Map(names.map((name) => [foldText(name), name]));
  return nearestNames(query.whole, [...folded.keys()]).map((name) => folded.get(name) ?? name);
}
