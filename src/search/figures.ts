/** Figures as words of the index: Pagefind alone drops points, signs and percent signs, so that 1.20, 120 and -12.0% are one to it. */

import { foldText } from './fold.ts';
import { pairsOf } from './pairs.ts';

/** A figure of folded text: `-33595.2`, `96%`. */
export const FIGURE = /-?\d+(?:\.\d+)?%?/g;

/** `96.5%` → `xjgkfl`: a letter each, the sign last, so that all forms of a figure stand in the same part of the index. */
export function figureWord(figure: string): string {
  const letters = Array.from(figure.replace('-', ''), (c) => LETTERS.charAt('0123456789.%'.indexOf(c))).join('');
  return `x${letters}${figure.startsWith('-') ? 'm' : ''}`;
}

const LETTERS = 'abcdefghijkl';

/** Whether a figure is looked up: a single digit stands nearly everywhere. */
export function isLookedUp(figure: string): boolean {
  return !/^-?\d$/.test(figure);
}

/** Pairs of folded text that have a Roman numeral in the original: `劣Ⅴ类` → 劣五, 五类. */
export function numeralPairs(texts: readonly string[]): string[] {
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}?[Ⅰ-Ⅹ]\p{Script=Han}?/gu) ?? []);
  return [...new Set(runs.flatMap((run) => pairsOf(foldText(run))))];
}

/** The words of all figures of folded texts. */
export function figureWords(folded: readonly string[]): string[] {
  const figures = new Set(folded.flatMap((text) => text.match(FIGURE) ?? []));
  return [...figures].filter(isLookedUp).map(figureWord);
}

/** The words under which the index has a typed figure: with a sign, and as a percentage, it is the same figure to a reader. */
export function wordsFor(figure: string): string[] {
  const plain = figure.replace(/^-/, '');
  const forms = [plain];
  if (!plain.endsWith('%')) {
    forms.push(`${plain}%`);
    // 94.0 % is folded to 94 %.
    const [, trimmed] = /^(\d+(?:\.\d*[1-9])?)\.?0+$/.exec(plain.includes('.') ? plain : '') ?? [];
    if (trimmed !== undefined) forms.push(`${trimmed}%`);
  }
  const signs = figure.startsWith('-') ? ['-'] : ['', '-'];
  return signs.flatMap((sign) => forms.map((form) => figureWord(sign + form)));
}
