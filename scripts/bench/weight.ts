/** `npm run bench:weight`: what a first visit to each page kind transfers, compressed with brotli. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const PATHS = [
  '/',
  '/reports/guandu/2019/',
  '/reports/guandu/2019/1/',
  '/reports/guandu/2019/2/',
  '/reports/guandu/2019/facts/',
  '/search/',
];
const sizeOf = (path: string): number => brotliCompressSync(readFileSync(`dist${path}`)).length;

console.log('页面（brotli 字节）　HTML / 样式 / 脚本');
for (const path of PATHS) {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const sum = (pattern: RegExp): number => [...html.matchAll(pattern)].reduce((total, match) => total + sizeOf(match[1] ?? ''), 0);
  const row = [sizeOf(`${path}index.html`), sum(/<link rel="stylesheet" href="([^"]+)"/g), sum(/<script[^>]* src="([^"]+)"/g)];
  console.log(`${row.join(' / ').padEnd(24)} ${path}`);
}
