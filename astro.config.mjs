import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { listedPages } from './src/integrations/listed-pages.ts';
import { movedFiles } from './src/integrations/moved-files.ts';
import { images } from './src/integrations/images.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { bindNumbers } from './src/markdown/bind-numbers.ts';
import { syntaxPlugins } from './src/markdown/syntax.ts';

// SITE and BASE come from the deployment (see .github/workflows/deploy.yml). Citations, feeds and the sitemap need whole
// addresses: without SITE they carry one under the reserved domain `.example`, and `npm run build` says so.
const { SITE = 'https://zhijian.example', BASE = '/' } = process.env;

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', format: 'directory' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...syntaxPlugins, bindNumbers],
      remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '返回正文' },
    }),
  },
  integrations: [mdx(), listedPages(), images(), searchIndex(), movedFiles()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro warns once per MDX file about its own directive (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
