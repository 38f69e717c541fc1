/** Gazettes and their documents, without a script. */
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHRONICLE, DOCUMENT, ISSUE } from './support/pages.ts';

const browser = useBrowser();
const NO_SCRIPT = { javaScriptEnabled: false };
const PHONE = { ...NO_SCRIPT, viewport: { width: 360, height: 800 } };

test('the contents of an issue lead to its documents, in both languages', async () => {
  const page = await browser.open(ISSUE, NO_SCRIPT);
  const contents = page.locator('.issue');
  expect(await contents.locator('[lang=en]').count()).toBeGreaterThan(10);
  await contents.getByRole('link', { name: '昆明市人民政府关于促进楼宇经济发展的指导意见' }).click();
  expect(new URL(page.url()).pathname).toBe('/documents/kunming/kzf-2010-62/');
  expect(await page.locator('header [lang=en]').innerText()).toContain('Commercial Real Estate');
});

test('a document says which one it repeals, and its rows lead to their clauses', async () => {
  const page = await browser.open(DOCUMENT, NO_SCRIPT);
  expect(await page.locator('.facts').first().innerText()).toContain('本文件废止曲政办发〔2019〕81号');
  await page.locator('#thresholds').getByRole('link', { name: '第十条', exact: true }).first().click();
  expect(new URL(page.url()).hash).toBe('#art-10');
  expect(await page.locator(':target').innerText()).toContain('第十条');
});

test('on a phone every row of a register is a block with its heads', async () => {
  const page = await browser.open(DOCUMENT, PHONE);
  const cell = page.locator('#thresholds tbody tr').first().locator('td').last();
  expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"条款"');
});

test('the chronicle shows one kind of event, and only days that have any', async () => {
  const page = await browser.open(CHRONICLE, NO_SCRIPT);
  const [events, days] = [page.locator('.days .item:visible'), page.locator('.days .group:visible')];
  const all = await days.count();
  await page.getByRole('radio', { name: /签约/ }).check();
  expect(await events.count()).toBe(2);
  expect(await days.count()).toBe(2);
  await page.getByRole('radio', { name: /全部/ }).check();
  expect(await days.count()).toBe(all);
});

test('documents that are not on the site are listed with those that cite them', async () => {
  const page = await browser.open('/documents/', NO_SCRIPT);
  const entry = page.locator('#elsewhere div').filter({ hasText: '曲政办发〔2019〕81号' });
  expect(await entry.innerText()).toContain('废止');
  await entry.getByRole('link', { name: '曲政办发〔2019〕140号' }).click();
  expect(new URL(page.url()).pathname).toBe(DOCUMENT);
});
