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
 * Anchors for the clauses of a document, as laws are cited: `art-8` for 第八条, `ch-2` for 第二章, `2.1` for 二、（一）, `att-1`
 * for 附件1, whose own clauses follow it (`att-1-art-3`). Their sections are named after the document: `kzf-2010-59/2.1`.
 */
export function identifyClauses(headings: readonly { depth: number; text: string; line: number }[], document: string): Heading[] {
  const taken = new Map<string, number>();
  let attachment = '';
  let trail: { depth: number; number: string }[] = [];
  return headings.map(({ depth, text, line }) => {
    while (trail.length && (trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    const clause = clauseOf(text.trim());
    if (clause.attachment !== undefined) [attachment, trail] = [`att-${clause.attachment}`, []];
    const prefix = attachment === '' ? '' : `${attachment}-`;
    const number = clause.number === undefined ? undefined : [trail.at(-1)?.number, clause.number].filter(Boolean).join('.');
    const own = clause.attachment === undefined ? (clause.id ?? number ?? clause.title.replace(/\s+/g, '')) : '';
    const wanted = own === '' ? attachment : prefix + own;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const id = count === 1 ? wanted : `${wanted}~${count}`;
    trail.push({ depth, number: number ?? '' });
    return { depth, section: `${document}/${id}`, ...(clause.label ? { label: clause.label } : {}), title: clause.title, id, line };
  });
}

const ARTICLE = /^第([一二三四五六七八九十百]+)条(?:\s+|　)?(.*)$/s;
const PART = /^第([一二三四五六七八九十]+)章(?:\s+|　)?(.*)$/s;
const ATTACHMENT = /^附件\s*(\d+|[一二三四五六七八九十]+)?[：:]?\s*(.*)$/s;

interface Clause {
  label?: string | undefined;
  title: string;
  id?: string;
  /** Its number among its siblings, where it is counted. */
  number?: number | undefined;
  attachment?: number;
}

function clauseOf(text: string): Clause {
  const article = ARTICLE.exec(text);
  if (article)
    return { label: `第${article[1]}条`, title: (article[2] ?? '').trim(), id: `art-${chineseNumber(article[1] ?? '') ?? article[1]}` };
  const part = PART.exec(text);
  if (part) return { label: `第${part[1]}章`, title: (part[2] ?? '').trim(), id: `ch-${chineseNumber(part[1] ?? '') ?? part[1]}` };
  const attachment = ATTACHMENT.exec(text);
  if (attachment) {
    const [, number = '1', title = ''] = attachment;
    return { label: `附件${attachment[1] ?? ''}`, title: title.trim(), attachment: chineseNumber(number) ?? Number(number) };
  }
  const { label, title, number } = parse(text);
  return { label, title, number };
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
