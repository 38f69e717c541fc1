import { beforeAll, describe, expect, test } from 'vitest';
import { BASE, buildToySite, element, file, fileNames } from './built-site.ts';
import { expectGolden, goldenNames } from './expectation.ts';
import { brokenLinks, brokenReferences, repeatedIds } from './page-links.ts';

const ARTICLE = /<article[\s>].*?<\/article>/s;
const CONTENTS = /<nav class="contents".*?<\/nav>/s;
const FACT_TABLE = /<table class="fact-list".*?<\/table>/s;
const MAIN = /<main.*?<\/main>/s;
const LED_ON = /<link rel="canonical"[^>]*><meta name="robots"[^>]*><meta http-equiv="refresh"[^>]*>/;
const MOVED = /<p class="erratum moved".*?<\/p>/s;
const EDITION = /<section id="edition".*?<\/section>/s;
const ERRATA = /<ol class="errata".*?<\/ol>/s;

/** What is compared: a page and the element on it. */
const ELEMENTS: Record<string, [page: string, element: RegExp]> = {
  'text.html': ['reports/jia/2020/preface/index.html', ARTICLE],
  'numbers.html': ['reports/jia/2020/numbers/index.html', ARTICLE],
  'references.html': ['reports/jia/2020/2/index.html', ARTICLE],
  'headings.html': ['reports/jia/2020/3/index.html', ARTICLE],
  'contents.html': ['reports/jia/2020/3/index.html', CONTENTS],
  'table.html': ['reports/jia/2020/4/index.html', ARTICLE],
  'bars.html': ['reports/jia/2020/5/index.html', ARTICLE],
  'lines.html': ['reports/jia/2020/6/index.html', ARTICLE],
  'errata.html': ['reports/jia/2020/7/index.html', ARTICLE],
  'shares.html': ['reports/jia/2020/8/index.html', ARTICLE],
  'other-publication.html': ['reports/yi/2019/1/index.html', ARTICLE],
  'table-page.html': ['reports/jia/2020/tables/inspections/index.html', ARTICLE],
  'facts-page.html': ['reports/jia/2020/facts/index.html', FACT_TABLE],
  'fact-page.html': ['reports/jia/2020/facts/doubtful/index.html', ARTICLE],
  'errata-page.html': ['reports/jia/2020/errata/index.html', ERRATA],
  'corrected-table.html': ['reports/jia/2020/tables/goods/index.html', ARTICLE],
  'earlier-table.html': ['reports/jia/2020/tables/goods@1/index.html', ARTICLE],
  'current-table.html': ['reports/jia/2020/tables/goods@2/index.html', LED_ON],
  'moved-page.html': ['reports/jia/2020/tables/fruit/index.html', MAIN],
  'moved-section.html': ['reports/jia/2020/3/index.html', MOVED],
  'earlier-fact.html': ['reports/jia/2020/facts/cold-store@1/index.html', ARTICLE],
  'corrections-page.html': ['reports/jia/2020/corrections/index.html', MAIN],
  'all-corrections.html': ['corrections/index.html', MAIN],
  'edition.html': ['reports/jia/2020/index.html', EDITION],
};

/** Downloads, compared byte for byte. */
const DOWNLOADS: Record<string, string> = {
  'inspections.csv': 'reports/jia/2020/tables/inspections.csv',
  'goods.json': 'reports/jia/2020/tables/goods.json',
  'facts.csv': 'reports/jia/2020/facts.csv',
  _redirects: '_redirects',
  'goods@1.csv': 'reports/jia/2020/tables/goods@1.csv',
  'goods@1.json': 'reports/jia/2020/tables/goods@1.json',
  'corrections.csv': 'corrections.csv',
  'feed.xml': 'feed.xml',
  'feed.json': 'feed.json',
  'chapter.bib': 'reports/jia/2020/2.bib',
  'chapter.ris': 'reports/jia/2020/2.ris',
  'chapter.csl.json': 'reports/jia/2020/2.csl.json',
};

beforeAll(buildToySite);

describe('the toy report comes out as expected', () => {
  test.each(Object.entries(ELEMENTS))('%s', async (name, [page, pattern]) => {
    expectGolden(name, await element(file(page), pattern));
  });

  test.each(Object.entries(DOWNLOADS))('%s', (name, download) => {
    expectGolden(name, file(download));
  });

  test('a file that moved stays where it was, too', () => {
    expect(file('reports/jia/2020/tables/fruit.csv')).toBe(file('reports/jia/2020/tables/goods.csv'));
  });

  test('every expectation belongs to a case', () => {
    expect(goldenNames()).toEqual([...Object.keys(ELEMENTS), ...Object.keys(DOWNLOADS)].sort());
  });
});

describe('on every page of the toy site', () => {
  const pages = (): string[] => fileNames().filter((name) => name.endsWith('.html'));

  test('ids are unique', () => {
    expect(pages().flatMap(repeatedIds)).toEqual([]);
  });

  test('cards and labels are where they are referred to', () => {
    expect(pages().flatMap(brokenReferences)).toEqual([]);
  });

  test('links lead to a file of the site and to an id on it', () => {
    expect(pages().flatMap(brokenLinks)).toEqual([]);
  });

  test('the sitemap has what stands for itself: no frame, no earlier version, no address that moved', () => {
    const listed = [...file('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => decodeURI(new URL(loc).pathname));
    const own = pages().filter((page) => !/<meta name="robots" content="noindex/.test(file(page)) && !/^(?:404|search)/.test(page));
    expect(pages().length - own.length).toBeGreaterThan(2);
    expect(listed.sort()).toEqual(own.map((page) => BASE + page.replace(/index\.html$/, '')).sort());
  });
});
