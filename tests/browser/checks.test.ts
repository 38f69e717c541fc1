/** The filter of the results is HTML and a stylesheet; nothing of it needs a script. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHECKS } from './support/pages.ts';

const browser = useBrowser();
const NO_SCRIPT = { javaScriptEnabled: false };

/** Rows of results: what was checked of a place, without headings and details. */
const rows = (page: Page): Locator => page.locator('.results-of tbody tr:not(.head, .why):visible');
/** A column of counts in those rows: 0 is what holds, 1 what is noted. */
const counts = (page: Page, column: 0 | 1): Promise<number[]> =>
  rows(page).evaluateAll((all, at) => all.map((tr) => Number(tr.querySelectorAll('td')[at]?.textContent)), column);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe.each(['/checks/', CHECKS])('with JavaScript off, the filter of %s', (path) => {
  test('starts with everything, and its counts are those of the table', async () => {
    const page = await browser.open(path, NO_SCRIPT);
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('all');
    const [held, noted] = [sum(await counts(page, 0)), sum(await counts(page, 1))];
    const labels = (await page.locator('.show label').allInnerTexts()).map((text) => text.trim());
    expect(labels).toEqual([`全部 ${held + noted}`, `存疑 ${noted}`, `相符 ${held}`]);
    expect(noted).toBeGreaterThan(0);
    expect(await page.locator('.why p').count()).toBe(noted);
  });

  test('shows only what is noted, with its arithmetic', async () => {
    const page = await browser.open(path, NO_SCRIPT);
    const all = await rows(page).count();
    await page.getByRole('radio', { name: /^存疑/ }).check();
    const noted = await counts(page, 1);
    expect(noted.length).toBeLessThan(all);
    expect(noted.every((n) => n > 0)).toBe(true);
    expect(await page.locator('.why p:visible').count()).toBe(sum(noted));
    expect(await headingsWithoutRows(page)).toEqual([]);
  });

  test('shows only what holds', async () => {
    const page = await browser.open(path, NO_SCRIPT);
    await page.getByRole('radio', { name: /^相符/ }).check();
    const held = await counts(page, 0);
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((n) => n > 0)).toBe(true);
    expect(await page.locator('.why:visible').count()).toBe(0);
    expect(await headingsWithoutRows(page)).toEqual([]);
  });

  test('is one stop of the keyboard, where the arrow keys choose', async () => {
    const page = await browser.open(path, NO_SCRIPT);
    await page.getByRole('radio', { name: /^全部/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('value')).toBe('noted');
    expect(await page.locator(':focus').evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
    expect((await counts(page, 1)).every((n) => n > 0)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((e) => e.tagName)).toBe('A');
  });
});

/** Headings of places that stay though everything below them is hidden. */
const headingsWithoutRows = (page: Page): Promise<string[]> =>
  page
    .locator('.results-of tbody:visible')
    .evaluateAll((all) =>
      all.filter((b) => ![...b.querySelectorAll('tr:not(.head)')].some((tr) => tr.checkVisibility())).map((b) => b.textContent),
    );

test('“已核验” below a table leads to its results', async () => {
  const page = await browser.open('/reports/guandu/2019/tables/2-4/', NO_SCRIPT);
  await page.getByRole('link', { name: '已核验' }).click();
  await page.waitForURL(`**${CHECKS}#t2-4`);
  expect(await page.locator(':target th').first().innerText()).toContain('表2.4');
});
