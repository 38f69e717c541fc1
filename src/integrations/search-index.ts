import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Cards, charts, contents and section marks repeat what the text says; they are not searched. */
const EXCLUDE = ['[popover]', '.anchor', '.plot', '.chart details', '.take', '.turn', '.erratum b', '.absent i'];

/** Indexes the built pages' `data-pagefind-body` with Pagefind, into `<out>/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'zhijian-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const created = await pagefind.createIndex({ forceLanguage: 'zh-cn', excludeSelectors: EXCLUDE });
        const index = expectIndex(created);
        const added = await index.addDirectory({ path: out });
        const written = await index.writeFiles({ outputPath: `${out}pagefind` });
        await pagefind.close();
        const errors = [...added.errors, ...written.errors];
        if (errors.length) throw new Error(`检索索引没有建成：${errors.join('；')}`);
        logger.debug(`${added.page_count} pages`);
      },
    },
  };
}

function expectIndex(created: Awaited<ReturnType<typeof pagefind.createIndex>>): NonNullable<(typeof created)['index']> {
  if (!created.index) throw new Error(`检索索引没有建成：${created.errors.join('；')}`);
  return created.index;
}
