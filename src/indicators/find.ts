import type { Choice } from './pack.ts';

/** Indicators whose title, or the initials of its sound, has the text; those that begin with it first, shorter first. */
export function findIndicators(text: string, all: readonly Choice[], limit = 8): Choice[] {
  const sought = text.trim().toLowerCase().replace(/\s+/g, '');
  if (sought === '') return [];
  const place = ([, title, initials]: Choice): number => {
    const found = [title.toLowerCase().indexOf(sought), initials.indexOf(sought)].filter((at) => at >= 0);
    return found.length > 0 ? Math.min(...found) : -1;
  };
  return all
    .map((choice) => ({ choice, at: place(choice) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1) || a.choice[1].length - b.choice[1].length)
    .slice(0, limit)
    .map(({ choice }) => choice);
}
