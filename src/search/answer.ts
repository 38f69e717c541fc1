/** Facts as answers to questions: which of those that were read a question asks for. */
import { foldText } from './fold.ts';
import type { Query } from './query.ts';
import type { Line } from './sheet.ts';
import { piecesOf } from './pairs.ts';

/** One fact: what it measures, its printed value, period and place, and where it is stated. */
export interface Answer {
  title: string;
  value: string;
  period: string;
  place: string;
  /** Below the base, with the anchor of the section that states it. */
  url: string;
  section: string;
  /** Its row among the facts. */
  fact: string;
}

/** The fact that a line of a sheet of facts states: `地区生产总值：1347.01 亿元，2019 年，官渡区`. */
export function answerOf({ text, source, anchor }: Line, page: string): Answer | undefined {
  const [, title = '', value = '', period = '', place = ''] = /^(.*)：(.*)，([^，]*)，([^，]*)$/.exec(text) ?? [];
  if (!source || title === '' || title === UNNAMED) return undefined;
  return { title, value, period, place, url: source.url, section: source.section, fact: `${page}#${anchor}` };
}

/** Facts of no indicator and no scope have no name to be asked by. */
export const UNNAMED = '未归入指标';

/** The least likeness of a fact's name to what is asked for. */
const MUST = 0.62;

/** The facts that a query asks for, best first; none where no title is close enough. `variants`: the query under other names. */
export function answersTo(query: Query, answers: readonly Answer[], variants: readonly string[] = []): Answer[] {
  const wanted = [query.words.join(''), ...variants].map(nameOf);
  const scored = answers.flatMap((answer) => {
    if (query.year !== undefined && !answer.period.includes(query.year)) return [];
    if (query.unit !== undefined && !answer.value.includes(query.unit)) return [];
    const score = Math.max(...wanted.map((text) => likeness(text, answer)));
    return score >= MUST ? [{ answer, score: score + (saysPlace(wanted, answer) ? 0.1 : 0) }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.answer.period < b.answer.period ? 1 : -1)).map((s) => s.answer);
}

/** How like a name is to what is asked for: the pairs that they share, of either; a scope in brackets counts little. */
function likeness(text: string, { title, place }: Answer): number {
  const whole = nameOf(title);
  const bare = withoutPlace(text, whole, place);
  if (bare === '') return 0;
  const best = Math.max(...[whole, nameOf(title.replace(/（.*）$/, ''))].map((name) => overlap(bare, name)));
  return best + (whole === bare ? 0.2 : 0);
}

function overlap(a: string, b: string): number {
  const [asked, said] = [new Set(piecesOf(a)), new Set(piecesOf(b))];
  const common = [...asked].filter((piece) => said.has(piece)).length;
  return (0.5 * common) / Math.max(1, asked.size) + (0.5 * common) / Math.max(1, said.size);
}

/** 增长 and 增幅 are what an indicator calls 增速. */
const nameOf = (text: string): string => foldText(text).replaceAll(/增长率|增长速度|增长|增幅|涨幅/g, '增速');
const shortPlace = (place: string): string => foldText(place).replace(/[区市省]$/, '');
const saysPlace = (texts: readonly string[], { place }: Answer): boolean => texts.some((text) => text.includes(shortPlace(place)));

/** `官渡区地区生产总值` → 地区生产总值, where the name does not have the place itself. */
function withoutPlace(text: string, title: string, place: string): string {
  const short = shortPlace(place);
  if (short === '' || !text.includes(short) || title.includes(short)) return text.replace(/^(?:全区|全市|全省)/, '');
  return text.replace(new RegExp(`(?:全)?${short}[区市省]?`), '');
}
