/** A long answer cut for showing: of lists the first entry and how many there are, of long texts the beginning. */
export function abridge(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 60 && !value.startsWith('http') ? `${value.slice(0, 56)}……` : value;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const scalar = items.every((item) => typeof item !== 'object' || item === null);
    const shown = items.slice(0, scalar ? 4 : 1).map(abridge);
    return items.length > shown.length ? [...shown, `…… 共 ${items.length} 项`] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, abridge(own)]));
}
