/** `npm run bench:search`: the query set and a seeded set against the built site in Chromium; `--check` fails under the bars. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { currentProject } from '../../src/project/current.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import { pageSays } from '../../tests/search/site-text.ts';
import { readQueries, type Wanted } from '../../tests/search/queries.ts';
import { seededQueries } from '../../tests/search/seeded.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../static-server.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const root = process.cwd();
const dist = join(root, 'dist');
const verbose = process.argv.includes('--verbose');

interface Measured {
  wanted: Wanted;
  /** Place of the first right result, from 1; 0 where there is none. */
  rank: number;
  results: number;
  milliseconds: number;
  bytes: number;
  requests: number;
}

const server = await serveFolder(dist);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('没有找到 Chromium');
const browser = await chromium.launch({ executablePath, args: ARGS });
const wanted = [...readQueries(), ...seededQueries(recordsOf(currentProject(root)), Number(process.env['SEEDED'] ?? 50))];
const measured: Measured[] = [];
const page = await browser.newPage();
await page.goto(`${server.origin}/search/`);
for (const each of wanted) measured.push(await measure(page, each));
report(measured);
if (process.argv.includes('--check')) check(measured);
await cold();
await browser.close();
await server.close();

async function measure(on: Page, each: Wanted): Promise<Measured> {
  const measuredHere = await on.evaluate(async (query) => {
    const [input, form, results] = ['q', 'search', 'results'].map((id) => document.getElementById(id)) as HTMLElement[];
    performance.clearResourceTimings();
    delete results?.dataset['of'];
    (input as HTMLInputElement).value = query;
    const from = performance.now();
    (form as HTMLFormElement).requestSubmit();
    while (results?.dataset['of'] !== query.trim()) {
      if (performance.now() - from > 10_000) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const milliseconds = performance.now() - from;
    const near = document.getElementById('status')?.textContent.startsWith('没有找到') ?? false;
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#results h2 a')].map((a) => a.href.replace(location.origin, ''));
    return { milliseconds, near, links, bytes: loaded.reduce((sum, r) => sum + r.encodedBodySize, 0), requests: loaded.length };
  }, each.query);
  const { links, ...rest } = measuredHere;
  const rank = links.findIndex((link) => isRight(link, each)) + 1;
  if (verbose && rank !== 1 && !(each.places.length === 0 && links.length === 0)) {
    console.log(
      `${each.class} “${each.query}”：${rank} / ${links.length}；${decodeURIComponent(links[0] ?? '')} ≠ ${each.places[0] ?? '（无）'}`,
    );
  }
  return { wanted: each, rank, results: links.length, ...rest };
}

/** A place that is listed, or a page that says the text. */
function isRight(link: string, { places, says }: Wanted): boolean {
  const address = decodeURIComponent(link);
  if (places.some((place) => (place.includes('#') ? address === place : address.split('#')[0] === place))) return true;
  return says !== '' && pageSays(dist, address, says);
}

function report(all: Measured[]): void {
  const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));
  const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const row = (name: string, list: Measured[]): Record<string, string | number> => {
    const there = list.filter((m) => m.wanted.places.length > 0);
    const absent = list.filter((m) => m.wanted.places.length === 0);
    const within = (n: number): string => percent(there.filter((m) => m.rank > 0 && m.rank <= n).length, there.length);
    return {
      类: name,
      数: list.length,
      首位: within(1),
      前五: within(5),
      前十: within(10),
      MRR: there.length ? (there.reduce((sum, m) => sum + (m.rank ? 1 / m.rank : 0), 0) / there.length).toFixed(3) : '',
      空: there.filter((m) => m.results === 0).length,
      误: absent.filter((m) => m.results > 0).length,
      字节: median(list.map((m) => m.bytes)),
      请求: median(list.map((m) => m.requests)),
      毫秒: Math.round(median(list.map((m) => m.milliseconds))),
    };
  };
  const rows = [...Map.groupBy(all, (m) => m.wanted.class)].map(([name, list]) => row(name, list));
  console.table([...rows, row('全部', all)]);
}

/** The bars under which the run fails. */
function check(all: Measured[]): void {
  const there = all.filter((m) => m.wanted.places.length > 0);
  const share = (list: Measured[], n: number): number => list.filter((m) => m.rank > 0 && m.rank <= n).length / Math.max(1, list.length);
  const of = (...names: string[]): Measured[] => there.filter((m) => names.includes(m.wanted.class));
  const bars: [string, number, number][] = [
    ['前十', share(there, 10), 0.99],
    ['数字、文号与短语居首', share(of('数字', '数字带单位', '文号', '跨词短语'), 1), 1],
    ['随机截取前十', share(of('随机截取'), 10), 1],
    ['提问居首', share(of('提问'), 1), 0.95],
    ['同义词前十', share(of('同义词与旧称'), 10), 0.95],
    ['错一字前十', share(of('错一字'), 10), 0.85],
    ['不在本站的数字没有结果', 1 - all.filter((m) => m.wanted.places.length === 0 && m.results > 0).length, 1],
  ];
  for (const [name, value, least] of bars.filter(([, value, least]) => value < least)) {
    console.error(`${name}：${(100 * value).toFixed(1)}，应不低于 ${100 * least}`);
    process.exitCode = 1;
  }
}

/** The first query of a reader who comes with an empty cache, everything that the page loads included. */
async function cold(): Promise<void> {
  for (const query of ['食品抽检合格率', '1347.01', '昆政发〔2010〕59号']) {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    let [bytes, requests] = [0, 0];
    fresh.on('requestfinished', (request) => {
      requests += 1;
      void request
        .response()
        .then((response) => response?.body())
        .then((body) => (bytes += body ? Math.min(body.length, gzipSync(body).length) : 0));
    });
    await fresh.goto(`${server.origin}/search/?q=${encodeURIComponent(query)}`);
    await fresh.locator('#results[data-of]').waitFor();
    await fresh.waitForLoadState('networkidle');
    await fresh.waitForTimeout(200);
    console.log(`首次检索“${query}”：${requests} 个请求，${(bytes / 1000).toFixed(0)} kB（gzip）`);
    await context.close();
  }
}
