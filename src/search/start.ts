/** What the search page loads first, beside the indexes. */
import type { Synonyms } from './synonyms.ts';

/** One index: of the whole site, or of some of its years where the site is large. */
export interface Group {
  /** Its folder below `pagefind/`; empty for the newest. */
  path: string;
  /** Which of Pagefind's metadata belongs to it. */
  hash: string;
  /** Ascending. */
  years: string[];
}

export interface Start {
  /** Newest first. */
  groups: Group[];
  /** The size of the first figure of each file of figures. */
  figures: number[];
  synonyms: Synonyms[];
  /** Names of the places that records are of. */
  places: string[];
}

/** The groups to search: those of the chosen years, else the newest and `back` earlier ones. */
export function groupsFor(groups: readonly Group[], years: readonly string[], back: number): Group[] {
  if (years.length > 0) return groups.filter((group) => group.years.some((year) => years.includes(year)));
  return groups.slice(0, back + 1);
}
