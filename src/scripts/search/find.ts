/** From a query to places: an index is asked for terms, the fragments are read for what the query says. */
import { candidatesOf, likeliestFiles, type Candidate, type Candidates } from '../../search/candidates.ts';
import type { Chosen, Counts } from '../../search/filters.ts';
import { pairsOf } from '../../search/pairs.ts';
import type { Query } from '../../search/query.ts';
import { prepare, scoreSheet, type Prepared, type Scored } from '../../search/score.ts';
import { decodeSheet } from '../../search/sheet.ts';
import { termsOf } from '../../search/terms.ts';
import { isCounting, type Found, type Fragment, type Index } from './pagefind.ts';

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

/** What a search may load: terms that are asked for at first (each may be in a file of its own), and files read at a time. */
export interface Budget {
  terms: number;
  files: number;
  /** More of both, where this does not lead to all of the query; else twice the files are the most. */
  thorough: boolean;
  /** Of the likely places those of the latest years. */
  latest?: boolean;
  /** Whether the query is answered without its places, so that the likeliest of them are enough. */
  answered?: () => Promise<boolean>;
}
/** Terms asked for where the first ones do not lead to all of the query. */
const ALL_TERMS = 10;
/** Files read at most; results shown at first. */
const MOST = 8;
/** A quoted phrase is looked for in more of them, since only its literal place counts; so is 几条河, where one character says it all. */
const MOST_QUOTED = 30;
const MOST_VAGUE = 12;
const PAGE = 10;
/** Up to so many exact places, near ones are shown too. */
export const FEW = 4;
/** A sheet that says all of the query has about as much of its terms as the best one. */
const LIKELY = 0.9;

/** The places of a query in one index. More terms are asked for only where the first ones do not lead to all of it. */
export async function findPlaces(query: Query, filters: Chosen, index: Index, budget: Budget): Promise<Places> {
  const terms = termsOf(query.terms);
  const ask = (term: string): Promise<Found[]> => index.placesOf(term, filters);
  // Every sheet says its place in its head.
  const apart = pairsOf(query.place);
  const candidatesFor = async (most: number): Promise<Candidates<Found>> => {
    const candidates = await candidatesOf(terms, most, ask, apart);
    return budget.latest ? { ...candidates, list: latestFirst(candidates.list, await index.years()) } : candidates;
  };
  let candidates = await candidatesFor(budget.terms);
  let hits = await readLikeliest(index, candidates, query, budget);
  const more = !candidates.complete && budget.thorough && (query.question || !candidates.hopeless);
  if (more && !hits.some((hit) => hit.exact) && !(await budget.answered?.())) {
    candidates = await candidatesFor(ALL_TERMS);
    hits = await readLikeliest(index, candidates, query, budget);
  }
  const counted = [...terms.words.flat(), ...terms.figures.flatMap((forms) => forms[0] ?? [])];
  const counts = isCounting() ? await index.count(counted, filters) : {};
  const sorted = hits.sort((a, b) => b.score - a.score);
  const exact = sorted.filter((hit) => hit.exact);
  if (exact.length > FEW || query.figureOnly || query.phrases.length > 0) return { exact, near: [], counts };
  const near = sorted.filter((hit) => !hit.exact);
  const least = (near[0]?.score ?? 0) * 0.6;
  return { exact, near: near.filter((hit) => hit.score >= least).slice(0, 2 * PAGE), counts };
}

/** The likely ones by their years. */
function latestFirst(list: readonly Candidate<Found>[], years: ReadonlyMap<number, string>): Candidate<Found>[] {
  const yearOf = ({ found }: Candidate<Found>): number => Number(years.get(found.record) ?? 0);
  return list.filter(({ weight }) => weight >= LIKELY * (list[0]?.weight ?? 0)).sort((a, b) => yearOf(b) - yearOf(a));
}

/** Reads the likeliest sheets until there is a page of results, or nothing better can follow. */
async function readLikeliest(
  index: Index,
  { list, rarity, hopeless }: Candidates<Found>,
  query: Query,
  { files, thorough, latest, answered }: Budget,
): Promise<Hit[]> {
  const hits: Hit[] = [];
  const most = mostFor(query, !hopeless || query.question ? (thorough ? MOST : 2 * files) : files);
  let left: readonly Candidate<Found>[] = list;
  for (let read = 0; read < most && left.length > 0; read += files) {
    const open = latest ? [...new Set(left.map(({ found }) => found.file))].slice(0, files) : likeliestFiles(left, files);
    const fragments = new Map((await Promise.all(open.map((file) => index.fragmentsIn(file)))).flatMap((file) => [...file]));
    for (const { found } of left) {
      const fragment = fragments.get(found.id);
      if (!fragment) continue;
      const sheet = prepared(fragment);
      hits.push(
        ...scoreSheet(sheet, query, rarity).map((each) => ({
          ...each,
          score: each.score - lessFor(fragment, each.line.anchor, query),
          fragment,
          query,
        })),
      );
    }
    left = left.filter((c) => !open.includes(c.found.file));
    const exact = hits.filter((hit) => hit.exact).length;
    // Where a sheet says all of it, those that lack several of its terms are not worth reading.
    if (exact > 0) left = left.filter((c) => c.weight >= LIKELY * (list[0]?.weight ?? 0));
    if (exact >= PAGE && !isVague(query)) break;
    if (await answered?.()) break;
  }
  return hits;
}

function mostFor({ phrases, question, words, place }: Query, most: number): number {
  if (phrases.length > 0) return MOST_QUOTED;
  return isVague({ question, words, place }) ? MOST_VAGUE : most;
}

/** One character says little: what answers is not what has it. */
const isVague = ({ question, words, place }: Pick<Query, 'question' | 'words' | 'place'>): boolean =>
  question && words.filter((word) => word !== place).join('').length < 2;

/** The text goes before a register of problems; facts, summaries and definitions answer the questions that ask for them. */
function lessFor({ filters }: Fragment, anchor: string, { question, amount, about, place }: Query): number {
  const kind = filters['kind']?.[0];
  const elsewhere = question && place !== '' && filters['place'] && !filters['place'].some((name) => name.includes(place)) ? ELSEWHERE : 0;
  return elsewhere + (kind === undefined ? 0 : lessForKind(kind, anchor, { question, amount, about }));
}

/** What a question asks of one place is seldom answered by another. */
const ELSEWHERE = 150;

function lessForKind(kind: string, anchor: string, { question, amount, about }: Pick<Query, 'question' | 'amount' | 'about'>): number {
  if (kind === '问题') return 20;
  // The pages of indicators gather what stands in the texts.
  if (kind === '指标') return 400;
  if (!question) return 0;
  if (kind === '术语' || kind === '部门') return about === 'meaning' ? 0 : 100;
  return kind === '数据点' && !amount ? 200 : anchor === '' ? 60 : 0;
}

const sheets = new WeakMap<Fragment, Prepared>();

/** A fragment as a sheet that can be scored, made once. */
function prepared(fragment: Fragment): Prepared {
  const known = sheets.get(fragment) ?? prepare(decodeSheet(fragment.content, fragment.meta), fragment.meta['next'] !== undefined);
  sheets.set(fragment, known);
  return known;
}

/** The same place once, the better way to it first. */
export function mergeHits(...lists: Hit[][]): Hit[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ fragment, line }) => {
    const key = `${fragment.url.split('#')[0] ?? ''}#${line.anchor}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What several indexes have, best first. */
export function mergePlaces(all: readonly Places[]): Places {
  const best = (list: (places: Places) => Hit[]): Hit[] => all.flatMap(list).sort((a, b) => b.score - a.score);
  const counts: Counts = {};
  for (const [name, values] of all.flatMap((places) => Object.entries(places.counts))) {
    const sum = (counts[name] ??= {});
    for (const [value, count] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + count;
  }
  return { exact: best((p) => p.exact), near: best((p) => p.near), counts };
}
