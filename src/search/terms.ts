/** The terms that Pagefind is asked for: pairs of Chinese characters, figures without their separators, Latin pieces. */

/** A run of Chinese as overlapping pairs: `抽检合格` → 抽检, 检合, 合格. A lone character stays alone. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => (characters[i] ?? '') + character);
}

export interface Terms {
  /** Pairs and Latin pieces: the more a page has, and the rarer, the better. */
  words: string[];
  /** Each figure with the spellings under which the index may hold it; a page must have one of them. */
  figures: string[][];
}

const RUNS = /(?<han>\p{Script=Han}+)|(?<figure>-?\d+(?:\.\d+)?%?)|(?<other>\p{L}+)/gu;

/** The terms of folded words. Lone characters (units, 号, 年) count only where there is nothing else. */
export function termsOf(words: readonly string[]): Terms {
  const terms: Terms = { words: [], figures: [] };
  const lone: string[] = [];
  for (const word of words) {
    // Codes are cut in many ways: `ISO 9001` is two words of the index, `ISO9001` one.
    const code = /[a-z]/.test(word);
    if (code) terms.words.push(...(word.match(/[a-z\d.]+/g) ?? []).map((piece) => piece.replaceAll('.', '')));
    for (const { groups } of word.matchAll(RUNS)) {
      const [han, figure, other] = [groups?.['han'], groups?.['figure'], groups?.['other']];
      if (han !== undefined) (han.length > 1 ? terms.words : lone).push(...pairsOf(han));
      else if (figure === undefined) terms.words.push(other ?? '');
      else if (code) terms.words.push(figure.replace(/[-.%]/g, ''));
      else terms.figures.push(spellings(figure));
    }
  }
  terms.words = [...new Set(terms.words)].filter(Boolean);
  const long = terms.figures.filter(([digits = '']) => digits.length > 1);
  if (long.length > 0 || terms.words.length > 0) terms.figures = long;
  if (terms.words.length + terms.figures.length === 0) terms.words = lone;
  return terms;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Pagefind strips `.`, `,`, `-` and `%`: `96%` may be held as 96, 960 or 9600. */
function spellings(figure: string): string[] {
  const plain = figure.replace(/[-%]/g, '');
  const digits = plain.replace('.', '');
  if (!figure.endsWith('%')) return [digits];
  if (plain.includes('.')) return [digits, `${digits}0`];
  const spoken = Number(plain) <= 100 ? [spokenPercentage(Number(plain))] : [];
  return [digits, `${digits}0`, `${digits}00`, ...spoken];
}

/** `96` → 百分之九十六. */
function spokenPercentage(number: number): string {
  if (number === 100) return '百分之百';
  const tens = Math.floor(number / 10);
  return `百分之${tens > 1 ? (NUMERALS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${NUMERALS[number % 10] ?? ''}`;
}
