/** A way to choose among items: what readers read, how many there are, and the class of those that are meant. */
export interface Choice {
  text: string;
  count: number;
  className: string;
}

/** As many as the stylesheet has classes for. */
const MOST = 30;

/** What occurs, most frequent first; `offset` when other choices of the page have classes already. */
export function choicesOf(values: readonly string[], offset = 0): Choice[] {
  const counts = [...Map.groupBy(values, (v) => v)].filter(([text]) => text !== '');
  counts.sort(([, a], [, b]) => b.length - a.length);
  return counts.slice(0, MOST - offset).map(([text, { length }], i) => ({ text, count: length, className: `c${i + 1 + offset}` }));
}

/** The classes of an item that has these values. */
export function classesOf(choices: readonly Choice[], values: readonly string[]): string[] {
  return choices.filter((c) => values.includes(c.text)).map((c) => c.className);
}
