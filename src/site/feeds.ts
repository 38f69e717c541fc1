import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { FeedEntry } from '../ledger/feed.ts';

export interface FeedFrame {
  /** Whole address of the site's front page and of the feed itself. */
  home: string;
  self: string;
  /** A whole address for a path of the site. */
  whole: (path: string) => string;
  /** The day of a feed without entries. */
  day: string;
}

const TITLE = '质鉴：新收录与更正';
const SAYS = '年度质量报告与政府公报：新收录的出版物，以及对已发布内容的更正和修订。';

/** The ledger knows days, not hours. Midnight in Greenwich is the same day in China. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** Atom (RFC 4287). */
export function atomFeed(entries: readonly FeedEntry[], { home, self, whole, day }: FeedFrame): string {
  return generateAtomFeed({
    id: self,
    title: { value: TITLE },
    subtitle: { value: SAYS },
    xml: { lang: 'zh-CN' },
    updated: moment(entries[0]?.day ?? day),
    authors: [{ name: '质鉴' }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: whole(entry.path),
      title: { value: entry.title },
      updated: moment(entry.day),
      published: moment(entry.day),
      links: [{ href: whole(entry.path), rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.text },
    })),
  });
}

/** JSON Feed 1.1. */
export function jsonFeed(entries: readonly FeedEntry[], { home, self, whole }: FeedFrame): string {
  const feed = generateJsonFeed({
    title: TITLE,
    description: SAYS,
    home_page_url: home,
    feed_url: self,
    language: 'zh-CN',
    items: entries.map((entry) => ({
      id: whole(entry.path),
      url: whole(entry.path),
      title: entry.title,
      content_text: entry.text,
      date_published: moment(entry.day),
    })),
  }) as object;
  // The writer leaves an empty list out, which the format does not allow.
  return `${JSON.stringify({ ...feed, ...(entries.length === 0 && { items: [] }) }, null, 1)}\n`;
}
