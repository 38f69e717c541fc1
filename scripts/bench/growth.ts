/**
 * `npm run bench:growth`: the search over 10 and 30 times this content, made from it. Shows how long indexing takes, what memory the
 * indexer needs, what a second build makes anew, and what the first query loads. Needs `dist/`; `TIMES=3` for other sizes.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { writeSearch } from '../../src/integrations/write-search.ts';
import { currentProject } from '../../src/project/current.ts';
import { sizeOf } from '../../src/search/groups.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import type { Sheet } from '../../src/search/sheet.ts';
import type { Group } from '../../src/search/start.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../static-server.ts';
import { firstQuery } from './first-query.ts';
import { watchMemory } from './growth/memory.ts';
import { figuresToFind, variedSheets } from './growth/varied.ts';

const QUERIES = ['食品抽检合格率', '抽检', '1347.01', '昆政发〔2010〕59号', '中药饮片', '地区生产总值', '电梯 数量', '12345 热线', '96%'];
const root = process.cwd();
const project = currentProject(root);
const sheets = recordsOf(project);
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('没有找到 Chromium');
const work = mkdtempSync(join(tmpdir(), 'zhijian-growth-'));
const memory = watchMemory('pagefind');
const rows: Record<string, string | number>[] = [];
try {
  for (const times of (process.env['TIMES'] ?? '1,10,30').split(',').map(Number)) rows.push(await grown(times));
  console.table(rows);
} finally {
  memory.stop();
  rmSync(work, { recursive: true, force: true });
}

async function grown(times: number): Promise<Record<string, string | number>> {
  const all = variedSheets(sheets, times);
  const site = join(work, `site-${times}`);
  const out = join(site, 'pagefind');
  const kept = join(work, `kept-${times}`);
  for (const part of ['search', '_astro']) cpSync(join(root, 'dist', part), join(site, part), { recursive: true });
  const write = async (list: readonly Sheet[]): Promise<Group[]> => {
    rmSync(out, { recursive: true, force: true });
    return writeSearch(project, list, out, kept);
  };
  const [, made] = await timed(() => write(all));
  const peak = memory.peak();
  const [, changed] = await timed(() => write(all.map(withNewYear())));
  const [, oneBack] = await timed(() => write(all));
  const [groups, again] = await timed(() => write(all));
  const largest = Math.max(...groups.map((g) => sizeOf(all.filter((s) => g.years.includes(s.year)))));
  return {
    倍数: times,
    记录: all.length,
    万字: Math.round(sizeOf(all) / 10_000),
    索引: groups.length,
    秒: made,
    '毫秒/记录': Math.round((1000 * made) / all.length),
    '内存 MB': peak,
    'kB/千字': Math.round((1024 * peak) / (largest / 1000)),
    再次构建: again,
    改一年后: Math.min(changed, oneBack),
    ...(await asked(site, all)),
  };
}

/** A sheet of the newest year with a new line. */
function withNewYear(): (sheet: Sheet, i: number) => Sheet {
  return (sheet, i) =>
    i === 0 ? { ...sheet, stretches: [...sheet.stretches, { anchor: '', title: '新增', lines: ['新增一行。'] }] } : sheet;
}

async function asked(site: string, all: readonly Sheet[]): Promise<Record<string, string | number>> {
  const server = await serveFolder(site);
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const firsts = [];
    for (const query of QUERIES) firsts.push(await firstQuery(browser, server.origin, query));
    const { oldest, nowhere } = figuresToFind(all);
    const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
    return {
      '首次 kB': Math.round(middle(firsts.map((f) => f.gzip)) / 1000),
      '最多 kB': Math.round(Math.max(...firsts.map((f) => f.gzip)) / 1000),
      请求: middle(firsts.map((f) => f.requests)),
      最早一年的数: oldest && (await firstQuery(browser, server.origin, oldest)).results,
      没有的数: (await firstQuery(browser, server.origin, nowhere)).results,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timed<T>(run: () => Promise<T>): Promise<[T, seconds: number]> {
  const from = performance.now();
  const result = await run();
  return [result, Math.round((performance.now() - from) / 100) / 10];
}
