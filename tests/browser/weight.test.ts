/** Byte budgets. They are exact, since the build gives the same bytes every time. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER, REPORT } from './support/pages.ts';

/** Every chapter of both reports. */
const CHAPTERS = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${REPORT}${n}/`),
  ...[1, 2, 3, 4, 5].map((n) => `/reports/jingkai/2023/${n}/`),
];

const browser = useBrowser();
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
const sizeOf = (file: string): number => brotli(readFileSync(`dist${file}`));

test.each(CHAPTERS)('%s transfers at most twice its own bare text and tables', async (path) => {
  const page = await browser.open(path, { javaScriptEnabled: false });
  const bare = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('svg, [popover]')) node.remove();
    for (const node of copy.querySelectorAll('*')) for (const { name } of [...node.attributes]) node.removeAttribute(name);
    return copy.innerHTML.replace(/<\/?(?:span|button|data|a|dfn|b|wbr|small|div)>/g, '');
  });
  expect(bare.length).toBeGreaterThan(3000);
  expect(sizeOf(`${path}index.html`)).toBeLessThanOrEqual(2 * brotli(bare));
});

test.each([CHAPTER, LONG_CHAPTER])('%s loads scripts of at most 5 kB and a stylesheet of at most 12 kB', async (path) => {
  const page = await browser.newPage();
  // What the browser asks for, so that what a script imports counts as well.
  const loaded: Record<'script' | 'stylesheet', string[]> = { script: [], stylesheet: [] };
  page.on('request', (request) => {
    const type = request.resourceType();
    if (type === 'script' || type === 'stylesheet') loaded[type].push(new URL(request.url()).pathname);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const weight = (files: string[]): number => files.reduce((sum, file) => sum + sizeOf(file), 0);
  expect(loaded.script.length).toBeGreaterThan(0);
  expect(loaded.stylesheet).toHaveLength(1);
  expect(weight(loaded.script)).toBeLessThanOrEqual(5000);
  expect(weight(loaded.stylesheet)).toBeLessThanOrEqual(12_000);
});
