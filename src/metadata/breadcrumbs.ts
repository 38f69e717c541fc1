import type { BreadcrumbList } from 'schema-dts';
import type { Whole } from './json-ld.ts';

/** The way to a page below the front page; the last step, the page itself, has no address of its own. */
export function breadcrumbs(crumbs: readonly { text: string; path?: string }[], whole: Whole): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: text,
      ...(path === undefined ? {} : { item: whole(path) }),
    })),
  };
}
