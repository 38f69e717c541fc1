/** Chinese in overlapping pairs: no border of words is needed to find it. */

/** A run of Chinese as overlapping pairs: `抽检合格` → 抽检, 检合, 合格. A lone character stays alone. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

export const isPair = (term: string): boolean => /^\p{Script=Han}{2}$/u.test(term);

/** Folded text as its pairs and Latin words. */
export function piecesOf(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[\da-z.%]+/gu) ?? []).flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run]));
}
