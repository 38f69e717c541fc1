import type { Browser, Page } from 'playwright-core';
import { askPage } from '../../../tests/search/ask.ts';
import { serveFolder } from '../../static-server.ts';
import type { Engine } from './engine.ts';

/** The search page as it is built. */
export async function ownSearch(browser: Browser, dist: string): Promise<Engine> {
  const server = await serveFolder(dist);
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.origin}/search/`);
    return page;
  };
  const page = await open();
  return {
    name: '质鉴',
    byPage: false,
    ask: (query) => askPage(page, dist, query),
    async askFirst(query) {
      const fresh = await open();
      const asked = await askPage(fresh, dist, query, true);
      await fresh.context().close();
      return asked;
    },
    close: () => server.close(),
  };
}
