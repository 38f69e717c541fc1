import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same files give the same bytes, whenever and wherever they are packed: 1980 is where the format's dates begin. */
const DATE = new Date(1980, 0, 1);

/** Files by path, packed; texts as UTF-8. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { mtime: DATE, level: 6 });
}
