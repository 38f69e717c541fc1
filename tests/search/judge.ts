/** Whether a result answers a query, and what a run over many queries came to. */
import { pageSays, placeSays } from './site-text.ts';
import type { Wanted } from './queries.ts';

/** A shown result. */
export interface Shown {
  /** Its address below the site's base. */
  link: string;
  /** Offered as saying what was typed, not as near to it. */
  exact: boolean;
}

/** What a search came to, by whatever engine. */
export interface Asked {
  shown: Shown[];
  milliseconds: number;
  /** Fetched for it, as sent over the wire with gzip. */
  bytes: number;
  requests: number;
  /** Spellings or figures offered where nothing was found. */
  offered: string[];
}

export interface Judged extends Asked {
  wanted: Wanted;
  /** Place of the first right result, from 1; 0 where there is none. */
  rank: number;
  /** The same for synonyms where only the other name counts; for these `rank` counts what was typed too. */
  other: number;
  /** Results offered as exact whose page does not say the words; only for cut phrases. */
  false: string[];
}

const SYNONYMS = '同义词与旧称';

/** `byPage`: engines that know no anchors are right with the page. */
export function judge(dist: string, wanted: Wanted, asked: Asked, byPage = false): Judged {
  const links = asked.shown.map(({ link }) => decodeURIComponent(link));
  const other = links.findIndex((link) => isRight(dist, link, wanted, byPage)) + 1;
  const typed = wanted.class === SYNONYMS ? links.findIndex((link) => placeSays(dist, link, wanted.query)) + 1 : 0;
  const cut = wanted.class === '随机截取';
  const wrong = cut ? asked.shown.filter((s) => s.exact && !pageSays(dist, decodeURIComponent(s.link), wanted.query)) : [];
  return { ...asked, wanted, rank: Math.min(other || typed, typed || other), other, false: wrong.map((s) => s.link) };
}

/** A place that is listed; where the class is literal, a page that says the text. */
function isRight(dist: string, address: string, { places, says, anywhere }: Wanted, byPage: boolean): boolean {
  const page = (place: string): string => place.split('#')[0] ?? '';
  if (places.some((place) => (place.includes('#') && !byPage ? address === place : page(address) === page(place)))) return true;
  const said = anywhere === 'place' && !byPage ? placeSays : pageSays;
  return anywhere !== false && says !== '' && said(dist, address, says);
}

export const isAbsent = ({ wanted }: Pick<Judged, 'wanted'>): boolean => wanted.places.length === 0;

/** The share of queries with an answer among the first `n`. */
export function shareWithin(list: readonly Judged[], n: number): number {
  const there = list.filter((each) => !isAbsent(each));
  return there.filter(({ rank }) => rank > 0 && rank <= n).length / Math.max(1, there.length);
}
