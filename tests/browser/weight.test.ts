/** Byte budgets. They are exact, since the build gives the same bytes every time. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER } from './support/pages.ts';

const browser = useBrowser();
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
const sizeOf = (file: string): number => brotli(readFileSync(`dist${file}`));

test.each([CHAPTER, LONG_CHAPTER])('%s transfers at most twice its own bare text and tables', async (path) => {
  const page = await browser.open(path, { javaScriptEnabled: false });
  const bare = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('svg, [popover]')) node.remove();
    for (const node of copy.querySelectorAll('*')) for (const { name } of [...node.attributes]) node.removeAttribute(name);
    return copy.innerHTML.replace(/<\/?(?:span|button|data|a|dfn|b|wbr|small|div)>/g, '');
  });
  expect(bare.length).toBeGreaterThan(5000);
  expect(sizeOf(`${path}index.html`)).toBeLessThanOrEqual(2 * brotli(bare));
});

test('a chapter loads scripts of at most 5 kB and a stylesheet of at most 12 kB', async () => {
  const page = await browser.open(LONG_CHAPTER);
  const files = await page.evaluate(() => ({
    scripts: [...document.scripts].map((s) => new URL(s.src).pathname),
    styles: [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((l) => new URL(l.href).pathname),
  }));
  expect(files.scripts).toHaveLength(1);
  expect(files.styles).toHaveLength(1);
  const imported = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));
  expect(files.scripts.every((path) => imported.includes(path.replace('/_astro/', '')))).toBe(true);
  expect(files.scripts.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(5000);
  expect(files.styles.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(12_000);
});
