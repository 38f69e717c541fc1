import { strToU8, zipSync, type Zippable } from 'fflate';

/** The same files give the same bytes, whenever and wherever they are packed: 1980 is where the format's dates begin. */
const DATE = new Date(1980, 0, 1);

/** Files by path, packed; texts as UTF-8. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { mtime: DATE, level: 6 });
}

/** How the format writes that date: days from bit 0, months from bit 5; the time before it is midnight. */
const MIDNIGHT = Uint8Array.of(0, 0, (1 << 5) | 1, 0);

/**
 * An archive that another library has packed and dated, dated anew in place: packing it again would cost more than
 * making it. Each entry has its date in a header of its own and in the directory at the end.
 */
export function redate(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('压缩包末尾不是目录');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    zip.set(MIDNIGHT, at + 12);
    zip.set(MIDNIGHT, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
