import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { goto, useBrowser } from './support/browser.ts';
import { LONG_CHAPTER, PAGE_KINDS } from './support/pages.ts';

const browser = useBrowser();

interface Watched {
  page: Page;
  /** Requests to anywhere but this site, and requests that fail. */
  requests: string[];
  /** Errors and warnings of the console, uncaught errors; violations of the policy are among them. */
  complaints: string[];
}

async function watched(): Promise<Watched> {
  const page = await browser.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== inject('origin')) requests.push(request.url());
  });
  page.on('requestfailed', (request) => requests.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) requests.push(`${response.url()}: ${response.status()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, requests, complaints };
}

describe('every page keeps to itself', () => {
  it.each(PAGE_KINDS)('the %s asks no other host and the browser has nothing to complain of', async (_kind, path) => {
    const { page, requests, complaints } = await watched();
    await goto(page, path);
    await page.mouse.wheel(0, 4000);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('a search runs within the policy', async () => {
    const { page, requests, complaints } = await watched();
    await goto(page, '/search/?q=食品');
    await page.locator('#results li').first().waitFor();
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('scripts add no style attribute while charts are stepped through', async () => {
    const { page, complaints } = await watched();
    await goto(page, LONG_CHAPTER);
    await page.locator('.chart .plot').first().press('End');
    await page.locator('.chart output').first().getByText(/\d/).waitFor();
    expect(await page.locator('[style], style').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the policy', () => {
  it.each(PAGE_KINDS)('of the %s stops inline scripts and styles', async (_kind, path) => {
    const page = await browser.open(path);
    const violated = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "ran"' }));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }));
      document.body.setAttribute('style', 'display: none');
      document.body.append(Object.assign(document.createElement('img'), { src: 'http://other.invalid/pixel.png' }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen.sort();
    });
    expect(violated).toEqual(['img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
    expect(await page.title()).not.toBe('ran');
  });
});
