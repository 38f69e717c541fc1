/** `npm run build`: check, build beside the published folder, then swap. A failure leaves `dist/` as it was. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { formatFault, hasErrors } from '../src/data/fault.ts';
import { currentProject } from '../src/project/current.ts';

const root = process.cwd();
const dist = join(root, 'dist');
const next = join(root, '.build/next');
const old = join(root, '.build/previous');
// Astro's content store outlives schema changes in imported modules, so a build to publish starts without one.
const cache = join(root, '.build/cache');

const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} 秒`;

const { faults, publications, chapters, tables, facts } = currentProject(root);
for (const fault of faults) console.error(formatFault(fault));
if (hasErrors(faults)) stop('内容有误');
console.log(`核验　${publications.length} 种出版物，${chapters.length} 章，${tables.length} 张表，${facts.length} 个数据点`);

if (!process.env['SITE']) console.warn('没有设置 SITE：引用、订阅和站点地图里的网址以 https://zhijian.example 代替');

// A build that was killed between the two renames below left the published folder under its other name.
if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
rmSync(cache, { recursive: true, force: true });
const progress = setInterval(() => console.log(`生成中…… ${seconds()}`), 1000);
try {
  await build({ root, outDir: next, cacheDir: cache, logLevel: 'warn' });
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
} finally {
  clearInterval(progress);
}

rmSync(old, { recursive: true, force: true });
if (existsSync(dist)) renameSync(dist, old);
renameSync(next, dist);
rmSync(old, { recursive: true, force: true });
const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
const bytes = files.reduce((sum, f) => sum + statSync(join(f.parentPath, f.name)).size, 0);
const pages = files.filter((f) => f.name.endsWith('.html')).length;
console.log(`完成　${pages} 页，${files.length} 个文件，${(bytes / 1e6).toFixed(1)} MB → dist/，用时 ${seconds()}`);

function stop(reason: string): never {
  console.error(`没有生成：${reason}${existsSync(dist) ? '。dist/ 保持上一次的内容不变' : ''}`);
  process.exit(1);
}
