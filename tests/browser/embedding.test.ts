/** A chart on another site: in a frame and as a picture, as the snippets on its page have it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/static-server.ts';
import { useBrowser } from './support/browser.ts';
import { CHART, EMBED } from './support/pages.ts';

const browser = useBrowser();
const SITE = process.env['SITE'] ?? 'https://zhijian.example';
let folder = '';
let other: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-embedding-'));
  other = await serveFolder(folder);
});
afterAll(async () => {
  await other.close();
  rmSync(folder, { recursive: true });
});

/** The code that the chart's page offers, with the site's address replaced by that of the test. */
async function snippet(label: RegExp): Promise<string> {
  const page = await browser.open(CHART, { javaScriptEnabled: false });
  return (await page.getByLabel(label).inputValue()).replaceAll(SITE, inject('origin'));
}

async function pageWith(html: string, width: number) {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${html}`,
  );
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${other.origin}/`);
  return page;
}

describe('a frame on another site', () => {
  it.each([320, 800])('shows the whole chart at %d px', async (width) => {
    const page = await pageWith(await snippet(/嵌入页面/), width);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('img', { name: /最高为洗涤剂残留（36 批次）/ }).waitFor();
    const source = frame.locator('.note-line').last();
    expect(await source.isVisible()).toBe(true);
    const room = await page.locator('iframe').boundingBox();
    const bottom = await source.boundingBox();
    expect((bottom?.y ?? Infinity) + (bottom?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });

  it('leads the reader to the chart, out of the frame', async () => {
    const page = await pageWith(await snippet(/嵌入页面/), 800);
    const link = page.frameLocator('iframe').getByRole('link', { name: '质鉴' });
    expect(await link.getAttribute('target')).toBe('_top');
    expect(await link.getAttribute('href')).toBe(`${SITE}${CHART}`);
  });
});

it('the light page has no script and no navigation, and asks not to be listed', async () => {
  const page = await browser.open(EMBED);
  expect(await page.locator('script, nav, header, footer').count()).toBe(0);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${SITE}${CHART}`);
});

it('a picture on another site loads and leads to the page of the chart', async () => {
  const page = await pageWith(await snippet(/嵌入图片/), 800);
  const image = page.getByRole('img', { name: /最高为洗涤剂残留/ });
  expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => [img.naturalWidth, img.clientWidth]))).toEqual([960, 800]);
  await image.click();
  await page.waitForURL(inject('origin') + CHART);
});
