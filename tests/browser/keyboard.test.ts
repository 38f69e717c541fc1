import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, EMBED, PAGE_KINDS, WIDE_TABLE } from './support/pages.ts';

const browser = useBrowser();

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`200 × Tab does not reach ${selector}`);
}

describe('the skip link', () => {
  // The page for frames has nothing to skip.
  it.each(PAGE_KINDS.filter(([, path]) => path !== EMBED))(
    'is the first stop on the %s, shows itself and leads past the navigation',
    async (_kind, path) => {
      const page = await browser.open(path, { viewport: { width: 360, height: 640 } });
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.textContent()).toBe('跳到正文');
      const box = await skip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('header.masthead, nav.crumbs, nav.contents')?.className),
      ).toBeUndefined();
    },
  );
});

describe("a number's card", () => {
  it('opens with Enter, gives the focus to its link, closes with Escape and gives the focus back', async () => {
    const page = await browser.open(CHAPTER);
    await tabTo(page, 'button[popovertarget]:has(data)');
    const button = page.locator(':focus');
    expect(await button.textContent()).toBe('1347.01 亿元');
    expect(await button.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');

    await page.keyboard.press('Enter');
    const card = page.locator(':popover-open');
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toBe('地区生产总值 2019 年 · 官渡区数据与出处');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('数据与出处');

    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await page.locator(':focus').textContent()).toBe('1347.01 亿元');
  });

  it('opens with the space bar and closes with Enter on its button', async () => {
    const page = await browser.open(CHAPTER);
    await tabTo(page, 'button[popovertarget]:has(data)');
    await page.keyboard.press('Space');
    expect(await page.locator(':popover-open').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator(':popover-open').count()).toBe(0);
  });
});

describe('a chart', () => {
  it('says its values one by one', async () => {
    const page = await browser.open(CHAPTER);
    await tabTo(page, '.chart .plot');
    const said = page.locator('.chart:has(:focus) output');
    const steps: [key: string, says: string][] = [
      ['ArrowRight', '第一产业 0.6%'],
      ['ArrowRight', '第二产业 32.5%'],
      ['End', '第三产业 66.9%'],
      ['ArrowRight', '第三产业 66.9%'],
      ['ArrowLeft', '第二产业 32.5%'],
      ['Home', '第一产业 0.6%'],
      ['ArrowUp', '第一产业 0.6%'],
      ['ArrowDown', '第二产业 32.5%'],
      ['Escape', ''],
    ];
    const heard: [string, string][] = [];
    for (const [key] of steps) {
      await page.keyboard.press(key);
      heard.push([key, (await said.textContent()) ?? '']);
    }
    expect(heard).toEqual(steps);
    expect((await said.getAttribute('role')) ?? (await said.evaluate((e) => e.tagName))).toBe('OUTPUT');
  });

  it('marks the one it speaks of, and none once the focus leaves', async () => {
    const page = await browser.open(CHAPTER);
    await tabTo(page, '.chart .plot');
    await page.keyboard.press('End');
    expect(await page.locator('.plot .on').allTextContents()).toEqual(['第三产业 66.9%']);
    await page.keyboard.press('Tab');
    expect(await page.locator('.plot .on').count()).toBe(0);
  });
});

describe("a wide table's frame", () => {
  it('is a stop of its own and scrolls with the arrow keys', async () => {
    const page = await browser.open(WIDE_TABLE, { viewport: { width: 360, height: 640 } });
    await tabTo(page, '.scroll');
    const frame = page.locator(':focus');
    expect(await frame.evaluate((e) => e.scrollLeft)).toBe(0);
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((e) => e.scrollLeft)).toBeGreaterThan(50);
  });
});
