/** Asks the search page, in a browser, as a reader who types and presses Enter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Asked } from './judge.ts';

/** One query on an open search page; files that it fetched before are not fetched again. `first`: the page's own scripts count too. */
export async function askPage(page: Page, dist: string, query: string, first = false): Promise<Asked> {
  const { loaded, ...asked } = await page.evaluate(
    async ([typed, whole]) => {
      const [input, form, results] = ['q', 'search', 'results'].map((id) => document.getElementById(id)) as HTMLElement[];
      if (!whole) performance.clearResourceTimings();
      delete results?.dataset['of'];
      (input as HTMLInputElement).value = typed;
      const from = performance.now();
      (form as HTMLFormElement).requestSubmit();
      while (results?.dataset['of'] !== typed.trim()) {
        if (performance.now() - from > 30_000) throw new Error(`no answer to “${typed}”`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      const milliseconds = performance.now() - from;
      const near = document.getElementById('status')?.textContent.startsWith('没有找到') ?? false;
      const shown = [...document.querySelectorAll<HTMLElement>('#results > li')].flatMap((item) => {
        const link = item.querySelector<HTMLAnchorElement>('h2 a')?.href.replace(location.origin, '');
        return link === undefined ? [] : [{ link, exact: !near && item.dataset['says'] !== undefined }];
      });
      const offered = [...document.querySelectorAll('#hints .nearest button')].map((button) => button.textContent);
      const loaded = performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name).pathname)
        .filter((path) => /\/pagefind\/|\.js$/.test(path));
      return { milliseconds, shown, offered, loaded };
    },
    [query, first] as const,
  );
  return { ...asked, bytes: loaded.reduce((sum, path) => sum + wireSize(dist, path), 0), requests: loaded.length };
}

const sizes = new Map<string, number>();

/** A file's bytes as a server sends it with gzip; what is compressed already is sent as it is. */
export function wireSize(folder: string, path: string): number {
  const file = join(folder, decodeURIComponent(path));
  const known = sizes.get(file) ?? measure(file);
  sizes.set(file, known);
  return known;
}

function measure(file: string): number {
  const content = readFileSync(file);
  return Math.min(content.length, gzipSync(content).length);
}
