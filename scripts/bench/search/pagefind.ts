import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page, Request } from 'playwright-core';
import { wireSize } from '../../../tests/search/ask.ts';
import type { Asked } from '../../../tests/search/judge.ts';
import { serveFolder } from '../../static-server.ts';
import { SHOWN, type Engine } from './engine.ts';

interface Api {
  search: (query: string) => Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind off the shelf: its index of the same pages, its own search with nothing set. */
export async function plainPagefind(browser: Browser, dist: string, work: string): Promise<Engine> {
  const { index } = await pagefind.createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind has made no index');
  await index.addDirectory({ path: dist, glob: '{reports,gazettes,press,documents}/**/*.html' });
  await index.writeFiles({ outputPath: join(work, 'pagefind') });
  await pagefind.close();
  const server = await serveFolder(work);
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    // Any page of that origin will do, as long as it says its language.
    await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="zh-CN"></html>' }));
    await page.goto(`${server.origin}/blank`);
    return page;
  };
  const page = await open();
  return {
    name: 'Pagefind 默认',
    byPage: true,
    ask: (query) => ask(page, work, query),
    async askFirst(query) {
      const fresh = await open();
      const asked = await ask(fresh, work, query);
      await fresh.context().close();
      return asked;
    },
    close: () => server.close(),
  };
}

async function ask(page: Page, work: string, query: string): Promise<Asked> {
  // Its worker's requests are seen from outside only.
  const loaded: string[] = [];
  const note = (request: Request): void => void loaded.push(new URL(request.url()).pathname);
  page.on('requestfinished', note);
  const { links, milliseconds } = await page.evaluate(
    async ([typed, most]) => {
      const from = performance.now();
      const path = '/pagefind/pagefind.js';
      const { search } = (await import(path)) as Api;
      const { results } = await search(typed);
      const shown = await Promise.all(results.slice(0, most).map((result) => result.data()));
      const milliseconds = performance.now() - from;
      return { links: shown.map((data) => data.url), milliseconds };
    },
    [query, SHOWN] as const,
  );
  page.off('requestfinished', note);
  const bytes = loaded.reduce((sum, file) => sum + wireSize(work, file), 0);
  return { shown: links.map((link) => ({ link, exact: true })), offered: [], milliseconds, bytes, requests: loaded.length };
}
