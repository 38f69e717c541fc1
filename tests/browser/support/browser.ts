/** One Chromium per test file, one context per page, both closed when their time is over. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export interface TestBrowser {
  /** An empty page that resolves addresses against the site. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page of the site; fails unless the server answers 200, so that no test passes on an error page. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('没有找到 Chromium：请安装它，或用 CHROMIUM_PATH 指明它的位置');
    // Without a UTF-8 locale Chromium saves files with Chinese names as “download”.
    browser = await chromium.launch({ executablePath, args: ARGS, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(() => browser?.close());

  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('The browser starts in beforeAll; ask for pages inside tests');
    const context = await browser.newContext({ baseURL: inject('origin'), ...options });
    return context.newPage();
  };
  const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(options);
    await goto(page, path);
    return page;
  };
  return { newPage, open };
}

export async function goto(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status() ?? 'nothing'}`);
}
