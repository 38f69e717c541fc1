/** Traditional characters folded to the simplified ones of the site's text. */
import type { Simplify } from './fold.ts';

/** `pairs`: each traditional character, followed by the simplified one that stands for it. Others are left as they are. */
export function simplifyBy(pairs: string): Simplify {
  const characters = Array.from(pairs);
  const simplified = new Map(characters.flatMap((c, i) => (i % 2 === 0 ? [[c, characters[i + 1] ?? c] as const] : [])));
  return (character) => simplified.get(character) ?? character;
}

let common: Set<string> | undefined;

/**
 * Whether a text has a Chinese character that is not in GB 2312, the set of simplified ones: only then the table of pairs is worth
 * loading. The set is read out of the decoder that every browser has.
 */
export function mayBeTraditional(text: string): boolean {
  common ??= gb2312();
  return Array.from(text).some((c) => /\p{Script=Han}/u.test(c) && !common?.has(c));
}

/** Rows 16 to 87: two bytes a character. */
function gb2312(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
