import { z } from 'astro/zod';

/** `content/redirects.yaml`: where what stood at an address stands now. A page's line also covers its files, and all below it. */
export const redirect = z.strictObject({
  from: z.string().regex(/^\/[^?\s]*$/, '写站内地址，以 / 开头'),
  to: z.string().regex(/^\/[^?\s]*$/, '写站内地址，以 / 开头'),
});

export type Redirect = z.infer<typeof redirect> & { line: number; column: number };
export const REDIRECTS_FILE = 'content/redirects.yaml';

/** Pages and files → their anchors. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** Whether a page, a file or an anchor (`/reports/guandu/2019/2/#s2.4`) is there. */
export function exists(address: string, addresses: Addresses): boolean {
  const [path = '', anchor = ''] = address.split('#');
  const anchors = addresses.get(path);
  return anchors !== undefined && (anchor === '' || anchors.includes(anchor));
}

/**
 * Where an address that is no longer there leads; undefined when nothing says so. A line for `/…/tables/2-5/` also leads
 * `/…/tables/2-5.csv` and everything below the page, where the new place has the same; the longest line counts.
 */
export function redirected(address: string, redirects: readonly Pick<Redirect, 'from' | 'to'>[], addresses: Addresses): string | undefined {
  const candidates = redirects
    .flatMap(({ from, to }) => {
      if (from === address) return [{ length: Infinity, to }];
      const stem = from.endsWith('/') ? from.slice(0, -1) : undefined;
      const rest = stem !== undefined && address.startsWith(stem) ? address.slice(stem.length) : '';
      if (!/^[./@]/.test(rest) || !to.endsWith('/')) return [];
      // A version that the new place has not leads to its current one.
      return [rest, rest.replace(/^@\d+/, '')].map((end) => ({ length: from.length, to: to.slice(0, -1) + end }));
    })
    .sort((a, b) => b.length - a.length);
  const found = candidates.find(({ to }) => exists(to, addresses))?.to;
  if (found !== undefined) return found;
  const [path = '', anchor] = address.split('#');
  // The row of a fact goes where the fact's page goes.
  if (anchor !== undefined && path.endsWith('/facts/')) return redirected(`${path}${anchor}/`, redirects, addresses);
  // An anchor of a page that has moved leads at least to the page.
  return anchor === undefined || addresses.has(path) ? undefined : redirected(path, redirects, addresses);
}
