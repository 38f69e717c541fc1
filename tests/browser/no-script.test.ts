import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER, REPORT } from './support/pages.ts';

const browser = useBrowser();
const NO_SCRIPT = { javaScriptEnabled: false };

describe('with JavaScript off, a chapter', () => {
  it('shows its text, its tables and its charts', async () => {
    const page = await browser.open(LONG_CHAPTER, NO_SCRIPT);
    const paragraph = page.locator('main p', { hasText: '全年各种作物的总播种面积合计' });
    expect(await paragraph.innerText()).toContain('全年各种作物的总播种面积合计 657.3 公顷，比上年下降 3.6%。');
    const table = page.locator('#t2-5 table');
    expect(await table.locator('tr.total').isVisible()).toBe(true);
    expect((await table.locator('tr.total > *').allTextContents()).slice(1)).toEqual(['合计', '2817', '2547', '106', '164', '96.00']);

    const charts = page.locator('.chart svg');
    const boxes = await Promise.all((await charts.all()).map((chart) => chart.boundingBox()));
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) {
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBeGreaterThan(30);
    }
  });

  it("opens a chart's data, and they are what the chart draws", async () => {
    const page = await browser.open(CHAPTER, NO_SCRIPT);
    const chart = page.locator('.chart', { hasText: '2019 年三次产业结构' });
    const rows = chart.locator('details tbody tr');
    expect(await rows.first().isVisible()).toBe(false);
    await chart.locator('summary').click();
    expect(await rows.first().isVisible()).toBe(true);
    expect(await rows.locator('th, td').allTextContents()).toEqual(['第一产业', '0.6', '第二产业', '32.5', '第三产业', '66.9']);
    expect(await chart.locator('svg text').allTextContents()).toEqual(['第一产业 0.6%', '第二产业 32.5%', '第三产业 66.9%']);
  });

  it.each([
    ['1347.01 亿元', '地区生产总值', `${REPORT}facts/gdp/`, 'main', '1347.01'],
    ['438.39 亿元', '第二产业 · 增加值', `${REPORT}tables/gdp-by-sector/#r2`, ':target', '438.39'],
  ])('opens the card of %s, whose link leads to its data', async (name, title, address, place, value) => {
    const page = await browser.open(CHAPTER, NO_SCRIPT);
    const card = page.locator('[popover]:popover-open');
    expect(await card.count()).toBe(0);
    await page.getByRole('button', { name }).first().click();
    expect(await card.isVisible()).toBe(true);
    expect(await card.locator('b').textContent()).toBe(title);
    await card.getByRole('link').click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(place).getByText(value, { exact: true }).first().isVisible()).toBe(true);
  });

  it('unfolds its contents on a phone', async () => {
    const page = await browser.open(CHAPTER, { ...NO_SCRIPT, viewport: { width: 360, height: 640 } });
    const entry = page.locator('.contents a', { hasText: '1.4 固定资产' });
    expect(await entry.isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    expect(await entry.isVisible()).toBe(true);
    await entry.click();
    expect(await page.locator('h2:target').textContent()).toContain('1.4 固定资产');
  });
});

describe('with JavaScript off, the search page', () => {
  it('says so and offers every chapter and table instead', async () => {
    const page = await browser.open('/search/', NO_SCRIPT);
    expect(await page.locator('noscript').textContent()).toContain('检索需要浏览器脚本');
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    const links = page.locator('#browse a:visible');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(addresses).toEqual(expect.arrayContaining([REPORT, `${REPORT}preface/`, CHAPTER, LONG_CHAPTER, `${REPORT}tables/2-6/`]));
    await page.getByRole('link', { name: '表2.6' }).click();
    expect(await page.locator('h1').textContent()).toBe('表2.6 2019年全各抽检单位区级抽检情况抽检汇总');
  });

  it('keeps the browsable index when a query is sent to it', async () => {
    const page = await browser.open('/', NO_SCRIPT);
    await page.getByRole('searchbox').fill('食品');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(await page.locator('#browse a').first().isVisible()).toBe(true);
  });
});
