import cjkFriendly from 'remark-cjk-friendly';
import cjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * The Markdown dialect, shared by the site and the checker so that they read a chapter alike: GFM without
 * single-tilde strikethrough (`3~5 天`), and emphasis that works beside full-width punctuation.
 */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  cjkFriendly,
  [cjkFriendlyStrikethrough, { singleTilde: false }],
];
