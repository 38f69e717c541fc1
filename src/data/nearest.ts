import { distance } from 'fastest-levenshtein';
import { compareText } from './fault.ts';

/**
 * The candidates most like `name`, best first: at most `limit`, and only those that share something with it
 * (edit distance of at most two thirds of the longer name, or one containing the other).
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, score: likeness(name, candidate) }))
    .filter(({ score }) => score > 0.33)
    .sort((a, b) => b.score - a.score || compareText(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const byEdits = 1 - distance(a, b) / longer;
  const contains = a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  return contains ? Math.max(byEdits, 0.6) : byEdits;
}

/** “是否指 `a`、`b`？” for messages, or undefined when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const names = nearest(name, candidates);
  return names.length ? `是否指 ${names.map((n) => `“${n}”`).join('、')}？` : undefined;
}
