/** What search engines and link previews find: sitemap, robots.txt, pictures, downloads of charts, headers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { REPORT } from './support/pages.ts';

const SITE = process.env['SITE'] ?? 'https://zhijian.example';
const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const pages = files.filter((file) => file.endsWith('.html'));
const addressOf = (file: string): string => `${SITE}/${file.replace(/index\.html$/, '')}`;
const attribute = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
const locations = (file: string, item: string): string[] =>
  read(file).includes(item) ? [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => decodeURI(loc)) : [];

test('robots.txt names the sitemap, and the sitemap is XML', () => {
  const sitemap = attribute(read('robots.txt'), /^Sitemap: (.*)$/m);
  expect(sitemap).toBe(`${SITE}/sitemap-index.xml`);
  const parsed = new DOMParser({ onError: onErrorStopParsing }).parseFromString(read('sitemap-index.xml'), 'application/xml');
  expect(parsed.getElementsByTagName('sitemap').length).toBeGreaterThan(0);
});

test('the sitemap lists every page that is its own canonical one, and no other', () => {
  const listed = locations('sitemap-index.xml', 'sitemapindex').flatMap((loc) => locations(loc.replace(`${SITE}/`, ''), 'urlset'));
  const own = pages.filter((file) => {
    const html = read(file);
    const canonical = attribute(html, /<link rel="canonical" href="([^"]*)"/);
    return canonical === addressOf(file) && !/<meta name="robots" content="noindex/.test(html) && file !== 'search/index.html';
  });
  expect(own.length).toBeGreaterThan(100);
  expect(listed.sort()).toEqual(own.map(addressOf).sort());
});

test("every page's picture for previews is there, as large as previews want it", async () => {
  const images = new Set<string>();
  for (const file of pages.filter((f) => f !== '404.html' && !f.startsWith('embed/'))) {
    const html = read(file);
    const image = attribute(html, /<meta property="og:image" content="([^"]*)"/);
    expect(image, file).toContain(`${SITE}/`);
    images.add(image?.slice(SITE.length + 1) ?? '');
  }
  const cards = [...images].filter((image) => image.endsWith('card.png'));
  expect(cards.length).toBeGreaterThan(40);
  for (const card of cards) expect(await sharp(join('dist', card)).metadata(), card).toMatchObject({ width: 1200, height: 630 });
  for (const image of images) expect(existsSync(join('dist', image)), image).toBe(true);
});

test('every chart has a page, an SVG, a PNG of twice its size and a page for frames, and is saved under a telling name', async () => {
  const charts = files.filter((file) => /\/charts\/[^/]+\/index\.html$/.test(file));
  expect(charts.length).toBeGreaterThan(90);
  for (const file of charts) {
    const base = file.replace('/index.html', '');
    const width = Number(attribute(read(`${base}.svg`), /^<svg [^>]*\bwidth="(\d+)"/));
    expect(await sharp(join('dist', `${base}.png`)).metadata()).toMatchObject({ format: 'png', width: 2 * width });
    const [publication, chart] = [/src="[^"]*\/embed\/([^/]+)\/([^/]+)\//.exec(read(file).replaceAll('&quot;', '"'))].flatMap(
      (m) => m?.slice(1) ?? [],
    );
    expect(existsSync(join('dist/embed', publication ?? '', chart ?? '', 'index.html')), file).toBe(true);
  }
  expect([...read(`${REPORT.slice(1)}charts/2-7/index.html`).matchAll(/download="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    '官渡区-2019-图2.10-2019年区级食品抽检不合格情况统计图.svg',
    '官渡区-2019-图2.10-2019年区级食品抽检不合格情况统计图.png',
  ]);
});

test('every chart on a page of an indicator or a comparison is offered as SVG and PNG with its title, source and address', async () => {
  const drawn = pages.filter((file) => /^(?:indicators|compare)\/[^/]+\/index\.html$/.test(file) && read(file).includes('class="plot"'));
  expect(drawn.length).toBeGreaterThan(50);
  for (const file of drawn) {
    const figures = read(file).match(/<figure class="chart">.*?<\/figure>/gs) ?? [];
    expect(figures.length, file).toBeGreaterThan(0);
    for (const figure of figures) {
      const [svg = '', png = ''] = [...figure.matchAll(/<a href="\/([^"]+\.(?:svg|png))" download="指标-[^"]+"/g)].map(
        ([, path = '']) => path,
      );
      const picture = new DOMParser({ onError: onErrorStopParsing }).parseFromString(read(svg), 'image/svg+xml').documentElement;
      const said = [...(picture?.getElementsByTagName('text') ?? [])].map((text) => text.textContent ?? '').join('');
      const title = attribute(figure, /<figcaption>\s*([^<]*?)\s*</);
      expect(picture?.getElementsByTagName('title')[0]?.textContent, svg).toBe(title);
      expect(said, svg).toContain(title);
      expect(said, svg).toMatch(/来源：《[^》]+》/);
      expect(said, svg).toContain(addressOf(file));
      expect(await sharp(join('dist', png)).metadata(), png).toMatchObject({
        format: 'png',
        width: 2 * Number(picture?.getAttribute('width')),
      });
    }
  }
});

test('other sites may frame the pages that are made for it, and no others', () => {
  const rules = new Map(
    [...read('_headers').matchAll(/^(\/\S*)\n((?: {2}.*\n?)*)/gm)].map(([, path = '', headers = '']) => [path, headers] as const),
  );
  const guarded = (path: string): boolean =>
    [...rules].some(
      ([rule, headers]) =>
        headers.includes("frame-ancestors 'self'") && (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule),
    );
  const open = pages.map((file) => `/${file.replace(/index\.html$/, '')}`).filter((path) => path !== '/404.html' && !guarded(path));
  expect(open.length).toBeGreaterThan(90);
  expect(open.filter((path) => !path.startsWith('/embed/'))).toEqual([]);
});
