/** The terms that Pagefind is asked for: pairs of Chinese characters, figures without their separators, Latin pieces. */

/** A run of Chinese as overlapping pairs: `抽检合格` → 抽检, 检合, 合格. A lone character stays alone. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

export interface Terms {
  pairs: string[];
  /** Each figure with the spellings under which the index may hold it. */
  figures: string[][];
  latin: string[];
}

const RUNS = /(?<han>\p{Script=Han}+)|(?<figure>-?\d+(?:\.\d+)?%?)|(?<latin>[a-z]+)|(?<other>\p{L}+)/gu;

/** The terms of folded text. Lone characters (units, 号, 年) count only where there is nothing else. */
export function termsOf(folded: string): Terms {
  const terms: Terms = { pairs: [], figures: [], latin: [] };
  const lone: string[] = [];
  for (const { groups } of folded.matchAll(RUNS)) {
    if (groups?.['han']) {
      const pairs = pairsOf(groups['han']);
      (groups['han'].length > 1 ? terms.pairs : lone).push(...pairs);
    } else if (groups?.['figure']) terms.figures.push(spellings(groups['figure']));
    else terms.latin.push(groups?.['latin'] ?? groups?.['other'] ?? '');
  }
  terms.pairs = [...new Set(terms.pairs)];
  if (terms.pairs.length + terms.figures.length + terms.latin.length === 0) terms.pairs = lone;
  return terms;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Pagefind strips `.`, `,`, `-` and `%`: `96%` may be held as 96, 960 or 9600. */
function spellings(figure: string): string[] {
  const plain = figure.replace(/[-%]/g, '');
  const digits = plain.replace('.', '');
  if (!figure.endsWith('%')) return [digits];
  const padded = plain.includes('.') ? [digits, `${digits}0`] : [digits, `${digits}0`, `${digits}00`];
  return plain.includes('.') || Number(plain) > 100 ? padded : [...padded, ...spoken(Number(plain))];
}

/** `96` → 九十六, as 百分之九十六 is written. */
function spoken(number: number): string[] {
  if (number === 100) return ['百分之百'];
  const tens = Math.floor(number / 10);
  return [`百分之${tens > 1 ? (NUMERALS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${NUMERALS[number % 10] ?? ''}`];
}
