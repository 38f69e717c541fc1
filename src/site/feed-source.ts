import { feedEntries, type FeedEntry } from '../ledger/feed.ts';
import { allPublications, correctionsOf, editionOf } from './collections.ts';
import type { FeedFrame } from './feeds.ts';
import { absolute } from './paths.ts';

/** The entries of both feeds, and what frames the one at `path`. */
export async function feedSource(path: string): Promise<[FeedEntry[], FeedFrame]> {
  const publications = await allPublications();
  const all = await Promise.all(
    publications.map(async (publication) => ({
      publication,
      edition: await editionOf(publication.id),
      corrections: await correctionsOf(publication.id),
    })),
  );
  // A feed without entries is as old as the newest title page.
  const day = `${publications[0]?.date ?? '2000'}-01-01`.split('-').slice(0, 3).join('-');
  return [feedEntries(all), { home: absolute('/'), self: absolute(path), whole: absolute, day }];
}
