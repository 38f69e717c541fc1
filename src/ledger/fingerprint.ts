import { createHash } from 'node:crypto';

/** 32 hexadecimal digits: the fingerprint of a whole state. Parts are told apart, so that moving a border changes it. */
export function hashOf(parts: readonly string[]): string {
  return digest(JSON.stringify(parts)).slice(0, 32);
}

/** A short fingerprint of one value, to tell which of many has changed; `-` for the empty text. */
export function shortHash(text: string, digits = 8): string {
  return text === '' ? '-' : digest(text).slice(0, digits);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
