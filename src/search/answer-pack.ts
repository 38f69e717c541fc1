/** Facts as the search page loads them: addresses and words that repeat are written once. */

/** One fact: what it measures, its printed value, period and place, and where it is stated. */
export interface Answer {
  title: string;
  value: string;
  period: string;
  place: string;
  /** Below the base, with the anchor of the section that states it. */
  url: string;
  section: string;
  /** Below the base: its row among the facts. */
  fact: string;
}

export interface PackedAnswers {
  words: string[];
  /** title, value, period, place, page, anchor, section, list of facts, name; words that repeat by their number. */
  rows: string[][];
}

/** Words used more than once are listed; a cell `~12` is word 12. */
export function packAnswers(answers: readonly Answer[]): PackedAnswers {
  const rows = answers.map((a) => {
    const [page = '', anchor = ''] = a.url.split('#');
    const [list = '', name = ''] = a.fact.split('#');
    return [a.title, a.value, a.period, a.place, page, anchor, a.section, list, name];
  });
  const uses = new Map<string, number>();
  for (const cell of rows.flat()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  const words = [...uses].filter(([word, count]) => count > 1 && word.length > 3).map(([word]) => word);
  const numbers = new Map(words.map((word, i) => [word, `~${i}`]));
  return { words, rows: rows.map((row) => row.map((cell) => numbers.get(cell) ?? cell)) };
}

export function unpackAnswers({ words, rows }: PackedAnswers): Answer[] {
  const read = (cell = ''): string => (cell.startsWith('~') ? (words[Number(cell.slice(1))] ?? '') : cell);
  return rows.map((row) => {
    const [title = '', value = '', period = '', place = '', page = '', anchor = '', section = '', list = '', name = ''] = row.map(read);
    return { title, value, period, place, url: anchor ? `${page}#${anchor}` : page, section, fact: `${list}#${name}` };
  });
}
