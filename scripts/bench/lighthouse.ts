/** `npm run bench:lighthouse`: Lighthouse (mobile) on one page of each kind, served compressed as a host would. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../chromium.ts';
import { serveFolder } from '../static-server.ts';

const PATHS = [
  '/',
  '/reports/guandu/2019/',
  '/reports/guandu/2019/1/',
  '/reports/guandu/2019/2/',
  '/reports/guandu/2019/tables/2-6/',
  '/search/',
];
const PORT = 9333;

const folder = mkdtempSync(join(tmpdir(), 'zhijian-'));
cpSync('dist', folder, { recursive: true });
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (/\.(html|css|js|svg|json|csv)$/.test(file))
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
}
const server = await serveFolder(folder, { brotli: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${PORT}`],
});
console.log('Lighthouse（移动端）　性能 / 无障碍 / 最佳实践 / SEO');
for (const path of PATHS) {
  const result = await lighthouse(server.origin + path, { port: PORT, output: 'json', logLevel: 'error' });
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
    Math.round((result?.lhr.categories[id]?.score ?? 0) * 100),
  );
  console.log(`${scores.join(' / ').padEnd(22)} ${path}`);
  const failed = Object.values(result?.lhr.audits ?? {}).filter(
    (a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode === 'binary',
  );
  for (const audit of failed) console.log(`    ${audit.id}: ${audit.title}`);
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
