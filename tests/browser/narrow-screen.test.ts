import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, PAGE_KINDS } from './support/pages.ts';

const browser = useBrowser();
const NARROW = { viewport: { width: 320, height: 640 } };

describe('at 320 px', () => {
  it.each(PAGE_KINDS)('the %s does not scroll sideways and nothing sticks out', async (_kind, path) => {
    const page = await browser.open(path, NARROW);
    const { width, sticksOut } = await page.evaluate(() => {
      const inFrame = (e: Element): boolean => e.closest('.scroll') !== null && !e.matches('.scroll');
      // Also what a clipped overflow would hide; the skip link waits outside on purpose.
      const visible = [...document.body.querySelectorAll('*')].filter((e) => e.checkVisibility() && !e.matches('.skip') && !inFrame(e));
      const outside = visible.filter((e) => {
        const { left, right } = e.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      });
      const name = (e: Element): string => `${e.tagName.toLowerCase()} ${(e.textContent || e.outerHTML).trim().slice(0, 30)}`;
      return { width: document.documentElement.scrollWidth, sticksOut: outside.map(name) };
    });
    expect(sticksOut).toEqual([]);
    expect(width).toBe(320);
  });

  it("a number's card fits the screen", async () => {
    const page = await browser.open(CHAPTER, NARROW);
    await page.getByRole('button', { name: '1347.01 亿元' }).first().click();
    const card = await page.locator(':popover-open').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((card?.y ?? 0) + (card?.height ?? 999)).toBeLessThanOrEqual(640);
  });
});
