import type { Publication } from '../data/catalogue.ts';
import { compareText } from '../data/fault.ts';
import type { Correction } from '../project/types.ts';
import { correctionsPath, publicationPath } from '../site/paths.ts';
import type { Edition } from './editions.ts';

/** What a feed tells: a publication is new on this site, or one has a new version. */
export interface FeedEntry {
  /** The address that says it, within the site; also what makes it another entry than others. */
  path: string;
  title: string;
  text: string;
  /** The day, ISO. */
  day: string;
}

export interface Corrected {
  publication: Publication;
  edition: Edition;
  corrections: readonly Correction[];
}

/** All entries, newest first. A publication is as new as its entry in the ledger; without one it is not published yet. */
export function feedEntries(all: readonly Corrected[]): FeedEntry[] {
  return all
    .flatMap(({ publication, edition, corrections }): FeedEntry[] => [
      ...(edition.published === undefined ? [] : [arrival(publication, edition.published)]),
      ...[...Map.groupBy(corrections, (c) => c.version)].map(([version, own]) => revision(publication, version, own)),
    ])
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.path, b.path));
}

function arrival(publication: Publication, day: string): FeedEntry {
  const { shortTitle, dateAsPrinted, issuer, summary } = publication;
  return {
    path: publicationPath(publication),
    title: `新收录：${shortTitle}`,
    text: `${issuer.join('、')}，${dateAsPrinted}。${summary}`,
    day,
  };
}

function revision(publication: Publication, version: number, own: readonly Correction[]): FeedEntry {
  const kinds = [...new Set(own.map((c) => c.kind))].join('、');
  const reasons = [...new Set(own.map((c) => c.reason))].join('；');
  return {
    path: `${correctionsPath(publication)}#v${version}`,
    title: `${kinds}：${publication.shortTitle}（第 ${version} 版）`,
    text: `${own.length} 处：${reasons}`,
    day: own[0]?.date ?? '',
  };
}
