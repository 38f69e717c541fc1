/** How well the lines of a sheet answer a query: literally, word by word, or in part. */
import { contains, findAll } from './find.ts';
import { foldText } from './fold.ts';
import type { Query } from './query.ts';
import type { Decoded, Line } from './sheet.ts';
import { pairsOf, piecesOf } from './pairs.ts';

export interface Scored {
  line: Line;
  score: number;
  /** Every word stands in the line or in what surrounds it. */
  exact: boolean;
  /** The whole query stands in the line as it is. */
  literal: boolean;
}

const LITERAL = 1000;
/** The words of a question seldom stand together where its answer is. */
const ASKED = 60;
const WORDS = 400;

/** A sheet with its text folded, ready for any query. */
export interface Prepared {
  head: string;
  /** All of its text, for the figures that it must have. */
  all: string;
  lines: PreparedLine[];
}

interface PreparedLine {
  line: Line;
  text: string;
  raw: string;
  around: string;
}

/** `continued`: the page's title stands at the head of an earlier sheet. */
export function prepare(sheet: Decoded, continued = false): Prepared {
  const head = foldText(sheet.head);
  const titles = Map.groupBy(
    sheet.lines.filter((line) => line.text === line.title),
    (line) => line.title,
  );
  // A title that several entries have is the section's that they belong to, and is found there.
  const own = ({ anchor, text, title }: Line): boolean =>
    text !== title || ((titles.get(title)?.length ?? 0) < 2 && !(continued && anchor === ''));
  const lines = sheet.lines.filter(own).map((line) => ({
    line,
    text: foldText(line.text),
    raw: line.raw === undefined ? '' : foldText(line.raw),
    around: `${foldText(line.title)} ${head}`,
  }));
  return { head, all: `${lines.map(({ raw, text }) => `${raw} ${text}`).join(' ')} ${head}`, lines };
}

/** The best line of each anchor of a sheet, best first; lines that say nothing of the query are left out. */
export function scoreSheet(sheet: Prepared, query: Query, rarity: ReadonlyMap<string, number> = new Map()): Scored[] {
  if (!query.figures.every((figure) => saysFigure(sheet.all, figure))) return [];
  const pieces = weighed(query, rarity);
  return [...Map.groupBy(sheet.lines, ({ line }) => line.anchor).values()]
    .flatMap((lines) => {
      const together = share(pieces, lines.map(({ text, raw }) => `${raw} ${text}`).join(' '), lines[0]?.around ?? '');
      const scored = lines.flatMap((line) => scoreLine(line, sheet.head, query, pieces, together) ?? []);
      return scored.sort((a, b) => b.score - a.score).slice(0, 1);
    })
    .sort((a, b) => b.score - a.score);
}

/** What a query is made of, with its weight in all. */
function weighed(query: Query, rarity: ReadonlyMap<string, number>): [piece: string, weight: number][] {
  const pieces = [...new Set(query.words.flatMap(piecesOf))];
  const known = [...rarity.values()];
  const usual = known.length > 0 ? known.reduce((sum, r) => sum + r, 0) / known.length : 1;
  // 最低 is what a question is about, however often it stands elsewhere.
  const weight = (piece: string): number => (query.question && /^最.$/.test(piece) ? 2 : 1) * (rarity.get(piece) ?? usual);
  const all = pieces.reduce((sum, piece) => sum + weight(piece), 0);
  return pieces.map((piece) => [piece, weight(piece) / all]);
}

/** How much of a query a text says; what surrounds it counts half. */
function share(pieces: readonly [string, number][], text: string, around: string): number {
  return pieces.reduce((sum, [piece, weight]) => sum + weight * (says(text, piece) ? 1 : contains(around, piece) ? 0.5 : 0), 0);
}

function scoreLine(
  { line, text, raw, around }: PreparedLine,
  head: string,
  query: Query,
  pieces: readonly [string, number][],
  together: number,
): Scored | undefined {
  const stands = (needle: string): boolean => saysFigure(text, needle) || contains(raw, needle) || standsCut(text, needle);
  if (!query.phrases.every(stands)) return undefined;
  const literal = stands(query.whole);
  if (query.figureOnly && !literal && !query.words.every(stands)) return undefined;
  const said: number[] = query.words.map((word) =>
    stands(word) || says(text, word) ? 1 : contains(head, word) ? 0.9 : contains(around, word) ? 0.7 : 0,
  );
  const exact = literal || (said.includes(1) && said.every((s) => s > 0));
  const part = 0.8 * share(pieces, `${raw} ${text}`, around) + 0.2 * together;
  if (!exact && part === 0) return undefined;
  const short = Math.min(1, query.whole.length / Math.max(1, text.length));
  const heading = line.text === line.title ? 20 : 0;
  const denied = literal && isDenied(text, query.whole) ? 150 : 0;
  // A row says it only with its column heads between.
  const composed = literal && raw !== '' && !contains(raw, query.whole) ? 200 : 0;
  const inYear = query.year !== undefined && isOfYear(query.year, `${text} ${foldText(line.title)}`, head) ? 60 : 0;
  const named = namedBy(line, text, query);
  // 三类 is found by Ⅲ类, and stands below it; so does 98 % for 98.00.
  const asTyped = literal && line.text.includes(query.typed) ? (query.figureOnly ? 400 : 30) : 0;
  const all = exact ? said.reduce((sum, s) => sum + s, 0) / said.length : part;
  const score =
    (literal ? (query.question ? ASKED : LITERAL + 300 * short) : 0) +
    (exact ? WORDS : 0) +
    WORDS * all +
    60 * short +
    heading +
    inYear +
    named +
    asTyped +
    counted(line, text, query) +
    explains(text, query) -
    denied -
    composed;
  return { line, score, exact, literal };
}

/** A line or a title that names years is of these; another is of its report's year. */
function isOfYear(year: string, said: string, head: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}年/.test(said) ? said.includes(`${year}年`) : head.includes(year);
}

/** What a question asks to be counted, with its number: 25 条 for 几条, the more so beside the word. */
function counted(line: Line, text: string, { unit, amount, words }: Query): number {
  if (!amount && unit === undefined) return 0;
  // Not a part of it: 全年完成……2817 批次.
  const whole = /全年|全区|全市|合计/.test(text) ? 20 : 0;
  if (unit === undefined) return amount && /：[^，]*\d+[家户次个人件起名所条项](?:，|$)/.test(line.text.replaceAll(' ', '')) ? -30 : 0;
  // 3月1日 is a time, too.
  const number = unit === '年' ? '\\d[年月日]' : `\\d[余多]?${unit}`;
  if (!new RegExp(number).test(text)) return 0;
  const beside = words.some((word) => new RegExp(`${escape(word)}.{0,6}\\d*${number}|${number}.{0,6}${escape(word)}`).test(text));
  // 辖区有河道 25 条.
  const stated = new RegExp(`[有共].{0,10}\\d[余多]?${unit}`).test(text) ? 40 : 0;
  return (beside ? 120 : 40) + stated + whole;
}

/** What says what a word means (`弯沉是…`), or a reason. */
function explains(text: string, { about, words }: Query): number {
  if (about === 'reason') return /因为|由于|原因|是因|导致|主要是/.test(text) ? 50 : 0;
  const [word = ''] = words;
  if (about === undefined || word === '') return 0;
  return text === word ? 150 : new RegExp(`${escape(word)}.{0,6}?(?:是|指|为|系|即|又称|俗称)`).test(text) ? 100 : 0;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The place is called by a word of the query: the subject of a row or a fact, or a section's title without its number. */
function namedBy(line: Line, text: string, query: Query): number {
  const subject = line.raw !== undefined || line.source ? foldText(line.text.split('：')[0] ?? '') : '';
  if (subject !== '' && query.words.includes(subject)) return 70;
  const title =
    line.text === line.title
      ? text.replace(/^(?:第[一二三四五六七八九十\d]+[章节条]|[\d.·]+|[一二三四五六七八九十]+(?=\p{Script=Han}))/u, '')
      : '';
  return title.length > 1 && !query.words.includes(title) && query.whole.includes(title) ? (100 * title.length) / query.whole.length : 0;
}

/** Other words for the most and the least of something. */
const EXTREMES: [RegExp, RegExp][] = [
  [/^最[多高大]$/, /最[多高大]|排名|第一|居首|首位/],
  [/^最[少低小]$/, /最[少低小]|末位|倒数/],
];

function says(text: string, piece: string): boolean {
  return contains(text, piece) || EXTREMES.some(([asked, said]) => asked.test(piece) && said.test(text));
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
