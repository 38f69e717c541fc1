/** Addresses as the ledger's file has them: one line a page, with its anchors (`#s2.4`), files (`.csv`) and versions (`@1/`, `@1.csv`). */
type Addresses = Readonly<Record<string, string>>;

/** The page of which an address is a file or a version: `/…/2-5@1.csv` → `/…/2-5/` and `@1.csv`. */
export function pageOf(path: string): { page: string; suffix: string } | undefined {
  const [, stem, suffix] = /^(.*\/[^/@.]+)([@.].*)$/.exec(path) ?? [];
  return stem === undefined || suffix === undefined ? undefined : { page: `${stem}/`, suffix };
}

/** Anchors by path → lines by page. What belongs to no page, or has anchors of its own, keeps its own line. */
export function packAddresses(addresses: Addresses): Record<string, string> {
  const lines = new Map<string, string[]>();
  const own = ([path, anchors]: [string, string]): boolean => anchors !== '' || !Object.hasOwn(addresses, pageOf(path)?.page ?? '');
  const entries = Object.entries(addresses);
  for (const [path, anchors] of entries.filter(own))
    lines.set(path, anchors === '' ? [] : anchors.split(' ').map((anchor) => `#${anchor}`));
  for (const [path] of entries.filter((entry) => !own(entry)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { page = path, suffix = '' } = pageOf(path) ?? {};
    lines.set(page, [...(lines.get(page) ?? []), suffix]);
  }
  return Object.fromEntries([...lines].map(([path, parts]) => [path, parts.join(' ')]));
}

/** Lines by page → anchors by path: the opposite of `packAddresses`. */
export function unpackAddresses(lines: Addresses): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([path, line]) => {
      const parts = line === '' ? [] : line.split(' ');
      const anchors = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1));
      const others = parts.filter((part) => !part.startsWith('#')).map((suffix): [string, string] => [path.slice(0, -1) + suffix, '']);
      return [[path, anchors.join(' ')] as [string, string], ...others];
    }),
  );
}
