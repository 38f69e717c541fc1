/**
 * `npm run bench:search`: the kept query sets and a seeded one in the built search page, in Chromium, and beside it Pagefind off the
 * shelf, MiniSearch and a plain scan over the same text. `--check` fails under the bars, `--verbose` names what is not in first
 * place, `--own` leaves the others out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { currentProject } from '../../src/project/current.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import { described, shortfalls } from '../../tests/search/bars.ts';
import { isAbsent, judge, type Judged } from '../../tests/search/judge.ts';
import { readQueries } from '../../tests/search/queries.ts';
import { seededQueries } from '../../tests/search/seeded.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../static-server.ts';
import { firstQuery, SLOW } from './first-query.ts';
import type { Engine } from './search/engine.ts';
import { miniSearch } from './search/minisearch.ts';
import { ownSearch } from './search/own.ts';
import { plainPagefind } from './search/pagefind.ts';
import { summaryOf, tableOf } from './search/report.ts';
import { plainScan } from './search/scan.ts';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const option = (name: string): boolean => process.argv.includes(`--${name}`);
const root = process.cwd();
const dist = join(root, 'dist');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('没有找到 Chromium');
const browser = await chromium.launch({ executablePath, args: ARGS });
const work = mkdtempSync(join(tmpdir(), 'zhijian-bench-'));
const sheets = recordsOf(currentProject(root));
const wanted = [...readQueries(), ...seededQueries(sheets, Number(process.env['SEEDED'] ?? 50))];
/** One query of each class, for readers who come with an empty cache. */
const firsts = [...Map.groupBy(wanted, (w) => w.class).values()].map((list) => list[0]).filter((w) => w !== undefined);

try {
  const engines = [await ownSearch(browser, dist)];
  if (!option('own')) engines.push(await plainPagefind(browser, dist, work), miniSearch(sheets), plainScan(sheets));
  const summary = [];
  for (const engine of engines) summary.push(await run(engine));
  console.table(summary);
  await slowLine();
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

async function run(engine: Engine): Promise<Record<string, string | number>> {
  const judged: Judged[] = [];
  for (const each of wanted) judged.push(judge(dist, each, await engine.ask(each.query), engine.byPage));
  const first = [];
  for (const { query } of firsts) first.push(await engine.askFirst(query));
  await engine.close();
  console.log(`\n${engine.name}（${wanted.length} 条；${engine.byPage ? '找到页即算' : '须找到所在的节、行或条'}）`);
  console.table(tableOf(judged));
  if (!engine.byPage) examine(judged);
  return summaryOf(engine.name, judged, first);
}

/** The first query of each class on a slow line, from focus in the box to its results, pasted at once. */
async function slowLine(): Promise<void> {
  const server = await serveFolder(dist);
  const asked = [];
  for (const { query } of firsts) asked.push(await firstQuery(browser, server.origin, query, SLOW));
  await server.close();
  console.log('\n首次检索，往返 120 ms、200 kB/s，从焦点进入检索框（整句粘贴）到结果：');
  console.table(
    asked.map((f) => ({
      检索: f.query,
      请求: f.requests,
      'gzip kB': f.gzip / 1000,
      'brotli kB': f.brotli / 1000,
      毫秒: Math.round(f.milliseconds),
    })),
  );
}

function examine(judged: readonly Judged[]): void {
  if (option('verbose'))
    console.log(
      judged
        .filter((each) => each.rank !== 1 && !(isAbsent(each) && each.shown.length === 0))
        .map(described)
        .join('\n'),
    );
  const missed = option('check') ? shortfalls(judged) : [];
  for (const each of missed) console.error(each);
  if (missed.length > 0) process.exitCode = 1;
}
