/** The terms that Pagefind is asked for: pairs of Chinese characters, Latin words, figures as words of their own. */
import { FIGURE, isLookedUp, wordsFor } from './figures.ts';
import { pairsOf } from './pairs.ts';

export interface Terms {
  /** Of each word its pairs and Latin words in their order. Where the word stands, they stand side by side. */
  words: string[][];
  /** Each figure in the forms that the index may hold; a sheet must have one of them. */
  figures: string[][];
}

/** The terms of folded words. Lone characters and single digits count beside each other (`7个`), or where there is nothing else. */
export function termsOf(folded: readonly string[]): Terms {
  const [words, lone]: [string[][], string[]] = [[], []];
  for (const word of folded) {
    const own: string[] = [];
    const measured = /^-?\d+(?:\.\d+)?%?\p{Script=Han}/u.test(word);
    for (const [run] of word.matchAll(/\p{Script=Han}+|[a-z\d]*[a-z][a-z\d]*|\d+(?:\.\d+)?/gu)) {
      // Beside its unit a figure is asked for as Pagefind has it, for its place.
      if (/^\d+(?:\.\d+)?$/.test(run)) (measured ? own : lone).push(run.replace('.', ''));
      // A lone Latin letter is rare, a lone Chinese character is not.
      else if (run.length === 1) (measured || run === word || /[a-z]/.test(run) ? own : lone).push(run);
      else if (/^\p{Script=Han}/u.test(run)) own.push(...pairsOf(run));
      // `ISO 9001` is two words of the index, `ISO9001` one.
      else own.push(run, ...(run.match(/[a-z]{2,}/g) ?? []));
    }
    if (own.length > 0) words.push([...new Set(own)]);
  }
  const figures = folded.flatMap((word) => (word.match(FIGURE) ?? []).filter(isLookedUp)).map(wordsFor);
  return words.length > 0 || figures.length > 0 ? { words, figures } : { words: lone.map((one) => [one]), figures };
}

/** At most `most` of the terms, evenly from each word: its ends and what lies between. */
export function spread(words: readonly (readonly string[])[], most: number): string[] {
  const picked = new Set<string>();
  const each = Math.max(1, Math.floor(most / Math.max(1, words.length)));
  for (const word of words) {
    const step = word.length <= each ? 1 : (word.length - 1) / Math.max(1, each - 1);
    for (let i = 0; i < Math.min(each, word.length); i++) picked.add(word[Math.round(i * step)] ?? '');
  }
  return [...picked].slice(0, most);
}
