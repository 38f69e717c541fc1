/** Problems of a report, and the pages that gather what is said of a department, a place, a topic or a year. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { PAGE_KINDS, PROBLEMS, REPORT } from './support/pages.ts';

const browser = useBrowser();
const still = { javaScriptEnabled: false };

test('the cover says how many problems there are, and the page has as many', async () => {
  const cover = await browser.open(REPORT, still);
  const link = cover.locator(`a[href$="${PROBLEMS}"]`);
  const count = parseInt((await link.locator('xpath=following-sibling::small').textContent()) ?? '');
  expect(count).toBeGreaterThan(100);
  const page = await browser.open(PROBLEMS, still);
  expect(await page.locator('.problems > li').count()).toBe(count);
  expect(await page.locator('.problems > li:not([id])').count()).toBe(0);
});

test('each problem leads to its section, and says what became of it', async () => {
  const page = await browser.open(PROBLEMS, still);
  expect(await page.locator('h3 > a[href*="#s"]').count()).toBe(await page.locator('h3').count());
  expect(
    await page
      .locator('.problems > li .parts')
      .filter({ hasText: /未见后续|后续 / })
      .count(),
  ).toBe(await page.locator('.problems > li').count());
});

test('the download has a row for each problem', async () => {
  const page = await browser.open(PROBLEMS, still);
  const href = await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href');
  const lines = readFileSync(`dist${href ?? ''}`, 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength((await page.locator('.problems > li').count()) + 1);
});

test('a link to a department leads to its page, which names its place', async () => {
  const page = await browser.open(`${REPORT}2/`, still);
  await page.locator('a[href^="/departments/"]').filter({ hasText: '市场监管局' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/departments/guandu-market/');
  expect(await page.getByRole('definition').first().textContent()).toContain('官渡区');
});

test('a place names everything that it is part of', async () => {
  const page = await browser.open('/places/guandu/', still);
  expect(await page.locator('.crumbs li').allInnerTexts()).toEqual(['首页', '地区', '全国', '云南省', '昆明市', '官渡区']);
});

test.each(PAGE_KINDS.filter(([, path]) => /problems|departments|places|topics|years/.test(path)))(
  'the page of the kind “%s” stays light',
  (_kind, path) => expect(readFileSync(`dist${path}index.html`).length).toBeLessThan(150_000),
);
