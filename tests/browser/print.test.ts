import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER } from './support/pages.ts';

const browser = useBrowser();

test('print leaves out what cannot be pressed and keeps what is read', async () => {
  const page = await browser.open(LONG_CHAPTER, { viewport: { width: 1400, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.masthead nav', '.crumbs', '.contents', '.turn', '.take', '.anchor', '.chart details']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  for (const shown of ['h1', '.table table', '.chart svg', '.erratum', '.source']) {
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  }
  const floats = await page.locator('main, main *').evaluateAll((all) => all.filter((e) => getComputedStyle(e).float !== 'none').length);
  expect(floats).toBe(0);
});

test('print shows the text of a number without the card that is open', async () => {
  const page = await browser.open(CHAPTER);
  await page.getByRole('button', { name: '1347.01 亿元' }).first().click();
  expect(await page.locator(':popover-open').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(':popover-open').isVisible()).toBe(false);
  expect(await page.getByText('1347.01 亿元').first().isVisible()).toBe(true);
});

test('a chapter prints on A4 with nothing cut at the side', async () => {
  const page = await browser.open(LONG_CHAPTER);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = new Set(
    [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((m) => `${Math.round(Number(m[1]))}×${Math.round(Number(m[2]))}`),
  );
  expect([...sizes]).toEqual(['595×842']);
  await page.emulateMedia({ media: 'print' });
  // The text column of A4 with its margins of 18 mm is 174 mm, about 658 CSS pixels.
  await page.setViewportSize({ width: 658, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(658);
  const cut = await page
    .locator('table')
    .evaluateAll((all) => all.filter((t) => t.getBoundingClientRect().right > 659).map((t) => t.textContent.slice(0, 30)));
  expect(cut).toEqual([]);
});
