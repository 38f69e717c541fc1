import { expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER } from './support/pages.ts';

const browser = useBrowser();
const PERMISSIONS = { permissions: ['clipboard-read', 'clipboard-write'] };
const SENTENCE = '2019 年官渡区地区生产总值为 1347.01 亿元，比上年增长 7%，没有达到预期目标，差 1 个百分点，但比全市增速高 0.5 个百分点。';

it('a paragraph selected with the mouse and copied has its numbers and terms, and nothing of their cards', async () => {
  const page = await browser.open(CHAPTER, PERMISSIONS);
  const paragraph = page.locator('article p', { hasText: '2019 年官渡区地区生产总值' });
  await paragraph.click({ clickCount: 3, position: { x: 8, y: 12 } });
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.slice(0, SENTENCE.length)).toBe(SENTENCE);
  expect(selected).not.toContain('数据与出处');

  await page.keyboard.press('Control+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).slice(0, SENTENCE.length)).toBe(SENTENCE);
});

it('a selection dragged over a number includes it and opens no card', async () => {
  const page = await browser.open(CHAPTER);
  const line = await page
    .getByRole('button', { name: '1347.01 亿元' })
    .first()
    .evaluate((button) => {
      button.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = button.getBoundingClientRect();
      return { from: left - 30, to: right + 8, y: top + height / 2 };
    });
  await page.mouse.move(line.from, line.y);
  await page.mouse.down();
  await page.mouse.move(line.to, line.y, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('值为 1347.01 亿元');
  expect(await page.locator(':popover-open').count()).toBe(0);
});
