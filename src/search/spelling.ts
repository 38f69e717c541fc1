/** Nearest spellings of what was not found. */

/** Names one character off, missing or too many; a name that contains such a form counts too. Best first. */
export function nearestNames(typed: string, names: readonly string[], limit = 5): string[] {
  if (typed.length < 2) return [];
  const found = names.flatMap((name) => {
    const miss = closest(typed, name);
    return miss === undefined ? [] : [{ name, miss }];
  });
  found.sort((a, b) => a.miss - b.miss || a.name.length - b.name.length);
  return [...new Set(found.map((f) => f.name))].slice(0, limit);
}

/** How far a stretch of a name is from what was typed: one edit at most, two in eight characters or more. */
function closest(typed: string, name: string): number | undefined {
  const most = typed.length >= 8 ? 2 : 1;
  if (name.length < typed.length - most) return undefined;
  const miss = editsWithin(typed, name);
  if (miss > most || (typed.length <= 2 && miss > 0 && name.length > 2)) return undefined;
  return miss + (name.length > typed.length + 1 ? 0.5 : 0);
}

/** The fewest edits that turn `needle` into a stretch of `text` (Sellers). */
export function editsWithin(needle: string, text: string): number {
  let row = Array.from({ length: needle.length + 1 }, (_, i) => i);
  let best = needle.length;
  for (const c of text) {
    const next = [0];
    for (let i = 1; i <= needle.length; i++) {
      const same = (row[i - 1] ?? 0) + (needle.charAt(i - 1) === c ? 0 : 1);
      next.push(Math.min(same, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    row = next;
    best = Math.min(best, row[needle.length] ?? best);
  }
  return best;
}

/** The figures of the site on either side of one that is not there. */
export function nearestFigures(figure: string, figures: readonly string[], limit = 3): string[] {
  const wanted = Number(figure.replace('%', ''));
  const distance = (f: string): number => Math.abs(Number(f.replace('%', '')) - wanted);
  return figures
    .filter((f) => f.endsWith('%') === figure.endsWith('%'))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, limit);
}
