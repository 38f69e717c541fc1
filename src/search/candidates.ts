/** Sheets that may answer a query, by the terms of the index that they hold and how near these stand to each other. */
import { isPair } from './pairs.ts';
import { spread, type Terms } from './terms.ts';

/** A sheet as the index reports it for one term: its id, the file that has it, and the places of the term, counted in words. */
export interface Found {
  id: string;
  file: string;
  words: readonly number[];
}

export interface Candidate<F extends Found> {
  found: F;
  weight: number;
}

export interface Candidates<F extends Found> {
  /** Likeliest first, those with half the weight of the best and more. */
  list: Candidate<F>[];
  /** How rare each term is that was asked for. */
  rarity: Map<string, number>;
  /** No term was left out. */
  complete: boolean;
  /** No sheet has all terms of a word: nothing says all of the query. */
  hopeless: boolean;
}

/** The sheets that hold the figures and most of the words; at most `most` words are asked for. `apart`: need not stand near others. */
export async function candidatesOf<F extends Found>(
  terms: Terms,
  most: number,
  ask: (term: string) => Promise<readonly F[]>,
  apart: readonly string[] = [],
): Promise<Candidates<F>> {
  const asked = spread(terms.words, most);
  const [answers, figures] = await Promise.all([
    Promise.all(asked.map(async (term) => [term, await ask(term)] as const)),
    Promise.all(terms.figures.map(async (forms) => (await Promise.all(forms.map(ask))).flat())),
  ]);
  const rarity = new Map(answers.map(([term, found]) => [term, Math.log(1 + 1000 / Math.max(1, found.length))]));
  const weights = weigh(terms.words, new Map(answers), rarity, apart);
  const [first, ...others] = figures.map((found) => new Map(found.map((f) => [f.id, f])));
  const all = first ? [...first.values()].map((found) => ({ found, weight: weights.get(found.id)?.weight ?? 0 })) : [...weights.values()];
  const list = all.filter(({ found }) => others.every((having) => having.has(found.id))).sort((a, b) => b.weight - a.weight);
  const hopeless = terms.words.some((word) => isNowhere(word, new Map(answers)));
  const least = (list[0]?.weight ?? 0) / 2;
  return { list: list.filter((c) => c.weight >= least), rarity, complete: asked.length === new Set(terms.words.flat()).size, hopeless };
}

/** Whether no sheet has all pairs of a word that were asked for. */
function isNowhere(word: readonly string[], places: ReadonlyMap<string, readonly Found[]>): boolean {
  const pairs = word.filter(isPair).flatMap((term) => (places.get(term) ? [places.get(term) ?? []] : []));
  const having = pairs.map((found) => new Set(found.map(({ id }) => id)));
  return having.length > 0 && having.reduce((all, set) => all.intersection(set)).size === 0;
}

/** The files with the likeliest sheets; of those with equally likely ones, the files that have more of them. */
export function likeliestFiles<F extends Found>(list: readonly Candidate<F>[], most: number): string[] {
  const files = new Map<string, { best: number; among: number }>();
  for (const { found, weight } of list) {
    const known = files.get(found.file);
    if (!known) files.set(found.file, { best: weight, among: 1 });
    else if (weight >= SAME * known.best) known.among++;
  }
  const order = [...files].sort(([, a], [, b]) => b.best - a.best || b.among - a.among);
  return order.slice(0, most).map(([file]) => file);
}

/** Weights that differ by less are of equally likely sheets. */
const SAME = 0.95;

/** Rare terms weigh more; those of a word that stand together count in full, scattered ones half; words near each other count more. */
function weigh<F extends Found>(
  words: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly F[]>,
  rarity: ReadonlyMap<string, number>,
  apart: readonly string[],
): Map<string, Candidate<F>> {
  const sheets = new Map<string, { found: F; weight: number; at: (readonly number[])[] }>();
  for (const word of words) {
    const own = new Map<string, { found: F; sum: number; at: (readonly number[])[] }>();
    for (const term of word) {
      for (const found of places.get(term) ?? []) {
        const known = own.get(found.id) ?? { found, sum: 0, at: [] };
        known.sum += rarity.get(term) ?? 0;
        known.at.push(found.words);
        own.set(found.id, known);
      }
    }
    for (const { found, sum, at } of own.values()) {
      const known = sheets.get(found.id) ?? { found, weight: 0, at: [] };
      known.weight += sum * (0.5 + (0.5 * together(at, word.length)) / at.length);
      if (!word.some((term) => apart.includes(term))) known.at.push(...at);
      sheets.set(found.id, known);
    }
  }
  const near = words.flat().length + NEAR;
  return new Map(
    [...sheets].map(([id, { found, weight, at }]) => [
      id,
      { found, weight: weight * (0.9 + (0.1 * together(at, near)) / Math.max(1, at.length)) },
    ]),
  );
}

/** Words of the text between two that are still near each other. */
const NEAR = 8;

/** The most of several terms that have a place within one window. */
export function together(at: readonly (readonly number[])[], width: number): number {
  const all = at.flatMap((places, term) => places.map((place) => ({ place, term }))).sort((a, b) => a.place - b.place);
  const counts = new Map<number, number>();
  let [best, from] = [0, 0];
  for (const { place, term } of all) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    for (let first = all[from]; first && place - first.place > width; first = all[++from]) {
      const left = (counts.get(first.term) ?? 1) - 1;
      if (left > 0) counts.set(first.term, left);
      else counts.delete(first.term);
    }
    best = Math.max(best, counts.size);
  }
  return best;
}
