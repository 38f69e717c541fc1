import { fault, type Fault } from './fault.ts';

export interface Decoded {
  /** The text without BOM and with LF line ends; undefined when the bytes are no text we can read. */
  text?: string;
  /** What the bytes were. */
  encoding: 'utf-8' | 'gb18030' | 'unknown';
  faults: Fault[];
}

/**
 * Bytes to text. UTF-8 with or without BOM is read as it is; GB18030 (what Excel and WPS write in China) is accepted
 * with a warning that offers the conversion; anything else is refused with the line of the first bad byte.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  try {
    return { text: normalise(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8', faults: [] };
  } catch {
    return looksLikeGb18030(bytes) ? decodeGb18030(bytes, file) : refuse(bytes, file);
  }
}

function decodeGb18030(bytes: Uint8Array, file: string): Decoded {
  try {
    const text = normalise(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
    const warning = fault(file, {
      severity: 'warning',
      message: '文件不是 UTF-8 编码，已按 GB18030 读取',
      expected: 'UTF-8',
      remedy: `运行 npm run convert -- ${file}`,
    });
    return { text, encoding: 'gb18030', faults: [warning] };
  } catch {
    return refuse(bytes, file);
  }
}

function refuse(bytes: Uint8Array, file: string): Decoded {
  const at = firstInvalid(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const line = before.split('\n').length;
  const column = Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1;
  const hex = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const bad = fault(file, {
    line,
    column,
    message: `字节 0x${hex} 不是合法的 UTF-8，也不像 GB18030`,
    expected: 'UTF-8 文本',
    remedy: '用编辑器打开该行，重新输入乱码处的文字，另存为 UTF-8',
  });
  return { encoding: 'unknown', faults: [bad] };
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Length in bytes of the well-formed UTF-8 sequence at `i`, or 0. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  // Overlong forms, surrogates and code points beyond U+10FFFF show in the second byte.
  const second = bytes[i + 1] ?? 0;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function firstInvalid(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

/** Damaged UTF-8 still has mostly whole multi-byte sequences; GB18030 text has hardly any. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) whole++;
    if (length === 0) broken++;
    i += Math.max(1, length);
  }
  return broken > whole;
}
