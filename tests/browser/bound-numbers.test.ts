import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { CHAPTER, LONG_CHAPTER } from './support/pages.ts';

const browser = useBrowser();

/** Follows the card of every number without opening it, and says which lead to no row, or to no page of a fact, with the value. */
describe.each([
  ['chapter 1', CHAPTER, 50],
  ['chapter 2', LONG_CHAPTER, 200],
])('every number of %s', (_name, path, atLeast) => {
  it('has a card whose link leads to a row or a page that holds the same value', async () => {
    const page = await browser.open(path);
    const { numbers, wrong } = await page.evaluate(async () => {
      const pages = new Map<string, Promise<Document>>();
      const load = (url: URL): Promise<Document> => {
        const address = url.pathname;
        const known = pages.get(address) ?? fetch(address).then(async (r) => new DOMParser().parseFromString(await r.text(), 'text/html'));
        pages.set(address, known);
        return known;
      };
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]:has(data)')];
      const faults = await Promise.all(
        buttons.map(async (button) => {
          const value = button.querySelector('data')?.value ?? '';
          const link = button.popoverTargetElement?.querySelector('a');
          if (!link) return `${button.textContent}: no card with a link`;
          const target = await load(new URL(link.href));
          if (link.hash === '') {
            const figure = target.querySelector<HTMLDataElement>('.figure data')?.value;
            return figure === value ? '' : `${button.textContent}: ${link.href} is about ${figure ?? 'nothing'}`;
          }
          const row = target.getElementById(decodeURIComponent(link.hash.slice(1)));
          if (!(row instanceof HTMLTableRowElement)) return `${button.textContent}: no row at ${link.href}`;
          const values = [...row.cells].map((cell) => cell.querySelector('data')?.value ?? cell.textContent.replace(/[,，%％※\s]/g, ''));
          return values.includes(value) ? '' : `${button.textContent}: ${value} is not among ${values.join(' | ')}`;
        }),
      );
      return { numbers: buttons.length, wrong: faults.filter(Boolean) };
    });
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(atLeast);
  });
});
