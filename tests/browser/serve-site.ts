/** Serves the built site once for all browser tests, on a free port of this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built folder. */
    dist: string;
    /** Where it is served, without a trailing slash. */
    origin: string;
  }
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(import.meta.dirname, '../../dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`没有找到 ${dist}，请先运行：npm run build`);
  const server = await serveFolder(dist);
  project.provide('dist', dist);
  project.provide('origin', server.origin);
  return () => server.close();
}
