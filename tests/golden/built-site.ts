import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroInlineConfig } from 'astro';
import { format } from 'prettier';
import config from '../../astro.config.mjs';
import { correctedToy } from './corrected-toy.ts';

/** Not `/`, so that a link which forgets the deployment's base shows in the expectations. */
export const BASE = '/zhijian/';

const path = (below: string): string => fileURLToPath(new URL(below, import.meta.url));
const WORK = path('../../.build/golden/');
const OUT = join(WORK, 'dist');

/** Builds a copy of `input/toy` with the repository's own `src/`, `public/` and Astro options. */
export async function buildToySite(): Promise<void> {
  rmSync(WORK, { recursive: true, force: true });
  // A copy, since Astro writes its types into the root.
  cpSync(path('./input/toy/'), join(WORK, 'root'), { recursive: true });
  for (const [name, text] of Object.entries(correctedToy(path('./input/toy/')))) writeFileSync(join(WORK, 'root', name), text);
  const options: AstroInlineConfig = {
    ...config,
    configFile: false,
    root: join(WORK, 'root'),
    srcDir: path('../../src/'),
    publicDir: path('../../public/'),
    outDir: OUT,
    cacheDir: join(WORK, 'cache'),
    // Deployments set it; the expectations must not depend on it.
    site: 'https://zhijian.example',
    base: BASE,
    logLevel: 'error',
  };
  // Vitest mirrors its own import.meta.env into the environment, where Astro would take it for the site's.
  delete process.env['BASE_URL'];
  await build(options);
}

/** A built file, by its path below the base. */
export function file(name: string): string {
  return readFileSync(join(OUT, name), 'utf8');
}

/** Every file of the site, with forward slashes. */
export function fileNames(): string[] {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(OUT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The first element that a pattern finds, laid out so that a difference is readable. */
export async function element(html: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(html)?.[0];
  if (found === undefined) throw new Error(`The page has no ${pattern.source}`);
  return format(found, { parser: 'html', printWidth: 120 });
}
