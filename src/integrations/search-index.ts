import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentProject } from '../project/current.ts';
import { recordsOf } from '../search/records/index.ts';
import { writeSearch } from './write-search.ts';

/** Indexes the project's texts and data into `<out>/pagefind/`, and writes the catalogue beside the index. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'zhijian-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = join(fileURLToPath(dir), 'pagefind');
        const project = currentProject(root.replace(/[\\/]$/, ''));
        const sheets = recordsOf(project);
        const groups = await writeSearch(project, sheets, out, join(root, '.build/search'));
        logger.debug(`${sheets.length} sheets in ${groups.length} indexes`);
      },
    },
  };
}
