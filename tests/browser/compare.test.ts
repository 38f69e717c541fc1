import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { COMPARE, COMPARISON, INDICATOR } from './support/pages.ts';

const browser = useBrowser();
const RATES = `${COMPARE}?i=food-sampling-pass-rate,industrial-sampling-pass-rate`;
const search = (page: Page): string => new URL(page.url()).search;
const chosen = (page: Page): Promise<string[]> => page.locator('#chosen li').allTextContents();
const blocks = (page: Page): Promise<string[]> => page.locator('.compared [scope=rowgroup] a').allTextContents();

describe('without scripts', () => {
  test('the page lists the prepared comparisons, and shows no controls that do nothing', async () => {
    const page = await browser.open(COMPARE, { javaScriptEnabled: false });
    expect(await page.locator('#pick').isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    await page.click(`a[href="${COMPARISON}"]`);
    expect(await page.locator('.compared td a').count()).toBeGreaterThan(3);
  });

  test('a value of a prepared comparison leads to its row on the page of the indicator', async () => {
    const page = await browser.open(COMPARISON, { javaScriptEnabled: false });
    const link = page.locator('.compared td a').first();
    const printed = (await link.textContent())?.replace('※', '').trim() ?? '';
    await link.click();
    expect(await page.locator('tr:target').textContent()).toContain(printed);
  });

  test('the page of an indicator links each value to its fact or cell', async () => {
    const page = await browser.open(INDICATOR, { javaScriptEnabled: false });
    const rows = await page.locator('.values tbody tr').evaluateAll((all) =>
      all.map((tr) => ({
        number: tr.querySelector('data')?.value ?? '',
        href: [...tr.querySelectorAll<HTMLAnchorElement>('.standing a')].at(-1)?.href ?? '',
      })),
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { number, href } of [...rows.slice(0, 3), ...rows.slice(-3)]) {
      await page.goto(href);
      // A cell's row on the page of its table, or the page of the fact.
      const place = new URL(href).hash === '' ? 'main' : ':target';
      expect(Number(number)).not.toBeNaN();
      expect((await page.locator(place).textContent())?.replace(/(\d),(?=\d{3})/g, '$1')).toContain(String(Number(number)));
    }
  });
});

describe('a choice', () => {
  test('is made with the keyboard alone, by initials of the sound', async () => {
    const page = await browser.open(COMPARE);
    await page.waitForSelector('#said:not(:empty)');
    await page.focus('#pick');
    await page.keyboard.type('spcjhgl');
    expect(await page.locator('#pick').getAttribute('aria-expanded')).toBe('true');
    const option = page.locator(`#${await page.locator('#pick').getAttribute('aria-activedescendant')}`);
    expect([await option.getAttribute('aria-selected'), await option.textContent()]).toEqual(['true', '食品抽检合格率']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.compared');
    expect(search(page)).toBe('?i=food-sampling-pass-rate');
    expect(await page.locator('#said').textContent()).toMatch(/^1 个指标，\d+ 个数值/);
    // On to the button that takes it away again.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.compared', { state: 'detached' });
    expect([search(page), await page.evaluate(() => document.activeElement?.id)]).toEqual(['', 'pick']);
  });

  test('is the address: opened, narrowed, gone back from and on to', async () => {
    const page = await browser.open(RATES);
    await page.waitForSelector('.compared');
    expect(await blocks(page)).toEqual(['食品抽检合格率', '工业产品抽检合格率']);
    await page.check('#limit-guandu');
    await page.waitForFunction(() => [...document.querySelectorAll('.compared th.k')].every((th) => !th.textContent.includes('经开区')));
    expect(search(page)).toBe('?i=food-sampling-pass-rate,industrial-sampling-pass-rate&p=guandu');
    await page.click('#chosen li:first-child button');
    await page.waitForFunction(() => document.querySelectorAll('#chosen li').length === 1);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#chosen li').length === 2);
    expect([await page.isChecked('#limit-guandu'), (await blocks(page)).length]).toEqual([true, 2]);
    await page.goForward();
    await page.waitForFunction(() => document.querySelectorAll('#chosen li').length === 1);
    expect(search(page)).toBe('?i=industrial-sampling-pass-rate&p=guandu');
  });

  test('says why values must not be compared', async () => {
    const page = await browser.open(RATES);
    await page.waitForSelector('.compared');
    expect(await page.locator('.cautions').textContent()).toContain('口径不同，不能直接相比');
  });

  test('of names that there are not is told, and none of them becomes markup', async () => {
    const page = await browser.open(`${COMPARE}?i=${encodeURIComponent('<img id=evil src=x>')},food-sampling-pass-rate`);
    await page.waitForSelector('.compared');
    expect(await page.locator('#said').textContent()).toContain('没有指标“<img id=evil src=x>”');
    expect(await page.locator('#evil').count()).toBe(0);
  });

  test('without values says so; a fifth indicator cannot be added', async () => {
    const page = await browser.open(`${RATES}&y=1999`);
    await page.waitForFunction(() => document.querySelector('#said')?.textContent.includes('没有这些指标的数值'));
    expect(await page.locator('.compared').count()).toBe(0);
    await page.goto(`${COMPARE}?i=gdp,gdp-growth,food-sampling-pass-rate,construction-output`);
    await page.waitForSelector('.compared');
    expect([(await chosen(page)).length, await page.locator('#pick').isDisabled()]).toEqual([4, true]);
  });
});

test('a first comparison takes at most 6 kB of script and 60 kB of data', async () => {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(RATES);
  await page.waitForSelector('.compared');
  const weigh = (pattern: RegExp): number[] =>
    loaded.filter((path) => pattern.test(path)).map((path) => gzipSync(readFileSync(`dist${path}`)).length);
  const scripts = weigh(/\/_astro\/(?!Page).*\.js$/);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((a, b) => a + b)).toBeLessThanOrEqual(6000);
  expect(weigh(/\.json$/).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(60_000);
});
