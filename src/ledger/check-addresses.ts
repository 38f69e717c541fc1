import { decode } from '../data/decode.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Files } from '../project/files.ts';
import type { Project } from '../project/types.ts';
import { addressesOf } from './addresses.ts';
import { LEDGER_FILE } from './lock.ts';
import { pageOf } from './pack-addresses.ts';
import { exists, redirected, REDIRECTS_FILE, type Addresses } from './redirects.ts';

/** Every published address is there, or leads to one that is; every redirect leads somewhere and takes nothing away. */
export function checkAddresses(project: Project, files: Files): Fault[] {
  const addresses = addressesOf(project);
  return [...checkRedirects(project, addresses), ...vanished(project, addresses, files)];
}

function checkRedirects({ redirects }: Project, addresses: Addresses): Fault[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to, line, column }) => {
    const at = { line, column };
    const twice = seen.has(from);
    seen.add(from);
    if (twice) return [fault(REDIRECTS_FILE, { ...at, message: `旧地址“${from}”写了两次` })];
    if (exists(from, addresses)) return [fault(REDIRECTS_FILE, { ...at, message: `“${from}”还在，不能转到别处`, remedy: '删去这一条' })];
    if (exists(to, addresses)) return [];
    const guess = didYouMean(to, addresses.keys());
    return [fault(REDIRECTS_FILE, { ...at, message: `没有地址“${to}”`, ...(guess ? { remedy: guess } : {}) })];
  });
}

/** Published addresses that are gone. A page that is gone is named without its files and what is below it, since one line leads them all. */
function vanished({ ledger, redirects }: Project, addresses: Addresses, files: Files): Fault[] {
  const published = Object.entries(ledger?.addresses ?? {}).flatMap(([path, anchors]) => [
    path,
    ...(anchors === '' || (!addresses.has(path) && !path.includes('#')) ? [] : anchors.split(' ').map((anchor) => `${path}#${anchor}`)),
  ]);
  const all = new Set(
    published.filter((address) => !exists(address, addresses) && redirected(address, redirects, addresses) === undefined),
  );
  const gone = [...all].filter((address) => !above(address).some((page) => all.has(page)));
  if (gone.length === 0) return [];
  const lines = decode(files.read(LEDGER_FILE) ?? new Uint8Array(), LEDGER_FILE).text?.split('\n') ?? [];
  const lineOf = (path: string): number => 1 + lines.findIndex((line) => line.startsWith(`  ${JSON.stringify(path)}:`));
  return gone.map((address) => {
    const [path = ''] = address.split('#');
    const line = lineOf(path) || lineOf(pageOf(path)?.page ?? '');
    return fault(LEDGER_FILE, {
      line: Math.max(1, line),
      message: `地址“${address}”已经发布，现在没有了`,
      remedy: `恢复它，或在 ${REDIRECTS_FILE} 加一条：- { from: ${address}, to: 新地址 }`,
    });
  });
}

/** The pages whose redirect would lead an address too: those that it is below, and the one whose file or version it is. */
function above(address: string): string[] {
  const parts = address.split('/');
  const below = parts.slice(1, -1).map((_, i) => `${parts.slice(0, i + 2).join('/')}/`);
  return [...below, pageOf(address)?.page ?? ''].filter((page) => page !== address);
}
