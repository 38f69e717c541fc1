/** The first query of a reader whose cache is empty: bytes and requests from focus to results, and the time on a slow line. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

export interface FirstQuery {
  query: string;
  /** Files that the page's scripts and the search load, the page's HTML and stylesheet left out. */
  requests: number;
  /** Their bytes as a host sends them that compresses text with gzip. */
  gzip: number;
  brotli: number;
  /** From focus in the box to the results, the whole query pasted at once; `undefined` where the line is not slowed. */
  milliseconds: number;
  results: number;
}

/** A line of 200 kB/s with 120 ms there and back. */
export const SLOW = { offline: false, latency: 120, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** Pastes a query into the box of a fresh page. */
export async function firstQuery(browser: Browser, origin: string, query: string, line?: typeof SLOW): Promise<FirstQuery> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  if (line) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', line);
  const milliseconds = await page.evaluate(async (typed) => {
    const [input, results] = ['q', 'results'].map((id) => document.getElementById(id)) as [HTMLInputElement, HTMLElement];
    const from = performance.now();
    input.focus();
    input.value = typed;
    input.form?.requestSubmit();
    while (results.dataset['of'] !== typed.trim()) {
      if (performance.now() - from > 30_000) throw new Error(`no results for ${typed}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.now() - from;
  }, query);
  const results = await page.locator('#results > li').count();
  await page.waitForLoadState('networkidle');
  const files = responses.filter((r) => !['document', 'stylesheet', 'image', 'other'].includes(r.request().resourceType()));
  const bodies = await Promise.all(files.map((r) => r.body()));
  const sent = (compress: (body: Buffer) => Buffer): number =>
    bodies.reduce((sum, body) => sum + Math.min(body.length, compress(body).length), 0);
  await context.close();
  return { query, requests: files.length, gzip: sent(gzipSync), brotli: sent(brotliCompressSync), milliseconds, results };
}
