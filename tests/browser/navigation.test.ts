import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER, REPORT } from './support/pages.ts';

const browser = useBrowser();
const WIDE = { viewport: { width: 1400, height: 900 } };

test('the contents mark the section that is being read', async () => {
  const page = await browser.open(LONG_CHAPTER, WIDE);
  for (const section of ['s2.3.2', 's2.4.5', 's2.2.1']) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), section);
    await expect.poll(() => page.locator('.contents [aria-current]').getAttribute('href')).toBe(`#${section}`);
  }
});

test('every entry of the contents is the marked one, or its first subsection is, once it has been followed', async () => {
  const page = await browser.open(LONG_CHAPTER, WIDE);
  const wrong: string[] = [];
  const entries = await page.locator('.contents a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(entries.at(-1)).toBe('#s2.5.4');
  for (const entry of entries) {
    await page.locator(`.contents a[href="${entry}"]`).click();
    // Two frames: the mark follows the scroll in the next one.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const marked = await page.locator('.contents [aria-current]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    if (marked.length !== 1 || ![entry, `${entry}.1`].includes(marked[0] ?? '')) wrong.push(`${entry} marks ${marked.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

test('the contents are folded on a phone and open beside the text on a wide screen', async () => {
  const phone = await browser.open(CHAPTER, { viewport: { width: 360, height: 740 } });
  expect(await phone.getByRole('link', { name: '1.3.2 工业平稳增长' }).isVisible()).toBe(false);
  await phone.getByText('本页目录').click();
  expect(await phone.getByRole('link', { name: '1.3.2 工业平稳增长' }).isVisible()).toBe(true);
  const wide = await browser.open(CHAPTER, WIDE);
  expect(await wide.getByRole('link', { name: '1.3.2 工业平稳增长' }).isVisible()).toBe(true);
});

test('a section link goes there and copies its address', async () => {
  const page = await browser.open(CHAPTER, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[id="s1.3.3"]').hover();
  await page.locator('[id="s1.3.3"] .anchor').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${new URL(page.url()).origin}${CHAPTER}#s1.3.3`);
  expect(new URL(page.url()).hash).toBe('#s1.3.3');
  expect(await page.locator('[id="s1.3.3"] .anchor').getAttribute('data-copied')).toBe('已复制');
});

test('previous, next and breadcrumb lead through the report', async () => {
  const page = await browser.open(REPORT);
  const visited: string[] = [];
  while ((await page.locator('a[rel=next]').count()) > 0) {
    const promised = (await page.locator('a[rel=next]').innerText()).replace(/^下一页|\s/g, '');
    const next = (await page.locator('a[rel=next]').getAttribute('href')) ?? '';
    await page.locator('a[rel=next]').click();
    // A click does not wait for the page that it leads to.
    await page.waitForURL(`**${next}`);
    expect(promised).toContain((await page.locator('h1').innerText()).replace(/\s/g, ''));
    visited.push(new URL(page.url()).pathname);
  }
  expect(visited).toEqual(['preface', 1, 2, 3, 4, 5, 6, 7, 8, 9].map((chapter) => `${REPORT}${chapter}/`));
  await page.locator('a[rel=prev]').click();
  await page.waitForURL(`**${REPORT}8/`);
  await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '官渡区 2019 年宏观质量分析报告' }).click();
  await page.waitForURL(`**${REPORT}`);
});
