/** Where a link in a chapter points when its address is not a web address but a piece of data. */
export type Target =
  | { kind: 'fact'; publication: string; id: string }
  | { kind: 'cell'; publication: string; table: string; key: string; field: string }
  | { kind: 'table'; publication: string; id: string }
  | { kind: 'section'; publication: string; id: string }
  | { kind: 'term' | 'department' | 'place' | 'document'; id: string };

export type TargetKind = Target['kind'];

const SCHEME = /^(fact|cell|table|section|term|department|place|document):(.*)$/s;

/**
 * A link address to its target; undefined for ordinary addresses, a string when the scheme is ours but the rest is
 * malformed (it says what is expected). `publication` is that of the chapter; `other-2020#id` names another one.
 */
export function parseTarget(url: string, publication: string): Target | string | undefined {
  const match = SCHEME.exec(safeDecode(url));
  if (!match) return undefined;
  const kind = match[1] as TargetKind;
  const [owner, rest] = splitPublication(match[2] ?? '', publication);
  if (rest === '') return `${kind}: 后面要写名称`;
  if (kind === 'cell') return cellTarget(owner, rest);
  if (kind === 'term' || kind === 'department' || kind === 'place' || kind === 'document') return { kind, id: rest };
  return { kind, publication: owner, id: rest };
}

function splitPublication(rest: string, publication: string): [string, string] {
  const hash = rest.indexOf('#');
  return hash < 0 ? [publication, rest] : [rest.slice(0, hash), rest.slice(hash + 1)];
}

function cellTarget(publication: string, rest: string): Target | string {
  const parts = rest.split('/');
  const table = parts.shift();
  const field = parts.pop();
  if (!table || !field || parts.length === 0) return '要写成 cell:表号/行名/列名';
  return { kind: 'cell', publication, table, key: parts.join('/'), field };
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
