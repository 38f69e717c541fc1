/** One form for text and query alike, with the way back to the characters that were read. */
import { chineseNumber } from '../data/chinese-number.ts';

/** Folded text; character `i` stands for `start[i]`…`end[i]` of the original. */
export interface Folded {
  text: string;
  start: number[];
  end: number[];
}

/** One character to another; traditional to simplified where a table is at hand. */
export type Simplify = (character: string) => string;

const SAME: Simplify = (character) => character;

/**
 * Width, case, separators and percentages folded: `１,３４７.01 亿元` → `1347.01亿元`, `百分之九十六` and `96.00％` → `96%`,
 * `〔2010〕59 号` → `2010·59号`. Punctuation and spaces go, but between two figures or two Latin words a dot stays, so that they do not run
 * together.
 */
export function fold(text: string, simplify: Simplify = SAME): Folded {
  let folded = letters(text, simplify);
  folded = rewrite(folded, /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (m) => m.replaceAll(',', ''));
  folded = rewrite(folded, /百分之([一二三四五六七八九十百零点]+|\d+(?:\.\d+)?)/g, (m, said) => percentage(said) ?? m);
  folded = rewrite(folded, /(\d)\s+%/g, (_, digit) => `${digit}%`);
  folded = rewrite(folded, /(\d+)\.(\d*?)0+%/g, (_, whole, rest) => `${whole}${rest === '' ? '' : `.${rest}`}%`);
  return separate(folded);
}

/** The folded text alone. */
export function foldText(text: string, simplify?: Simplify): string {
  return fold(text, simplify).text;
}

/** Full-width and other forms of letters, digits and marks as the usual ones; Roman numerals stay. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[^Ⅰ-Ⅹ]+/g, (run) => run.normalize('NFKC'));
}

/** Half width, lower case, simplified; a comma between digits counts as theirs only where it is written like them. */
function letters(text: string, simplify: Simplify): Folded {
  const folded: Folded = { text: '', start: [], end: [] };
  let at = 0;
  for (const character of text) {
    const plain =
      character === '，' && !isWideFigure(text, at) ? '、' : (ROMAN[character] ?? simplify(character.normalize('NFKC').toLowerCase()));
    for (const unit of plain.replace(/[−–—]/g, '-')) {
      folded.text += unit;
      for (let i = 0; i < unit.length; i++) {
        folded.start.push(at);
        folded.end.push(at + character.length);
      }
    }
    at += character.length;
  }
  return folded;
}

/** Ⅲ类 is also written 三类. */
const ROMAN: Partial<Record<string, string>> = Object.fromEntries(
  Array.from('一二三四五六七八九十', (n, i) => [String.fromCharCode(0x2160 + i), n]),
);

const isWideFigure = (text: string, at: number): boolean => /[０-９]/.test(text.charAt(at - 1)) && /[０-９]/.test(text.charAt(at + 1));

/** Replaces what a pattern finds; the new characters stand for the old ones. */
function rewrite(folded: Folded, pattern: RegExp, replace: (match: string, ...groups: string[]) => string): Folded {
  const next: Folded = { text: '', start: [], end: [] };
  const copy = (from: number, to: number): void => {
    next.text += folded.text.slice(from, to);
    next.start.push(...folded.start.slice(from, to));
    next.end.push(...folded.end.slice(from, to));
  };
  let done = 0;
  for (const match of folded.text.matchAll(pattern)) {
    copy(done, match.index);
    done = match.index + match[0].length;
    const text = replace(...([...match] as [string, ...string[]]));
    for (let i = 0; i < text.length; i++) {
      const from = Math.min(match.index + i, done - 1);
      next.start.push(folded.start[from] ?? 0);
      next.end.push(folded.end[i === text.length - 1 ? done - 1 : from] ?? 0);
    }
    next.text += text;
  }
  copy(done, folded.text.length);
  return next;
}

/** Keeps letters, digits, `%`, decimal points and signs of figures. */
function separate(folded: Folded): Folded {
  const next: Folded = { text: '', start: [], end: [] };
  const { text } = folded;
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const figure = /\d/.test(text.charAt(i + 1));
    const point = c === '.' && figure && /\d/.test(text.charAt(i - 1));
    const sign = c === '-' && figure && !/[a-z\d%)]/.test(text.charAt(i - 1));
    if (!point && !sign && !/[\p{L}\p{N}%\ud800-\udfff]/u.test(c)) {
      gap = true;
      continue;
    }
    if (gap && ((/[\d%]$/.test(next.text) && (/\d/.test(c) || sign)) || (/[a-z]$/.test(next.text) && /[a-z]/.test(c)))) {
      next.text += '·';
      next.start.push(folded.start[i] ?? 0);
      next.end.push(folded.start[i] ?? 0);
    }
    gap = false;
    next.text += c;
    next.start.push(folded.start[i] ?? 0);
    next.end.push(folded.end[i] ?? 0);
  }
  return next;
}

/** `九十六` → `96%`, `三点五` → `3.5%`; undefined for what is no number up to a hundred. */
function percentage(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  if (/^\d/.test(said)) return `${said}%`;
  if (said === '百' || said === '一百') return '100%';
  const [whole = '', decimals] = said.split('点');
  const number = whole === '零' ? 0 : chineseNumber(whole);
  if (number === undefined) return undefined;
  if (decimals === undefined) return `${number}%`;
  const digits = Array.from(decimals, (d) => '零一二三四五六七八九'.indexOf(d));
  return digits.includes(-1) ? undefined : `${number}.${digits.join('')}%`;
}
