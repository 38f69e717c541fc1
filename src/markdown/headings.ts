import { chineseNumber } from '../data/chinese-number.ts';

/** A heading of a chapter as printed: `## 2.4.2 全区食品区级抽检总体分析`. */
export interface Heading {
  depth: number;
  /** `2.4.2`, as printed or counted from 一、 and （一）; undefined for headings that are no sections. */
  section?: string;
  /** The number as printed: `2.4.2`, `一、`, `（一）`. */
  label?: string;
  /** The heading without its number. */
  title: string;
  /** The anchor: `s2.4.2`, `s1.4.1-1`. */
  id: string;
  line: number;
}

const SECTION = /^(\d+(?:\.\d+)+)[.．]?\s*(.+)$/s;
const ITEM = /^([(（]?(\d+)[)）.．、])\s*(.+)$/s;
const CHINESE = /^([(（]?([一二三四五六七八九十]+)[)）、])\s*(.+)$/s;

interface Parsed {
  label?: string;
  title: string;
  /** `2.4.2` where the heading prints it whole. */
  full?: string;
  /** Its number among its siblings. */
  number?: number | undefined;
  chinese?: boolean;
}

/**
 * Anchors for the headings of one chapter, in order. A numbered section's anchor is its number. Where sections are counted
 * 一、 and （一）, their numbers follow the chapter's: `2.1.6`. An item below a section (`1. …`, `（2）…`) adds its number with a
 * hyphen; anything else adds its own text. Originals repeat numbers: the second of two equal anchors gets `~2`.
 */
export function identifyHeadings(headings: readonly { depth: number; text: string; line: number }[], chapter?: number): Heading[] {
  const trail: { depth: number; id: string; section?: string | undefined; counted: boolean }[] = [];
  const taken = new Map<string, number>();
  return headings.map(({ depth, text, line }) => {
    while (trail.length && (trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    const parent = trail.at(-1);
    const { full, label, title, number, chinese } = parse(text.trim());
    const above = parent ? (parent.counted ? parent.section : undefined) : chapter?.toString();
    const counted = full === undefined && chinese === true && above !== undefined && depth <= 3;
    const section = full ?? (counted ? `${above}.${number}` : undefined);
    const wanted = section ? `s${section}` : `${parent?.id ?? 's'}-${number ?? title.replace(/\s+/g, '')}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}~${count}`;
    trail.push({ depth, id, section, counted });
    return { depth, ...(section ? { section } : {}), ...(label ? { label } : {}), title, id, line };
  });
}

function parse(text: string): Parsed {
  const section = SECTION.exec(text);
  if (section) return { label: section[1] ?? '', full: section[1] ?? '', title: (section[2] ?? '').trim() };
  const item = ITEM.exec(text);
  if (item) return { label: item[1] ?? '', title: (item[3] ?? '').trim(), number: Number(item[2]) };
  const chinese = CHINESE.exec(text);
  const number = chineseNumber(chinese?.[2] ?? '');
  if (chinese && number !== undefined) return { label: chinese[1] ?? '', title: (chinese[3] ?? '').trim(), number, chinese: true };
  return { title: text };
}
