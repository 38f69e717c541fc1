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

test('bodies are a filter with counts, and part of the address', async () => {
  const page = await searched('检查');
  await page.getByText('筛选与排序').click();
  const list = page.locator('select[data-facet="department"]');
  const option = list.locator('option[value="官渡区应急管理局"]');
  await expect.poll(() => option.textContent()).toMatch(/（\d+）$/);
  const before = await links(page);
  await list.selectOption('官渡区应急管理局');
  await expect.poll(() => links(page)).not.toEqual(before);
  expect(new URL(page.url()).searchParams.get('department')).toBe('官渡区应急管理局');
  expect((await links(page)).every((link) => link.startsWith(REPORT))).toBe(true);
  await page.reload();
  await page.locator('#results[data-of]').waitFor({ state: 'attached' });
  expect(await list.inputValue()).toBe('官渡区应急管理局');
});

test('a fact says its value, period and place, and how it went', async () => {
  const page = await searched('"空气质量日均值达标率" 94.0');
  const fact = page.locator('#results > li', { has: page.locator('h2 a[href$="facts/#air-compliance-2018"]') });
  expect(await fact.locator('p').first().textContent()).toBe('94.0% · 2018 年 · 官渡区');
  const line = fact.locator('svg.spark');
  await line.waitFor();
  expect(await line.getAttribute('aria-label')).toBe('2018 年 94.0，2019 年 95.6 %');
  await fact.getByRole('link', { name: '各年各地' }).click();
  await page.waitForURL('**/indicators/air-compliance-rate/');
});

test('results can be put in the order of years', async () => {
  const page = await searched('抽检 合格率');
  const years = async (): Promise<number[]> =>
    (await page.locator('#results > li > small').allTextContents()).map((text) => Number(/(\d{4}) 年(?: ·|$)/.exec(text)?.[1]));
  const before = await years();
  expect(before[0]).toBeLessThan(2023);
  await page.getByText('筛选与排序').click();
  await page.getByLabel('排序').selectOption('date');
  // Not only the places that were shown before, in another order: the latest ones that there are.
  await expect.poll(async () => (await years()).slice(0, 5)).toEqual([2023, 2023, 2023, 2023, 2023]);
  expect((await years()).every((year, i, all) => i === 0 || year <= (all[i - 1] ?? 0))).toBe(true);
});

test('where nothing is found, what was searched is said, and what to leave out is offered', async () => {
  const page = await browser.open(`/search/?q=${encodeURIComponent('龘龘 雾凇')}&year=2019&place=${encodeURIComponent('官渡区')}`);
  await page.locator('#results[data-of]').waitFor({ state: 'attached' });
  expect(await page.locator('#hints').textContent()).toContain('检索了：龘龘、雾凇；它没有列出的同义词与旧称；只在：2019、官渡区。');
  await page.getByRole('button', { name: '官渡区' }).click();
  expect(new URL(page.url()).searchParams.has('place')).toBe(false);
  await page.getByRole('button', { name: '雾凇', exact: true }).click();
  expect(new URL(page.url()).searchParams.get('q')).toBe('雾凇');
});

test('the letters of a Chinese word that is still being typed are not searched', async () => {
  const page = await browser.open('/search/');
  const box = page.getByRole('searchbox');
  await box.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'zhan bu', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(400);
  expect(await page.locator('#status').textContent()).toBe('');
  await session.send('Input.insertText', { text: '占补平衡' });
  await page.locator('#results[data-of="占补平衡"]').waitFor();
});

// A section, an item that begins within a word, a row, a fact, a document's clause.
test.each(['占补平衡', '"证行为整治"', '2611 96.09', '矣六街道 体育场地', '46位', '谁分配、谁负责'])(
  '“%s”: the first result opens by keyboard where it says so',
  async (query) => {
    const page = await browser.open(`/search/?q=${encodeURIComponent(query)}`, { viewport: { width: 390, height: 800 } });
    await first(page).waitFor();
    const row = first(page).locator('p mark');
    const said = await ((await row.count()) > 0 ? row : first(page).locator('mark')).first().textContent();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
    await expect.poll(() => page.evaluate(textInView)).toContain(said?.replaceAll(/\s/g, ''));
  },
);

/** The words that a reader sees without scrolling. */
function textInView(): string {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let text = '';
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const { top, bottom, left, right } = range.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight && right > 0 && left < innerWidth) text += walker.currentNode.textContent ?? '';
  }
  return text.replaceAll(/\s/g, '');
}

test('without scripts there is an index to browse: publications, numbers of documents, indicators by letter', async () => {
  const page = await browser.open('/search/', { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '昆政发〔2010〕59号' }).first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '官渡区 2019 年宏观质量分析报告' }).first().isVisible()).toBe(true);
  await page.getByRole('link', { name: 'G', exact: true }).click();
  await page.waitForURL('**/indicators/pinyin/#G');
  expect(await page.locator(':target ~ *').first().textContent()).toMatch(/^\s*[公工规高国管]/);
});
