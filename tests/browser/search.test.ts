import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER, REPORT } from './support/pages.ts';

const browser = useBrowser();
const status = (page: Page) => expect.poll(() => page.locator('#status').textContent(), { timeout: 10_000 });
const resultPaths = (page: Page) =>
  page.locator('#results h2 a').evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));

test('typing finds the chapter and opens it at the section', async () => {
  const page = await browser.open('/search/');
  await page.getByRole('searchbox').fill('中药饮片');
  await status(page).toMatch(/“中药饮片”：\d+ 项结果/);
  expect(await resultPaths(page)).toContain(LONG_CHAPTER);
  await page.locator(`#results h2 a[href^="${LONG_CHAPTER}#s2.5"]`).first().click();
  await page.waitForURL((url) => url.pathname === LONG_CHAPTER);
  expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#s2\.5/);
});

// Phrases of the text, and headings as they are printed.
test.each([
  ['财政收支矛盾', `${CHAPTER}#s1.1`],
  ['占补平衡', `${CHAPTER}#s1.6.2`],
  ['永久基本农田、耕地保护工作', `${CHAPTER}#s1.6.1`],
  ['不让其流入市场', `${LONG_CHAPTER}#s2.1.2-1-1`],
  ['储备粮抽检情况', `${LONG_CHAPTER}#s2.2.1`],
  ['产地蔬菜定检', `${LONG_CHAPTER}#s2.1.2-1-1`],
  ['全区食品及食用农产品抽检特点', `${LONG_CHAPTER}#s2.4.1`],
])('“%s” leads to the section that says it', async (phrase, address) => {
  const page = await browser.open(`/search/?q=${encodeURIComponent(phrase)}`);
  await status(page).toMatch(/项结果/);
  const found = await page
    .locator('#results h2 a')
    .evaluateAll((links) => links.map((a) => decodeURIComponent((a as HTMLAnchorElement).href.replace(location.origin, ''))));
  expect(found).toContain(address);
});

test('back restores the earlier query, also from a result', async () => {
  const page = await browser.open('/search/');
  const box = page.getByRole('searchbox');
  for (const query of ['占补平衡', '永久基本农田']) {
    await box.fill(query);
    await box.press('Enter');
    await status(page).toMatch(new RegExp(`^“${query}”：\\d+ 项结果`));
  }
  await page.goBack();
  await status(page).toMatch(/^“占补平衡”：/);
  expect(await box.inputValue()).toBe('占补平衡');
  expect(new URL(page.url()).searchParams.get('q')).toBe('占补平衡');

  await page.locator('#results h2 a').first().click();
  await page.waitForURL((url) => url.pathname !== '/search/');
  await page.goBack();
  await status(page).toMatch(/^“占补平衡”：/);
  expect(await box.inputValue()).toBe('占补平衡');
});

test('an address with a query shows its results, and filters narrow them', async () => {
  const page = await browser.open(`/search/?q=${encodeURIComponent('药品零售')}`);
  await status(page).toMatch(/项结果/);
  const all = await resultPaths(page);
  expect(all.some((path) => path.includes('/tables/')) && all.some((path) => !path.includes('/tables/'))).toBe(true);
  await page.getByText('筛选与排序').click();
  await page.getByRole('checkbox', { name: '正文' }).check();
  await expect.poll(async () => (await resultPaths(page)).some((path) => path.includes('/tables/'))).toBe(false);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('正文');
  await page.goBack();
  await expect.poll(async () => (await resultPaths(page)).some((path) => path.includes('/tables/'))).toBe(true);
});

test('a figure is found as it is printed, also typed in full-width digits', async () => {
  for (const query of ['2611', '２６１１']) {
    const page = await browser.open(`/search/?q=${encodeURIComponent(query)}`);
    await status(page).toMatch(/^“2611”：/);
    expect(await resultPaths(page)).toEqual(expect.arrayContaining([`${REPORT}tables/2-5/`, LONG_CHAPTER]));
    expect(await page.locator(`#results li:has(a[href="${REPORT}tables/2-5/#r2"]) > p`).textContent()).toContain(
      '合格率(%) 96.09 %'.replace('(%)', ''),
    );
  }
});

test('nothing found is said plainly', async () => {
  const page = await browser.open(`/search/?q=${encodeURIComponent('龘龘龘')}`);
  await status(page).toContain('没有找到“龘龘龘”');
  expect(await page.locator('#results li').count()).toBe(0);
});

test('what is typed is shown as text and never run', async () => {
  const markup = '<img src=x onerror="document.title=1">';
  const page = await browser.open(`/search/?q=${encodeURIComponent(markup)}`);
  await status(page).toContain(markup);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe('检索 · 质鉴');
});

test('an index that cannot be loaded is said, and the shelves stay', async () => {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`/search/?q=${encodeURIComponent('抽检')}`);
  await status(page).toContain('索引无法载入');
  expect(await page.getByRole('link', { name: /官渡区 2019 年宏观质量分析报告/ }).isVisible()).toBe(true);
});
