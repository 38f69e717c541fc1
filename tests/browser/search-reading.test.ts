/** What a reader does on the search page beyond typing words. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { REPORT } from './support/pages.ts';

const browser = useBrowser();
const searched = async (query: string): Promise<Page> => {
  const page = await browser.open(`/search/?q=${encodeURIComponent(query)}`);
  await page.locator('#results[data-of]').waitFor({ state: 'attached' });
  return page;
};
const first = (page: Page) => page.locator('#results > li').first();
const links = (page: Page): Promise<string[]> =>
  page
    .locator('#results h2 a')
    .evaluateAll((all) => all.map((a) => decodeURIComponent((a as HTMLAnchorElement).href.replace(location.origin, ''))));

test('pairs that cross a border of words are indexed: all searching of phrases rests on it', async () => {
  const page = await searched('"检合"');
  expect(await first(page).textContent()).toContain('检合');
});

test.each(['1,347.01', '1347.01', '１３４７.０１', '1347.01亿元'])('“%s” is one figure', async (query) => {
  const page = await searched(query);
  expect(await first(page).locator('mark').first().textContent()).toMatch(/1347\.01/);
  expect((await links(page)).some((link) => link === `${REPORT}1/#s1.2`)).toBe(true);
});

test.each(['昆政发〔2010〕59号', '昆政发[2010]59号', '昆政发 2010 59', '昆政发（２０１０）59 号'])(
  '“%s” is the document',
  async (query) => {
    expect((await links(await searched(query)))[0]).toMatch(/^\/documents\/kunming\/kzf-2010-59\//);
  },
);

test('a figure that stands nowhere finds nothing, and the nearest is offered', async () => {
  const page = await searched('1347.02');
  expect(await page.locator('#results li').count()).toBe(0);
  expect(await page.locator('#status').textContent()).toContain('本站没有这个数字');
  await page.getByRole('button', { name: '1347.01' }).click();
  await expect.poll(() => page.locator('#results li').count()).toBeGreaterThan(0);
});

test('a row is shown with its column heads and opens at the row', async () => {
  const page = await searched('2611 96.09');
  const row = page.locator(`#results li:has(a[href="${REPORT}tables/2-5/#r2"])`);
  expect(await row.locator('p').textContent()).toMatch(/^区抽：总批次 2611/);
  await row.locator('h2 a').click();
  await page.waitForURL((url) => url.pathname === `${REPORT}tables/2-5/`);
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('r2');
  expect(await page.evaluate(() => location.hash)).toBe('#r2');
});

test('a question has its answer on top, with the source', async () => {
  const page = await searched('2019年官渡区地区生产总值是多少');
  expect(await first(page).getAttribute('class')).toBe('answer');
  expect(await first(page).textContent()).toContain('1347.01 亿元');
  expect((await links(page))[0]).toBe(`${REPORT}1/#s1.2`);
  await page.getByRole('button', { name: '只看 2019 年' }).click();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2019');
});

test('other names are searched too, said, and can be switched off', async () => {
  const page = await searched('质监局');
  expect(await page.locator('#hints').textContent()).toContain('也搜索了：市场监管局');
  await page.getByRole('button', { name: '只搜索原词' }).click();
  await expect.poll(() => page.locator('#hints').textContent()).not.toContain('也搜索了');
  expect(new URL(page.url()).searchParams.get('names')).toBe('0');
});

test('traditional characters find the text', async () => {
  expect(
    await first(await searched('質量強區'))
      .locator('mark')
      .first()
      .textContent(),
  ).toBe('质量强区');
});

test('a name with one wrong character leads to the right one', async () => {
  const page = await searched('永久基本农天');
  expect(await page.locator('#status').textContent()).toContain('没有找到');
  expect(await page.locator('#results').textContent()).toContain('永久基本农田');
});

test('the keyboard does it all', async () => {
  const page = await browser.open('/search/');
  const box = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await page.keyboard.type('占补平衡');
  await page.locator('#results[data-of="占补平衡"]').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await box.evaluate((e) => e === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
  expect(await page.locator('#results li').count()).toBe(0);
});

test('the number of results is said to screen readers, and filters show how many each has', async () => {
  const page = await searched('抽检');
  expect(await page.getByRole('status').textContent()).toMatch(/^“抽检”：\d+ 项结果/);
  await page.getByText('筛选与排序').click();
  const count = page.locator('label', { has: page.getByRole('checkbox', { name: '数据表' }) }).locator('small');
  await expect.poll(async () => Number(await count.textContent())).toBeGreaterThan(0);
});

test('without scripts there is an index to browse', async () => {
  const page = await browser.open('/search/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: '昆政发〔2010〕59号' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: '指标' }).isVisible()).toBe(true);
});
