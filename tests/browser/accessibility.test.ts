import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, PAGE_KINDS } from './support/pages.ts';

const browser = useBrowser();

/** Colours do not depend on the width, nor the layout on the colours, so two looks see all four. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 360, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

/** One line per violation: the rule and the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  expect(passes.length, 'axe must have looked at something').toBeGreaterThan(10);
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

describe.each(LOOKS)('axe in $colorScheme at $viewport.width px', (look) => {
  it.each(PAGE_KINDS)('finds nothing on the %s', async (_kind, path) => {
    const page = await browser.open(path, look);
    expect(await violations(page)).toEqual([]);
  });

  it("finds nothing with a number's card open", async () => {
    const page = await browser.open(CHAPTER, look);
    await page.getByRole('button', { name: '1347.01 亿元' }).first().click();
    await page.locator(':popover-open').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing among search results', async () => {
    const page = await browser.open('/search/?q=食品抽检', look);
    await page.locator('#results li').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
