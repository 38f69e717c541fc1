/** What the benchmark asks: the search page, or another engine over the same pages. */
import type { Asked } from '../../../tests/search/judge.ts';

export interface Engine {
  name: string;
  /** Whether its results are pages; those of the search page are places. */
  byPage: boolean;
  /** On a page that stays open: what was fetched is not fetched again. */
  ask(query: string): Promise<Asked>;
  /** Of a reader who comes with an empty cache. */
  askFirst(query: string): Promise<Asked>;
  close(): Promise<void>;
}

/** Results that an engine shows, and that are looked at. */
export const SHOWN = 10;
