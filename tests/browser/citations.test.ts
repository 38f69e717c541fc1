import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { DOCUMENT, FACT, LONG_CHAPTER, REPORT, WIDE_TABLE } from './support/pages.ts';

const browser = useBrowser();
const NO_SCRIPT = { javaScriptEnabled: false };
const SITE = process.env['SITE'] ?? 'https://zhijian.example';

describe('with JavaScript off', () => {
  it.each([
    [FACT, '[R/OL]//昆明市官渡区二〇一九年宏观质量分析报告'],
    [`${LONG_CHAPTER}cite/`, '第2章 产品质量状况[R/OL]//'],
    [WIDE_TABLE, '表2.6 2019年全各抽检单位区级抽检情况抽检汇总[R/OL]//'],
    [DOCUMENT, '曲靖市人民政府公报: 2019年第12期'],
  ])('%s shows its reference, with the date left to the reader, and unfolds the other formats', async (path, text) => {
    const page = await browser.open(path, NO_SCRIPT);
    const cite = page.locator('.cite').first();
    expect(await cite.locator('.cited').innerText()).toContain(text);
    expect(await cite.locator('.cited mark').innerText()).toBe('[引用日期]');
    const bibtex = cite.getByText(/^@\w+\{/);
    expect(await bibtex.isVisible()).toBe(false);
    await cite.locator('summary').click();
    expect(await bibtex.isVisible()).toBe(true);
    expect(await cite.locator('dd').count()).toBe(4);
  });

  it('the page of a fact tells its value, its sentence, its checks and where it is printed', async () => {
    const page = await browser.open(FACT, NO_SCRIPT);
    expect(await page.locator('.figure').innerText()).toMatch(/^1347\.01\s*亿元$/);
    expect(await page.locator('.facts').innerText()).toContain('原件第 12 页起');
    const quotation = page.locator('.quotation').first();
    expect(await quotation.locator('b').innerText()).toBe('1347.01 亿元');
    expect(await page.getByRole('row', { name: /7\.88\+438\.39\+900\.74＝1347\.01/ }).innerText()).toContain('相符');
    await quotation.getByRole('link').click();
    expect(await page.locator('h2:target').innerText()).toContain('1.2');
    expect(new URL(page.url()).pathname).toBe(`${REPORT}1/`);
  });
});

it('a script writes the day of reading, and copies what is shown', async () => {
  const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
  await page.goto(`${LONG_CHAPTER}cite/`);
  expect(await page.locator('.cited').innerText()).toContain('[2031-02-03]. https://');
  await page.getByRole('button', { name: '复制 GB/T 7714—2015' }).click();
  await page.getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await page.locator('.cited').innerText()).trim());
});

it('chapters have no citation and no script for it', async () => {
  const page = await browser.open(LONG_CHAPTER);
  expect(await page.locator('.cite').count()).toBe(0);
  const scripts = await page.locator('script').evaluateAll((all) => all.map((s) => s.getAttribute('src')));
  const onFact = await (await browser.open(FACT)).locator('script').evaluateAll((all) => all.map((s) => s.getAttribute('src')));
  expect(onFact).toEqual(scripts);
  await page.getByRole('link', { name: '引用本章' }).click();
  await page.waitForURL(`**${LONG_CHAPTER}cite/`);
});

describe('every address that a citation prints', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const dead = (file: string): string[] => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    const found = [...text.matchAll(new RegExp(`${SITE}(/[\\w./@-]*)`, 'g'))].map((match) => (match[1] ?? '').replace(/\.$/, ''));
    if (found.length === 0) return [`${file}: no address`];
    return found.filter((path) => !existsSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`)).map((path) => `${file}: ${path}`);
  };

  it('is a page of the site, in files for reference managers', () => {
    const own = files.filter((file) => /\.(?:bib|ris|csl\.json)$/.test(file));
    expect(own.length).toBeGreaterThan(1000);
    expect(own.flatMap(dead)).toEqual([]);
  });

  it('is a page of the site, on the pages themselves', () => {
    const own = files.filter((file) => file.endsWith('cite/index.html') || /\/facts\/[^/]+\/index\.html$/.test(file));
    expect(own.length).toBeGreaterThan(1000);
    expect(own.flatMap(dead)).toEqual([]);
  });
});

it.each([
  ['2.bib', /^@incollection\{guandu-2019-2,\n/],
  ['2.ris', /^TY {2}- CHAP\r\n/],
  ['2.csl.json', /^\[\{\n {2}"id": "guandu-2019-2"/],
  ['facts/gdp.ris', /^TY {2}- CHAP\r\n/],
])('%s is served as a file', async (name, start) => {
  const response = await fetch(inject('origin') + REPORT + name);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(start);
});

it("a fact's JSON says what it is and how to cite it", async () => {
  const data: unknown = await (await fetch(`${inject('origin')}${REPORT}facts/gdp.json`)).json();
  expect(data).toMatchObject({
    id: 'guandu-2019/gdp',
    address: `${SITE}${FACT}`,
    indicator: { id: 'gdp', title: '地区生产总值' },
    value: 1347.01,
    number: '1347.01',
    printed: '1347.01 亿元',
    place: { id: 'guandu', name: '官渡区' },
    page: 12,
    errata: [],
  });
});
