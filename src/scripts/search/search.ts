/** One search from its words to its results: literal places, other names, answers, and what is near. */
import { answersTo } from '../../search/answer.ts';
import { unpackAnswers, type Answer, type PackedAnswers } from '../../search/answer-pack.ts';
import { foldText, type Simplify } from '../../search/fold.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { nearestFigures, nearestNames } from '../../search/spelling.ts';
import { mayBeTraditional, simplifyBy } from '../../search/traditional.ts';
import { variantsOf, type Synonyms, type Variant } from '../../search/synonyms.ts';
import { findPlaces, mergeHits, type Hit } from './find.ts';
import { fetchBeside, type Chosen, type Counts } from './pagefind.ts';
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
}

/** Searches; what needs more files than the index is loaded only where the index alone does not answer. */
export async function search({ q, filters, synonyms }: State): Promise<Outcome> {
  const first = await searchAs(parseQuery(q), filters, synonyms);
  if (first.hits.length > 0 && !first.near) return first;
  const simplify = await traditional(q);
  if (!simplify) return first;
  const second = await searchAs(parseQuery(q, simplify), filters, synonyms);
  return second.hits.length > 0 && (!second.near || first.hits.length === 0) ? second : first;
}

/** The table of traditional characters, where the query has any. */
async function traditional(q: string): Promise<Simplify | undefined> {
  if (!mayBeTraditional(q)) return undefined;
  const simplify = simplifyBy(await fetchBeside<string>('traditional.json'));
  return Array.from(q).some((c) => simplify(c) !== c) ? simplify : undefined;
}

async function searchAs(query: Query, filters: Chosen, synonyms: boolean): Promise<Outcome> {
  const groups = synonyms && query.phrases.length === 0 ? await fetchBeside<Synonyms[]>('synonyms.json') : [];
  const also = variantsOf(query.words.join(' '), groups);
  const own = await findPlaces(query, filters);
  const others = await Promise.all(also.map(({ text }) => findPlaces({ ...parseQuery(text), year: query.year }, filters)));
  const answers = await answersOf(query, also, own.exact.length > 0);
  const hits = mergeHits(...interleaved([own.exact, interleave(others.map((o) => o.exact))]));
  const { counts } = [own, ...others].find((o) => o.exact.length > 0) ?? own;
  const outcome: Outcome = { query, answers, hits, partly: [], near: false, counts, also, spellings: [] };
  if (hits.length > 0) return { ...outcome, partly: hits.length <= 2 && query.figures.length === 0 ? below(hits, own.near) : [] };
  const spellings = await spellingsOf(query);
  const literal = query.figures.length > 0 || query.phrases.length > 0;
  const respelt = await Promise.all((literal ? [] : spellings.slice(0, 3)).map((name) => findPlaces(parseQuery(name), filters)));
  const guessed = interleave(respelt.map((r) => r.exact.slice(0, 3)));
  return { ...outcome, hits: mergeHits(guessed, own.near), near: true, spellings };
}

/** A few near places that are not among the hits. */
const below = (hits: Hit[], near: Hit[]): Hit[] => mergeHits(hits, near).slice(hits.length, hits.length + 5);

/** The best of what was typed, then what other names find among the rest of it. */
function interleaved([own = [], other = []]: Hit[][]): Hit[][] {
  const first = own.filter((hit) => hit.literal);
  return [first.slice(0, 3), other.slice(0, 5), first.slice(3), own, other];
}

function interleave(lists: Hit[][]): Hit[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** Facts answer questions; for other words they are asked only where the text does not say them. */
async function answersOf(query: Query, also: readonly Variant[], found: boolean): Promise<Answer[]> {
  if (query.phrases.length > 0 || (found && !query.question && query.year === undefined)) return [];
  const answers = unpackAnswers(await fetchBeside<PackedAnswers>('answers.json'));
  return answersTo(
    query,
    answers,
    also.map((variant) => variant.text),
  ).slice(0, 3);
}

async function spellingsOf(query: Query): Promise<string[]> {
  const figure = query.figures[0];
  if (figure !== undefined) return nearestFigures(figure, await fetchBeside<string[]>('figures.json'));
  const names = await fetchBeside<string[]>('names.json');
  const folded = new Map(names.map((name) => [foldText(name), name]));
  return nearestNames(query.whole, [...folded.keys()]).map((name) => folded.get(name) ?? name);
}
