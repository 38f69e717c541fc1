/** Texts as bytes, with single bytes between them: `bytes('a,', 0xff, '\n')`. */
export function bytes(...parts: (string | number)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
}

/** `类别,数量\n蔬菜,5\n` in GB18030, as Excel writes it in China. */
export const GB18030_TABLE = bytes(0xc0, 0xe0, 0xb1, 0xf0, ',', 0xca, 0xfd, 0xc1, 0xbf, '\n', 0xca, 0xdf, 0xb2, 0xcb, ',5\n');
