/** Literal search in folded text: a figure is found whole or not at all. */
import type { Folded } from './fold.ts';

const DIGIT = /\d/;

/** All places of a folded needle in folded text. With `whole`, a figure at its edge is not part of a longer one. */
export function findAll(text: string, needle: string, whole = true): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (!whole || (opensWhole(text, needle, at) && closesWhole(text, needle, at))) found.push(at);
  }
  return found;
}

/** Whether a folded needle stands in folded text, figures whole. */
export function contains(text: string, needle: string): boolean {
  return findAll(text, needle).length > 0;
}

function opensWhole(text: string, needle: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[a-z]/.test(needle.charAt(0))) return !/[a-z]/.test(before);
  if (!DIGIT.test(needle.charAt(0))) return true;
  return !DIGIT.test(before) && !(before === '.' && DIGIT.test(text.charAt(at - 2)));
}

function closesWhole(text: string, needle: string, at: number): boolean {
  const end = at + needle.length;
  const after = text.charAt(end);
  const last = needle.charAt(needle.length - 1);
  if (/[a-z]/.test(last)) return !/[a-z]/.test(after);
  if (!DIGIT.test(last)) return true;
  return !DIGIT.test(after) && !(after === '.' && DIGIT.test(text.charAt(end + 1)));
}

/** Stretches of the original text that needles stand for, merged and in order. */
export function marksOf(folded: Folded, needles: readonly string[], whole = true): [from: number, to: number][] {
  const spans = needles.flatMap((needle) =>
    findAll(folded.text, needle, whole).map((at): [number, number] => [folded.start[at] ?? 0, folded.end[at + needle.length - 1] ?? 0]),
  );
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const merged: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
