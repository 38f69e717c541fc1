import type { Indicator, Synonym } from '../data/catalogue.ts';

/** Indicators most like one: those with the likest titles, its own topic first; at most `limit`, none unlike it. */
export function relatedTo<I extends Pick<Indicator, 'id' | 'title' | 'topic'>>(indicator: I, all: readonly I[], limit = 8): I[] {
  return all
    .filter((other) => other.id !== indicator.id)
    .map((other) => ({ other, score: likeness(indicator.title, other.title) + (other.topic === indicator.topic ? 0.15 : 0) }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ other }) => other);
}

/** Share of neighbouring pairs of characters that two titles have in common (Dice): 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function pairs(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
}

/** Other names of an indicator: of a group of names that has its title, the others; no everyday ones, which only help the search. */
export function otherNames({ title }: Pick<Indicator, 'title'>, synonyms: readonly Synonym[]): { names: string[]; former: string[] } {
  const groups = synonyms.filter((s) => s.names.includes(title));
  return {
    names: [...new Set(groups.flatMap((s) => s.names))].filter((name) => name !== title),
    former: [...new Set(groups.flatMap((s) => s.former))],
  };
}
