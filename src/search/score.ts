/** How well the lines of a sheet answer a query: literally, word by word, or in part. */
import { contains, findAll } from './find.ts';
import { foldText } from './fold.ts';
import type { Query } from './query.ts';
import type { Decoded, Line } from './sheet.ts';
import { pairsOf } from './terms.ts';

export interface Scored {
  line: Line;
  score: number;
  /** Every word stands in the line or in what surrounds it. */
  exact: boolean;
  /** The whole query stands in the line as it is. */
  literal: boolean;
}

const LITERAL = 1000;
const WORDS = 400;

/** The best line of each anchor of a sheet, best first; lines that say nothing of the query are left out. */
export function scoreSheet(sheet: Decoded, query: Query, continued = false): Scored[] {
  const head = foldText(sheet.head);
  const all = sheet.lines.map((line) => foldText(`${line.raw ?? ''} ${line.text}`)).join(' ') + head;
  if (!query.figures.every((figure) => saysFigure(all, figure))) return [];
  const best = new Map<string, Scored>();
  for (const line of sheet.lines) {
    if (continued && line.anchor === '' && line.text === line.title) continue;
    const scored = scoreLine(line, head, query);
    if (scored && scored.score > (best.get(line.anchor)?.score ?? 0)) best.set(line.anchor, scored);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function scoreLine(line: Line, head: string, query: Query): Scored | undefined {
  const text = foldText(line.text);
  const raw = line.raw === undefined ? '' : foldText(line.raw);
  const stands = (needle: string): boolean => saysFigure(text, needle) || contains(raw, needle) || standsCut(text, needle);
  if (!query.phrases.every(stands)) return undefined;
  const literal = stands(query.whole);
  if (query.figureOnly && !literal && !query.words.every(stands)) return undefined;
  const around = foldText(line.title) + head;
  const shares = query.words.map((word) => (stands(word) ? 1 : contains(around, word) ? 0.7 : 0.6 * partOf(word, text, around)));
  const share = shares.reduce((sum, s) => sum + s, 0) / Math.max(1, shares.length);
  const exact = literal || (shares.includes(1) && shares.every((s) => s >= 0.7));
  const short = Math.min(1, query.whole.length / Math.max(1, text.length));
  const heading = line.text === line.title ? 20 : 0;
  const denied = literal && isDenied(text, query.whole) ? 150 : 0;
  // A row says it only with its column heads between.
  const composed = literal && raw !== '' && !contains(raw, query.whole) ? 200 : 0;
  const inYear = query.year !== undefined && (head.includes(query.year) || text.includes(query.year)) ? 60 : 0;
  const score =
    (literal ? LITERAL + 300 * short : 0) + (exact ? WORDS : 0) + WORDS * share + 60 * short + heading + inYear - denied - composed;
  return share === 0 && !literal ? undefined : { line, score, exact, literal };
}

/** 94.0 is also what is folded to 94%. */
function saysFigure(text: string, needle: string): boolean {
  if (contains(text, needle)) return true;
  const [, trimmed] = /^(-?\d+(?:\.\d*[1-9])?)\.?0+$/.exec(needle.includes('.') ? needle : '') ?? [];
  return trimmed !== undefined && contains(text, `${trimmed}%`);
}

/** A phrase that was cut out of a text may begin or end within a figure. */
function standsCut(text: string, needle: string): boolean {
  return /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u.test(needle) && findAll(text, needle, false).length > 0;
}

/** 合格 in 不合格 is no answer to 合格. */
function isDenied(text: string, needle: string): boolean {
  const places = findAll(text, needle, false);
  return !needle.startsWith('不') && places.length > 0 && places.every((at) => text.charAt(at - 1) === '不');
}

/** The share of a word's pairs that stand in the line; those around it count half. */
function partOf(word: string, text: string, around: string): number {
  const pairs = [...word.matchAll(/\p{Script=Han}+|[\da-z.%]+/gu)].flatMap(([run]) =>
    /^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run],
  );
  if (pairs.length === 0) return 0;
  const found = pairs.map((pair) => (contains(text, pair) ? 1 : contains(around, pair) ? 0.5 : 0));
  return found.reduce((sum: number, f) => sum + f, 0) / pairs.length;
}

/** What is marked in a shown line: the whole query, else its words, else the pairs that it has. */
export function needlesFor(text: string, query: Query): string[] {
  const folded = foldText(text);
  const stands = (needle: string): boolean => needle !== '' && findAll(folded, needle, false).length > 0;
  if (stands(query.whole)) return [query.whole];
  const pieces = query.words.flatMap((word) =>
    stands(word) ? [word] : [...word.matchAll(/\p{Script=Han}{2,}|[\da-z.%]+/gu)].flatMap(([run]) => (stands(run) ? [run] : pairsOf(run))),
  );
  return pieces.filter((piece) => piece.length > 1 || /\d/.test(piece));
}
