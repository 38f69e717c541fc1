/** Questions and their answers: which of the site's values a question asks for. */
import type { AnswerNames, PackedAnswer } from './answer-pack.ts';
import { askedOf, nameOf, placeIn, type Asked } from './asked.ts';
import { pairsOf } from './pairs.ts';
import type { Query } from './query.ts';

/** One value: what it measures, its printed value, period and place, and where it is stated. */
export interface Answer {
  title: string;
  value: string;
  period: string;
  place: string;
  /** Below the base, with the anchor of the section or the row that states it. */
  url: string;
  section: string;
  /** Its row among the facts, or the row of a table. */
  datum: string;
  /** How well it answers, up to 1. */
  score: number;
}

/** A name that a question may ask for. */
export interface Likely {
  /** Its number among the names. */
  name: number;
  /** How well it answers with each of its scopes, by their numbers; -1: without one. */
  scores: Map<number, number>;
  best: number;
}

/** The least share of a question's words that a name must say, and the least score. */
const SAID = 0.7;
const SCORE = 0.71;
/** Answers shown at most. */
const MOST = 3;
/** Names that are worth a look at their values. */
const LIKELY = 6;
const NEAR = 0.15;

/** A scope folded, whole and in its parts. */
interface Scope {
  said: string;
  parts: string[];
}
const NONE: Scope = { said: '', parts: [] };

/** A catalogue of names, ready for any question. */
export interface Names {
  places: readonly string[];
  names: { title: string; scopes: Scope[]; places: readonly number[]; about: string }[];
  /** All that each name says. */
  said: string[];
  titles: string;
}

export function readNames({ places, names: packed }: AnswerNames): Names {
  const names = packed.map(([title, scopes, at, about = '']) => ({
    title: nameOf(title),
    scopes: scopes.map((scope) => ({
      said: nameOf(scope),
      parts: scope
        .split(/[·（）：，、]/)
        .map((part) => nameOf(part))
        .filter(Boolean),
    })),
    places: at,
    about: nameOf(about),
  }));
  const said = names.map(({ title, scopes, about }) => [title, ...scopes.map((scope) => scope.said), about].join(' '));
  return { places, names, said, titles: names.map(({ title }) => title).join(' ') };
}

/** The names that a question may ask for, best first; `variants`: the question under other names. */
export function likelyNames(query: Query, variants: readonly string[], { places, names, said, titles }: Names): Likely[] {
  const likely = new Map<number, Likely>();
  for (const text of [query.words.join(' '), ...variants]) {
    const place = placeIn(text, places, titles);
    const asked = askedOf(query, text, place);
    if (asked.words.length === 0) continue;
    const weights = asked.words.map((word) => weightOf(word, said));
    for (const [name, { title, scopes, places: at, about }] of names.entries()) {
      if (place !== undefined && !at.includes(places.indexOf(place))) continue;
      for (const [scope, own] of [[-1, NONE] as const, ...scopes.entries()]) {
        const score = likeness(asked, weights, { title, scope: own, about });
        if (score < SCORE) continue;
        const known = likely.get(name) ?? { name, scores: new Map<number, number>(), best: 0 };
        known.scores.set(scope, Math.max(score, known.scores.get(scope) ?? 0));
        known.best = Math.max(score, known.best);
        likely.set(name, known);
      }
    }
  }
  const sorted = [...likely.values()].sort((a, b) => b.best - a.best);
  return sorted.filter(({ best }) => best >= (sorted[0]?.best ?? 0) - NEAR).slice(0, LIKELY);
}

/** The values of a name, with its title and scopes as printed. */
export interface NamedValues {
  title: string;
  scopes: readonly string[];
  values: readonly PackedAnswer[];
}

/** The values that a question asks for, of the names that it may ask for: the best, and what is as likely as it. */
export function answersTo(query: Query, likely: readonly (Likely & NamedValues)[], { places, titles }: Names): Answer[] {
  const place = placeIn(query.words.join(' '), places, titles);
  const found = likely.flatMap(({ scores, title, scopes, values }) =>
    values.flatMap(([scope, value, period, at, url, section, datum]): Answer[] => {
      const likeness = scores.get(scope);
      if (likeness === undefined || (place !== undefined && at !== place)) return [];
      if (query.year !== undefined && !period.includes(query.year)) return [];
      const score = likeness - otherUnit(query.unit, value) - 0.01 * yearsIn(period);
      const scoped = scopes[scope] ?? '';
      return score < SCORE - 0.02
        ? []
        : [{ title: scoped ? `${title}（${scoped}）` : title, value, period, place: at, url, section, datum, score }];
    }),
  );
  // The latest first of what is equally likely.
  const sorted = found.toReversed().sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return sorted
    .filter(({ score, title, place: at }) => {
      const key = `${title} ${at}`;
      return score >= (sorted[0]?.score ?? 0) - 0.015 && !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}

/** Words for counting; of those in one group, one may be asked for and another printed: 几部电梯, 4055 台. */
const COUNTERS = ['台部辆架艘', '人名位', '家户所个', '件起宗', '张床', '次趟', '处座', '条项批只支队期篇场'];

/** How little a value is in the unit that was asked for: a length is no answer to 几家. */
function otherUnit(unit: string | undefined, value: string): number {
  if (unit === undefined || value.includes(unit)) return 0;
  const printed = value.replaceAll(/[\d.,\s余约超万亿以上下近至少不于]/g, '').charAt(0);
  const groupOf = (counter: string): number => COUNTERS.findIndex((group) => counter !== '' && group.includes(counter));
  const [asked, said] = [groupOf(unit), groupOf(printed)];
  return asked < 0 || said < 0 ? 0.4 : asked === said ? 0.05 : 0.2;
}

/** Of what is said of several years or of one. */
const yearsIn = (period: string): number => new Set(period.match(/(?:19|20)\d{2}/g)).size;

/** How like a name and its scope are to what is asked. */
function likeness(
  asked: Asked,
  weights: readonly number[],
  { title, scope, about }: { title: string; scope: Scope; about: string },
): number {
  const own = title + scope.said;
  if (asked.rank !== /排名|位次|名次/.test(own) || !asked.per.every((per) => own.includes(per))) return 0;
  const aim = /目标|计划|预期|要求/.test(scope.said);
  const all = weights.reduce((sum, w) => sum + w, 0);
  const said =
    asked.words.reduce((sum, word, i) => sum + (weights[i] ?? 0) * Math.max(partOf(word, own), 0.6 * partOf(word, about)), 0) / all;
  if (said < SAID) return 0;
  const parts = scope.parts.filter((part) => !VAGUE.test(part)).map((part) => shareOf(part, asked.text));
  // A question may name a whole by a part of it: 多少所幼儿园 asks for a scope of 学校数.
  const titled = Math.max(shareOf(title, asked.text), shareOf(title.replace(COUNT, ''), asked.text));
  const named = Math.max(titled, about === '' ? 0 : 0.5, 0.2 * titled + 0.75 * Math.max(0, ...parts));
  const scoped = parts.length === 0 ? 1 : parts.reduce((sum, share) => sum + share, 0) / parts.length;
  return 0.6 * said + 0.3 * named + 0.1 * scoped - 0.005 * parts.length - (aim && !asked.aim ? 0.1 : 0);
}

/** A tail of a title that a question says otherwise: 学校数 for 多少所学校. */
const COUNT = /(?:总|个|件|户|家|人|份|宗|次|台|批次|座)?数量?$|总量$|保有量$/;

/** How much of a word a name says: all of it, or the pairs that it has. */
function partOf(word: string, said: string): number {
  if (said.includes(word) || (word.length > 2 && said.includes(word.replace(/[区县市]$/, '')))) return 1;
  const pairs = pairsOf(word);
  return word.length < 3 ? 0 : (0.8 * pairs.filter((pair) => said.includes(pair)).length) / pairs.length;
}

/** How much of a name stands in the question. */
function shareOf(name: string, text: string): number {
  // 良 alone is not what 优良 asks for.
  if (name.length < 2) return 0;
  const pairs = pairsOf(name);
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

/** Parts of scopes that narrow nothing: remarks on the original, aims, the whole. */
const VAGUE = /^原文|^合计$|^总计$|^总数$|目标|计划|预期|要求|^控制/;

/** Words that few names have say more; what no name has may be of no weight for the answer, or be what is asked for. */
function weightOf(word: string, names: readonly string[]): number {
  const having = names.filter((name) => name.includes(word)).length;
  return having === 0 ? 2 : Math.log(1 + names.length / having);
}
