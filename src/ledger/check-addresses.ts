import { decode } from '../data/decode.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Files } from '../project/files.ts';
import type { Project } from '../project/types.ts';
import { addressesOf } from './addresses.ts';
import { LEDGER_FILE } from './lock.ts';
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

/** Published addresses that are gone. A page that is gone with its files and anchors is named once. */
function vanished({ ledger, redirects }: Project, addresses: Addresses, files: Files): Fault[] {
  const published = Object.entries(ledger?.addresses ?? {}).flatMap(([path, anchors]) => [
    path,
    ...(anchors === '' || (!addresses.has(path) && !path.includes('#')) ? [] : anchors.split(' ').map((anchor) => `${path}#${anchor}`)),
  ]);
  const gone = published.filter((address) => !exists(address, addresses) && redirected(address, redirects, addresses) === undefined);
  if (gone.length === 0) return [];
  const lines = decode(files.read(LEDGER_FILE) ?? new Uint8Array(), LEDGER_FILE).text?.split('\n') ?? [];
  return gone.map((address) => {
    const [path = ''] = address.split('#');
    return fault(LEDGER_FILE, {
      line:
        1 +
        Math.max(
          0,
          lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(path)}:`)),
        ),
      message: `地址“${address}”已经发布，现在没有了`,
      remedy: `恢复它，或在 ${REDIRECTS_FILE} 加一条：- { from: ${address}, to: 新地址 }`,
    });
  });
}
