/** A site that is too large for one index: the newest years are searched first, earlier ones when they are asked for or needed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serveFolder, type StaticServer } from '../../scripts/static-server.ts';
import { writeSearch } from '../../src/integrations/write-search.ts';
import { currentProject } from '../../src/project/current.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import type { Group } from '../../src/search/start.ts';
import { useBrowser } from './support/browser.ts';

const browser = useBrowser();
const site = mkdtempSync(join(tmpdir(), 'zhijian-years-'));
let server: StaticServer;
let groups: Group[];

beforeAll(async () => {
  for (const part of ['search', '_astro']) cpSync(join(inject('dist'), part), join(site, part), { recursive: true });
  const project = currentProject(join(import.meta.dirname, '../..'));
  process.env['SEARCH_GROUP'] = '100000';
  groups = await writeSearch(project, recordsOf(project), join(site, 'pagefind'), join(site, 'kept'));
  delete process.env['SEARCH_GROUP'];
  server = await serveFolder(site);
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(site, { recursive: true });
});

/** The page of a query, and the folders of the indexes that it loaded. */
async function searched(query: string): Promise<{ page: Page; loaded: Set<string> }> {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const [, folder] = /\/pagefind\/(.*\/)?[^/]*\.pf_meta$/.exec(request.url()) ?? [];
    if (request.url().endsWith('.pf_meta')) loaded.add(folder ?? '');
  });
  await page.goto(`${server.origin}/search/?${query}`);
  await page.locator('#results[data-of]').waitFor({ state: 'attached' });
  return { page, loaded };
}
const text = (page: Page): Promise<string> => page.locator('#results').innerText();

test('the newest years are searched first, and earlier ones are offered', async () => {
  expect(groups.length).toBeGreaterThan(2);
  const { page, loaded } = await searched(`q=${encodeURIComponent('检查')}`);
  expect([...loaded]).toEqual(['']);
  const found = async (): Promise<number> => Number(/(\d+) 项结果/.exec((await page.locator('#status').textContent()) ?? '')?.[1]);
  const before = await found();
  await page.getByRole('button', { name: /再查更早的年份/ }).click();
  await expect.poll(found).toBeGreaterThan(before);
  expect(loaded.size).toBe(2);
  expect(new URL(page.url()).searchParams.get('back')).toBe('1');
});

test('a figure of an earlier year is found at once, and only its index is loaded', async () => {
  const { page, loaded } = await searched('q=327341');
  expect(await text(page)).toContain('327341');
  expect(loaded.size).toBe(2);
});

test('a figure that no year has is found in none, and no earlier index is loaded for it', async () => {
  const { page, loaded } = await searched('q=1347.02');
  expect(await page.locator('#results li').count()).toBe(0);
  expect(await page.locator('#status').textContent()).toContain('本站没有这个数字');
  expect(await page.getByRole('button', { name: '1347.01' }).count()).toBe(1);
  expect([...loaded]).toEqual(['']);
});

test('words that only earlier years have are looked for there', async () => {
  const { page } = await searched(`q=${encodeURIComponent('碳汇造林')}`);
  expect(await page.locator('#results mark').first().textContent()).toBe('碳汇造林');
});

test('a chosen year loads its index alone', async () => {
  const { page, loaded } = await searched(`q=${encodeURIComponent('碳汇造林')}&year=2010`);
  expect(await text(page)).toContain('碳汇造林');
  expect(loaded.size).toBe(1);
  expect(await page.getByRole('button', { name: /再查更早的年份/ }).count()).toBe(0);
});
