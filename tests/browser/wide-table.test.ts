import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { LONG_CHAPTER, WIDE_TABLE } from './support/pages.ts';

const browser = useBrowser();
const NARROW = { viewport: { width: 320, height: 640 } };

/** Scrolls every frame that is wider inside than outside to its end, and says what is wrong with its key column there. */
async function faultsAtTheEnd(page: Page): Promise<{ frames: number; faults: string[] }> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLElement>('main .scroll')].filter((f) => f.scrollWidth > f.clientWidth);
    const faults = frames.flatMap((frame) => {
      const left = (e: Element): number => Math.round(e.getBoundingClientRect().left);
      const first = frame.querySelector('tbody th');
      const column = [...frame.querySelectorAll('thead th, tbody th')].filter((cell) => first && left(cell) === left(first));
      const found: string[] = column.length > 1 ? [] : ['has no key column'];
      for (const key of column) {
        const say = (text: string): number => found.push(`${key.textContent} ${text}`);
        key.scrollIntoView({ block: 'center' });
        frame.scrollLeft = frame.scrollWidth;
        if (frame.scrollLeft === 0) say('does not scroll');
        const [inside, outside] = [key.getBoundingClientRect(), frame.getBoundingClientRect()];
        if (Math.abs(inside.left - outside.left) > 1) say(`is ${inside.left - outside.left} px from the edge`);
        if (inside.width > outside.width / 2) say(`takes ${inside.width} of ${outside.width} px`);
        const corners = [
          [inside.left + 3, inside.top + 3],
          [inside.right - 3, inside.bottom - 3],
        ] as const;
        const covers = corners.flatMap(([x, y]) => document.elementFromPoint(x, y) ?? []).filter((e) => !key.contains(e));
        for (const cover of covers) say(`is covered by ${cover.textContent.trim()}`);
        if (/, 0\)$|transparent/.test(getComputedStyle(key).backgroundColor)) say('lets what is under it shine through');
      }
      return found.map((fault) => `${frame.querySelector('caption')?.textContent.trim() ?? ''}: ${fault}`);
    });
    return { frames: frames.length, faults };
  });
}

describe.each([
  ["the table's own page", WIDE_TABLE],
  ['a chapter', LONG_CHAPTER],
])('wide tables on %s at 320 px', (_where, path) => {
  it('scroll inside their own frame and keep their key column in sight, on top, on half the width at most', async () => {
    const page = await browser.open(path, NARROW);
    const { frames, faults } = await faultsAtTheEnd(page);
    expect(frames).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  it('have no column that covers another before they are scrolled', async () => {
    const page = await browser.open(path, NARROW);
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll('main .scroll tr')].flatMap((row) => {
        const cells = [...row.children];
        const overlapping = cells.filter((cell, i) => {
          const before = cells[i - 1];
          return before && cell.getBoundingClientRect().left < before.getBoundingClientRect().right - 1;
        });
        return overlapping.map((cell) => cell.textContent);
      }),
    );
    expect(overlaps).toEqual([]);
  });

  it('keep their caption in sight', async () => {
    const page = await browser.open(path, NARROW);
    const lefts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main .scroll:has(caption)')]
        .filter((frame) => frame.scrollWidth > frame.clientWidth)
        .map((frame) => {
          frame.scrollLeft = frame.scrollWidth;
          const text = new Range();
          text.selectNodeContents(frame.querySelector('caption') ?? frame);
          const { left, right } = text.getBoundingClientRect();
          return left >= frame.getBoundingClientRect().left - 1 && right <= frame.getBoundingClientRect().right + 1;
        }),
    );
    expect(lefts.length).toBeGreaterThan(0);
    expect(lefts.filter((inSight) => !inSight)).toEqual([]);
  });
});
