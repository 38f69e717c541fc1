import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedAddresses } from '../ledger/editions.ts';
import { currentProject } from '../project/current.ts';

/**
 * Files that moved stay at their old addresses too, as copies: a CSV cannot redirect. Hosts that read
 * `_redirects` answer old pages with a redirect; on others the pages of `[...moved].astro` do it.
 */
export function movedFiles(): AstroIntegration {
  let [root, base] = ['', ''];
  return {
    name: 'zhijian-moved-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/[\\/]$/, '');
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const moved = movedAddresses(currentProject(root)).filter(({ id }) => !id.includes('#'));
        if (moved.length === 0) return;
        for (const { id, to } of moved.filter((m) => !m.id.endsWith('/'))) {
          mkdirSync(dirname(join(out, id)), { recursive: true });
          copyFileSync(join(out, to), join(out, id));
        }
        const lines = moved.filter(({ id }) => id.endsWith('/')).map(({ id, to }) => `${base}${id} ${base}${to} 301\n`);
        writeFileSync(join(out, '_redirects'), lines.join(''));
      },
    },
  };
}
