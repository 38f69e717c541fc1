import { expect, it, describe } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { REPORT } from './support/pages.ts';

const browser = useBrowser();
const TABLE = `${REPORT}tables/gdp-by-sector/`;
const TEXT = [
  '产业\t增加值（亿元）\t增速（%）\t拉动（个百分点）\t占比（%）',
  '第一产业\t7.88\t-4.5\t\t0.6',
  '第二产业\t438.39\t5.7\t1.9\t32.5',
  '第三产业\t900.74\t7.9\t5.1\t66.9',
].join('\n');

describe('a table as text', () => {
  it('can be opened and selected without scripts', async () => {
    const page = await browser.open(TABLE, { javaScriptEnabled: false });
    await page.getByText('复制为文字').click();
    const field = page.getByRole('textbox', { name: /制表符分隔/ });
    expect(await field.inputValue()).toBe(TEXT);
    expect(await field.isEditable()).toBe(false);
    expect(await page.locator('.take').getByRole('button', { name: '复制' }).count()).toBe(0);
  });

  it('is copied by the button, which says so', async () => {
    const page = await browser.open(TABLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.take').getByRole('button', { name: '复制' }).click();
    await page.locator('.take').getByRole('status').getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
  });

  it('is selected where the browser does not let scripts copy', async () => {
    const page = await browser.open(TABLE);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('.take').getByRole('button', { name: '复制' }).click();
    await page.locator('.take').getByRole('status').getByText('Ctrl+C').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(TEXT);
  });
});

describe('downloads', () => {
  it('are saved under a name that says place, year and title', async () => {
    const page = await browser.open(`${REPORT}tables/2-5/`);
    const saved: string[] = [];
    for (const link of await page.locator('.take a[download]').all()) {
      // The test's own time limit holds; the download is whole before the next one, and before the page is closed.
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 0 }), link.click({ timeout: 0 })]);
      expect(await download.failure()).toBeNull();
      saved.push(download.suggestedFilename());
    }
    expect(saved).toEqual(['csv', 'xlsx', 'json'].map((kind) => `官渡区-2019-表2.5-2019年全区食品抽检汇总.${kind}`));
  });
});
