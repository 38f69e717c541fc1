/** Every built page, read from disk and parsed by the browser: its frame, its ids, and where its links lead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { PAGE_KINDS } from './support/pages.ts';

const browser = useBrowser();
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'));

interface Outline {
  lang: string;
  title: string;
  description: string;
  h1: number;
  main: number;
  /** The policy's directives that allow more than this site's own files. */
  lax: string[];
  /** Scripts, styles and handlers written into the page. */
  inline: string[];
  ids: string[];
  links: string[];
}

/** What a page's markup holds; addresses are resolved against `https://site.test/<its path>`. */
async function outlines(): Promise<Map<string, Outline>> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  const result = new Map<string, Outline>();
  for (const file of files) {
    const outline = await page.evaluate(
      ([html, base]) => {
        const doc = new DOMParser().parseFromString(html, 'text/html');
        return {
          lang: doc.documentElement.lang,
          title: doc.title,
          description: doc.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
          h1: doc.querySelectorAll('h1').length,
          main: doc.querySelectorAll('main').length,
          lax: (doc.querySelector<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')?.content ?? 'no policy')
            .split(/;\s*/)
            .filter((directive) => !/^[a-z-]+( 'none'| 'self')+$/.test(directive)),
          inline: [...doc.querySelectorAll('*')]
            .filter(
              (e) =>
                e.matches('script:not([src], [type="application/ld+json"]), style, [style]') ||
                [...e.attributes].some(({ name }) => name.startsWith('on')),
            )
            .map((e) => e.outerHTML.slice(0, 80)),
          ids: [...doc.querySelectorAll('[id]')].map((e) => e.id),
          links: [...doc.querySelectorAll('[href], [src]')].map(
            (e) => new URL(e.getAttribute('href') ?? e.getAttribute('src') ?? '', base).href,
          ),
        };
      },
      [readFileSync(`dist/${file}`, 'utf8'), `https://site.test/${file.replace(/index\.html$/, '')}`] as const,
    );
    result.set(file, outline);
  }
  return result;
}

test('every page has its frame, and no id twice', async () => {
  const all = await outlines();
  expect(all.size).toBeGreaterThan(40);
  const wrong = [...all].filter(
    ([, o]) =>
      o.lang !== 'zh-CN' || o.title === '' || o.description === '' || o.h1 !== 1 || o.main !== 1 || new Set(o.ids).size !== o.ids.length,
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});

test('no page has a script or a style of its own, and every policy forbids them', async () => {
  const all = await outlines();
  expect(all.size).toBeGreaterThan(40);
  expect([...all].flatMap(([file, o]) => [...o.lax, ...o.inline].map((found) => `${file}: ${found}`))).toEqual([]);
});

const ORIGINS = ['site.test', new URL(process.env['SITE'] ?? 'https://zhijian.example').host];

test('every link leads to a file of the site and an id that is there', async () => {
  const all = await outlines();
  const dead: string[] = [];
  for (const [file, { links }] of all) {
    for (const link of links) {
      const url = new URL(link);
      if (!ORIGINS.includes(url.host)) {
        dead.push(`${file}: leaves the site: ${link}`);
        continue;
      }
      const path = decodeURIComponent(url.pathname).slice(1);
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const id = decodeURIComponent(url.hash.slice(1));
      if (!existsSync(`dist/${target}`)) dead.push(`${file}: no file ${target}`);
      else if (id && !all.get(target)?.ids.includes(id)) dead.push(`${file}: no #${id} in ${target}`);
    }
  }
  expect(dead).toEqual([]);
});

test.each(PAGE_KINDS)('the markup of the %s is valid HTML', async (_kind, path) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of taste: Astro writes void elements and boolean attributes in its own way.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Section anchors are the printed numbers: `#s2.4.2`.
      'valid-id': ['error', { relaxed: true }],
      // Hundreds of numbers are buttons outside any form; the buttons of forms state their type.
      'no-implicit-button-type': 'off',
      // Titles of reports are long; they are printed as issued.
      'long-title': 'off',
      // `role="note"` and a labelled, focusable scroll frame are meant.
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
    },
  });
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const report = await validator.validateString(readFileSync(`dist${file}`, 'utf8'));
  const found = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
  expect(found).toEqual([]);
});
