import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { movedAddresses } from '../ledger/editions.ts';
import { currentProject } from '../project/current.ts';

/**
 * The sitemap: every page that stands for itself. Frames repeat a chart's page, the search page has no content of its own, an
 * earlier version is not the one to find, and an address that moved only leads on.
 */
export function listedPages(): AstroIntegration {
  let moved: ReadonlySet<string> = new Set();
  const isListed = (page: string): boolean => {
    const { pathname } = new URL(page);
    return !/\/(?:embed|search)\/|@/.test(pathname) && !moved.has(decodeURI(pathname));
  };
  const inner = sitemap({ filter: isListed });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      'astro:config:done': (options) => {
        const root = fileURLToPath(options.config.root).replace(/[\\/]$/, '');
        const base = options.config.base.replace(/\/$/, '');
        moved = new Set(movedAddresses(currentProject(root)).map(({ id }) => base + id));
        return inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}
