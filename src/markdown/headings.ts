/** A heading of a chapter as printed: `## 2.4.2 全区食品区级抽检总体分析`. */
export interface Heading {
  depth: number;
  /** `2.4.2`, or undefined for headings without a section number. */
  section?: string;
  /** The heading without its number. */
  title: string;
  /** The anchor: `s2.4.2`, `s1.4.1-1`. */
  id: string;
  line: number;
}

const SECTION = /^(\d+(?:\.\d+)+)[.．]?\s*(.+)$/s;
const ITEM = /^[(（]?(\d+)[)）.．、]\s*(.+)$/s;

/**
 * Anchors for the headings of one chapter, in order. A numbered section's anchor is its number; an item below it
 * (`1. …`, `（2）…`) adds its number with a hyphen; anything else adds its own text. Originals repeat numbers: the
 * second of two equal anchors gets `~2`.
 */
export function identifyHeadings(headings: readonly { depth: number; text: string; line: number }[]): Heading[] {
  const trail: { depth: number; id: string }[] = [];
  const taken = new Map<string, number>();
  return headings.map(({ depth, text, line }) => {
    while (trail.length && (trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    const section = SECTION.exec(text.trim());
    const item = section ? null : ITEM.exec(text.trim());
    const parent = trail.at(-1)?.id ?? 's';
    const title = (section?.[2] ?? item?.[2] ?? text).trim();
    const wanted = section ? `s${section[1]}` : `${parent}-${item ? item[1] : title.replace(/\s+/g, '')}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}~${count}`;
    trail.push({ depth, id });
    return { depth, ...(section?.[1] ? { section: section[1] } : {}), title, id, line };
  });
}
