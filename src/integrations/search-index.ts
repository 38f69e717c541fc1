import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { currentProject } from '../project/current.ts';
import { catalogueOf } from '../search/records/catalogue.ts';
import { recordsOf } from '../search/records/index.ts';
import { encodeSheet } from '../search/sheet.ts';

/** Small chunks: a query loads a few kilobytes of the index. Read by Pagefind's own process when it starts. */
const CHUNK_SIZE = '2000';
/** Pagefind's own interfaces, which the search page does not use. */
const UNUSED = ['ui.js', 'ui.css', 'modular-ui.js', 'modular-ui.css', 'component-ui.js', 'component-ui.css', 'highlight.js', 'worker.js'];

/** Indexes the project's texts and data with Pagefind, into `<out>/pagefind/`, and writes the catalogue beside it. */
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
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
        const { index, errors: refused } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
        if (!index) throw new Error(`检索索引没有建成：${refused.join('；')}`);
        const errors: string[] = [];
        for (const [i, sheet] of sheets.entries()) {
          const { year, place, kind, topics: topic, departments: department } = sheet;
          const filters = { year: [year], place: [place], kind: [kind], topic, department };
          // Pagefind keeps one record an address.
          const url = sheet.continued ? `${sheet.url}#${i}` : sheet.url;
          const added = await index.addCustomRecord({ url, language: 'zh-cn', ...encodeSheet(sheet), filters });
          errors.push(...added.errors);
        }
        errors.push(...(await index.writeFiles({ outputPath: out })).errors);
        await pagefind.close();
        if (errors.length) throw new Error(`检索索引没有建成：${errors.join('；')}`);
        for (const name of UNUSED) rmSync(join(out, `pagefind-${name}`), { force: true });
        mkdirSync(out, { recursive: true });
        for (const [name, content] of Object.entries(catalogueOf(project, sheets))) {
          writeFileSync(join(out, `${name}.json`), JSON.stringify(content));
        }
        logger.debug(`${sheets.length} sheets`);
      },
    },
  };
}
