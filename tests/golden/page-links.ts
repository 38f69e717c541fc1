import { BASE, file, fileNames } from './built-site.ts';

const ORIGIN = 'https://site.example';

/** Ids that stand more than once on their page, as `page#id`. */
export function repeatedIds(page: string): string[] {
  const ids = idsOf(page);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}#${id}`);
}

/** Cards and labels of a page that are not on it. */
export function brokenReferences(page: string): string[] {
  const ids = idsOf(page);
  const references = file(page).matchAll(/\s(?:popovertarget|aria-labelledby|aria-describedby|for)="([^"]*)"/g);
  return [...references].flatMap(([, id = '']) => (ids.includes(id) ? [] : [`${page}: ${id}`]));
}

/** Links, styles and scripts of a page that lead to no file of the site, or to no id on it. */
export function brokenLinks(page: string): string[] {
  const files = new Set(fileNames());
  const here = new URL(BASE + page.replace(/index\.html$/, ''), ORIGIN);
  return [...file(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].flatMap(([, raw = '']) => {
    const url = new URL(raw.replaceAll('&amp;', '&'), here);
    if (url.origin !== ORIGIN) return [];
    const target = pathBelowBase(url);
    if (target === undefined || !files.has(target)) return [`${page}: ${raw}`];
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || idsOf(target).includes(id) ? [] : [`${page}: ${raw}`];
  });
}

/** The file behind an address; undefined when the address forgets the base. */
function pathBelowBase(url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(BASE)) return undefined;
  return path.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
}

function idsOf(page: string): string[] {
  return [...file(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
