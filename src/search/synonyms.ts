/** Other names of what is searched: `content/synonyms.yaml`, and the former names of departments. */
import { foldText } from './fold.ts';

/** Names of one thing. A query with one of them also searches the others; `former` and everyday ones lead to the names only. */
export interface Synonyms {
  names: string[];
  former: string[];
}

export interface Variant {
  /** The name in the query, as listed. */
  from: string;
  to: string;
  /** The query with the other name. */
  text: string;
}

/** A query's words with each listed name replaced by its other names, longest names first. */
export function variantsOf(words: readonly string[], groups: readonly Synonyms[], limit = 4): Variant[] {
  const folded = words.map((word) => foldText(word)).join(' ');
  const found: Variant[] = [];
  for (const { names, former } of groups) {
    const from = [...names, ...former].filter((name) => has(folded, foldText(name))).sort((a, b) => b.length - a.length)[0];
    if (from === undefined) continue;
    for (const to of names) {
      const [old, wanted] = [foldText(from), foldText(to)];
      if (to === from || has(folded, wanted) || old.includes(wanted)) continue;
      found.push({ from, to, text: folded.replace(old, wanted) });
    }
  }
  return found.sort((a, b) => b.from.length - a.from.length).slice(0, limit);
}

/** Latin names and figures are found as whole words only; 市财政局 is not found in 昆明市财政局, which says whose it is. */
function has(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || name === '') return false;
  if (/^[省市县区]/.test(name) && /\p{Script=Han}/u.test(text.charAt(at - 1))) return false;
  const edge = /[a-z\d]/;
  const within = (c: string, own: string): boolean => edge.test(c) && edge.test(own) && /\d/.test(c) === /\d/.test(own);
  return !within(text.charAt(at - 1), name.charAt(0)) && !within(text.charAt(at + name.length), name.charAt(name.length - 1));
}
