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
});

test('previous, next and breadcrumb lead through the report', async () => {
  const page = await browser.open(REPORT);
  const visited: string[] = [];
  while ((await page.locator('a[rel=next]').count()) > 0) {
    await page.locator('a[rel=next]').click();
    visited.push(new URL(page.url()).pathname);
  }
  expect(visited).toEqual([`${REPORT}preface/`, CHAPTER, LONG_CHAPTER]);
  await page.locator('a[rel=prev]').click();
  expect(new URL(page.url()).pathname).toBe(CHAPTER);
  await page.getByRole('navigation', { name: '位置' }).getByRole('link', { name: '官渡区 2019 年宏观质量分析报告' }).click();
  expect(new URL(page.url()).pathname).toBe(REPORT);
});
