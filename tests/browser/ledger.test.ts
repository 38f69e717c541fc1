/** What the ledger promises is what the site has: addresses, pinned versions, feeds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressesOf } from '../../src/ledger/addresses.ts';
import { currentProject } from '../../src/project/current.ts';
import { atomFaults, jsonFeedFaults } from '../unit/site/feed-schemas.ts';
import { useBrowser } from './support/browser.ts';
import { REPORT } from './support/pages.ts';

const browser = useBrowser();
const addresses = addressesOf(currentProject(join(import.meta.dirname, '../..')));
const fileOf = (path: string): string => join(inject('dist'), path.endsWith('/') ? `${path}index.html` : path);

/** What belongs to the site and is no publication of it: how pages look, the search index, what hosts read. */
const OWN = /^\/(?:_astro\/|pagefind\/|_headers$|_redirects$|404\.html$|favicon\.svg$|robots\.txt$|sitemap-[^/]+\.xml$)/;

/**
 * Pages and files that are made for other pages, and come and go with what other publications hold: nobody is to cite them,
 * and no address of them is promised.
 */
const AIDS = /^\/compare\/(?:index|topics\/[^/]+)\.json$|\/elsewhere\/$|\/card\.png$/;

describe('the addresses of the ledger', () => {
  it('are all there, and each anchor is on its page', () => {
    const missing = [...addresses].flatMap(([path, anchors]) => {
      if (!existsSync(fileOf(path))) return [path];
      const html = anchors.length ? readFileSync(fileOf(path), 'utf8') : '';
      return anchors.filter((anchor) => !html.includes(` id="${anchor}"`)).map((anchor) => `${path}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  it('are all that is published', () => {
    const files = readdirSync(inject('dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((f) =>
      `/${relative(inject('dist'), join(f.parentPath, f.name)).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'),
    );
    expect(paths.filter((path) => !OWN.test(path) && !AIDS.test(path) && !addresses.has(path))).toEqual([]);
  });
});

describe('an address with a version', () => {
  it('of the current table leads to it, and its data are the same', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${REPORT}tables/2-5@1/`);
    await page.waitForURL(`**${REPORT}tables/2-5/`);
    expect(await page.locator('dt:text-is("版本") + dd').innerText()).toBe('第 1 版，本表尚无更正');
    for (const suffix of ['.csv', '.json']) {
      const [pinned, current] = ['2-5@1', '2-5'].map((name) => readFileSync(fileOf(`${REPORT}tables/${name}${suffix}`), 'utf8'));
      expect(pinned).toBe(current);
    }
  });
});

describe('the feeds', () => {
  it('are named in the head of pages, and are what they are said to be', async () => {
    const page = await browser.open(REPORT);
    const links = page.locator('link[rel=alternate]');
    expect(await links.evaluateAll((all) => all.map((a) => [a.getAttribute('type'), a.getAttribute('href')]))).toEqual([
      ['application/atom+xml', '/feed.xml'],
      ['application/feed+json', '/feed.json'],
    ]);
    const [atom, json] = await Promise.all(['/feed.xml', '/feed.json'].map(async (path) => (await fetch(inject('origin') + path)).text()));
    expect(await atomFaults(atom ?? '')).toEqual([]);
    expect(jsonFeedFaults(json ?? '')).toEqual([]);
    const entries = (JSON.parse(json ?? '') as { items: { url: string }[] }).items.map((item) => new URL(item.url).pathname);
    expect(entries).toContain(REPORT);
    for (const path of entries) expect(existsSync(fileOf(path)), path).toBe(true);
  });
});

describe('the page of corrections', () => {
  it('says that there are none, what would stand there, and lists every publication with its version', async () => {
    const page = await browser.open('/corrections/', { javaScriptEnabled: false });
    expect(await page.locator('.summary').innerText()).toBe('尚无更正：各出版物自收录以来，数值和地址都没有改动。');
    expect(await page.getByRole('row', { name: /官渡区 2019 年/ }).innerText()).toMatch(/第 1 版\s+尚无$/);
    await page.getByRole('link', { name: 'Atom' }).waitFor();
  });
});
