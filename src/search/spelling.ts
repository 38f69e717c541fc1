/** Nearest spellings of what was not found. */
import { fold } from './fold.ts';

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
  const most = mostFor(typed);
  if (name.length < typed.length - most) return undefined;
  const miss = editsWithin(typed, name);
  if (miss > most || (typed.length <= 2 && miss > 0 && name.length > 2)) return undefined;
  return miss + (name.length > typed.length + 1 ? 0.5 : 0);
}

const mostFor = (typed: string): number => (typed.length >= 8 ? 2 : 1);

/** The fewest edits that turn `needle` into a stretch of `text`. */
export const editsWithin = (needle: string, text: string): number => alignment(needle, text).miss;

/** The stretch `from`…`to` of a text that `needle` turns into with the fewest edits (Sellers); the longest where several do. */
function alignment(needle: string, text: string): { miss: number; from: number; to: number } {
  let row = Array.from({ length: needle.length + 1 }, (_, i) => ({ miss: i, from: 0 }));
  let best = { miss: needle.length, from: 0, to: 0 };
  for (let at = 0; at < text.length; at++) {
    const next = [{ miss: 0, from: at + 1 }];
    for (let i = 1; i <= needle.length; i++) {
      const [across, down, along] = [row[i - 1], row[i], next[i - 1]] as [Cell, Cell, Cell];
      const same = needle.charAt(i - 1) === text.charAt(at);
      const steps = [
        { miss: across.miss + (same ? 0 : 1), from: across.from },
        { miss: down.miss + 1, from: down.from },
        { miss: along.miss + 1, from: along.from },
      ];
      next.push(steps.reduce((a, b) => (b.miss < a.miss ? b : a)));
    }
    row = next;
    const last = row[needle.length] as Cell;
    if (last.miss < best.miss || (last.miss === best.miss && at + 1 - last.from > best.to - best.from)) best = { ...last, to: at + 1 };
  }
  return best;
}

interface Cell {
  miss: number;
  from: number;
}

/** The stretch of a text that is nearest to what was typed, with its places in the text as printed. */
export function nearestStretch(typed: string, text: string): { text: string; miss: number } | undefined {
  const folded = fold(text);
  const { miss, from, to } = alignment(typed, folded.text);
  if (miss === 0 || miss > mostFor(typed) || to <= from) return undefined;
  return { text: text.slice(folded.start[from] ?? 0, folded.end[to - 1] ?? 0), miss };
}

/** Spellings in texts that are near what was typed: one edit, two in eight characters or more; those that stand most often first. */
export function spellingsIn(typed: string, texts: readonly string[], limit = 3): string[] {
  if (typed.length < 4) return [];
  const found = texts.flatMap((text) => nearestStretch(typed, text) ?? []);
  const least = Math.min(...found.map(({ miss }) => miss));
  const counts = Map.groupBy(
    found.filter(({ miss }) => miss === least),
    ({ text }) => text,
  );
  return [...counts]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, limit)
    .map(([text]) => text);
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
