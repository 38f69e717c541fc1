/** Texts as bytes, with single bytes between them: `bytes('a,', 0xff, '\n')`. */
export function bytes(...parts: (string | number)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
}

/** The two-byte characters of GB18030; Node decodes this encoding but does not encode it. */
const GB18030 = new Map<string, [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    GB18030.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** A text as Excel and WPS save it in China. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((char) => GB18030.get(char) ?? [char.charCodeAt(0)]));
}
