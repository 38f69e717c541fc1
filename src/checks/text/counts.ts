import { chineseNumber } from '../../data/chinese-number.ts';
import { writtenIn, type Written, type Project, type Table } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { isTotal } from '../tables/totals.ts';
import { findInText, sectionAddress, type Found } from './patterns.ts';

/** Announced counts against what is listed: 五个方面, 一是…五是, 前十. */
export function countClaims(project: Project): Claim[] {
  return [
    ...writtenIn(project).flatMap((chapter) => [...ordinalClaims(chapter), ...announcedClaims(chapter)]),
    ...project.tables.flatMap(topClaims),
  ];
}

const ORDINAL = /(?<=^|[。；，：:;,\s、（(])([一二三四五六七八九十]{1,2})(?:是|要)(?=\p{Script=Han}|\s|“|《)/gu;

/** 一是、二是、三是 go on by one within a section; an enumeration may hold another one. */
function ordinalClaims(chapter: Written): Claim[] {
  let section: string | undefined;
  let open: number[] = [];
  return findInText(chapter, ORDINAL).map((found) => {
    if (found.section !== section) [section, open] = [found.section, []];
    const number = chineseNumber(found.match[1] ?? '') ?? 0;
    const outer = open.lastIndexOf(number - 1);
    const holds = number === 1 || outer >= 0;
    if (number === 1) open.push(1);
    else open = [...open.slice(0, Math.max(0, outer)), number];
    return claim(found, '“一是、二是”依次编排', found.match[0], holds, `“${found.match[0]}”没有接上前一项`, '');
  });
}

const ANNOUNCED =
  /([一二三四五六七八九十两]{1,3}|\d{1,2})\s*(?:个方面|方面|大类|类别|类|点|条|种|步|大问题|个问题|项措施|项任务|项内容|项工作|项)[^。；：:，,、（）]{0,10}[：:]/gu;

/** `包括四项：` before a list, before 一是…四是, or before a plain enumeration. */
function announcedClaims(chapter: Written): Claim[] {
  return findInText(chapter, ANNOUNCED).flatMap((found) => {
    const announced = chineseNumber(found.match[1] ?? '') ?? Number(found.match[1]);
    const before = found.text.slice(0, found.match.index);
    if (!announced || /[第之其每各十百\d]$/.test(before)) return [];
    const listed = listedAfter(found);
    if (listed === undefined) return [];
    const printed = found.match[0].replace(/[：:]$/, '');
    return [claim(found, '所说的项数与列出的项数相同', printed, announced === listed, `“${printed}”之后列出 ${listed} 项`, String(listed))];
  });
}

function listedAfter({ chapter, text, match, index }: Found): number | undefined {
  const rest = text.slice(match.index + match[0].length).trim();
  if (rest === '') return itemsOfNextList(chapter, index);
  const ordinals = [...rest.matchAll(ORDINAL)].map((m) => chineseNumber(m[1] ?? '') ?? 0);
  if (ordinals[0] === 1) return lastOfRun(ordinals);
  // Only an enumeration without nesting can be counted.
  const plain = /^([^，；。：:（）()和及与等]+)(?:。|；|$)/.exec(rest)?.[1];
  const items = plain?.split('、') ?? [];
  return items.length >= 2 ? items.length : undefined;
}

function lastOfRun(ordinals: readonly number[]): number {
  let last = 0;
  for (const n of ordinals) if (n === last + 1) last = n;
  return last;
}

function itemsOfNextList(chapter: Written, index: number): number | undefined {
  const { blocks } = chapter.source;
  const next = blocks[index + 1];
  if (next?.list === undefined || next.section !== blocks[index]?.section) return undefined;
  return blocks.filter((b) => b.list === next.list).length;
}

const TOP = /前\s*(十|五|三|二十|\d{1,2})(?=\s*(?:名|位|大|类|项|个(?!月)|$|的|[企行热商品问地街产]))/u;

/** A table of the first ten has ten rows; with equal values at its end it may have more. */
function topClaims(table: Table): Claim[] {
  const match = TOP.exec(table.title);
  const announced = match ? (chineseNumber(match[1] ?? '') ?? Number(match[1])) : 0;
  if (!match || !announced) return [];
  const rows = table.rows.filter((_, row) => !isTotal(table, row));
  const names = new Set(rows.map((row) => String(row[table.primaryKey[0] ?? '']))).size;
  const holds = names === announced || rows.length === announced;
  return [
    textClaim({
      rule: 'count',
      publication: table.publication,
      where: `table:${table.name}`,
      says: '“前十”列出十项',
      printed: match[0],
      expected: String(rows.length),
      holds,
      file: table.file,
      line: 1,
      column: 1,
      message: `标题说“${match[0]}”，表中有 ${rows.length} 行`,
      remedy: `对照原件；原文如此就登记存疑（where 为 table:${table.name}，rule 为 count，printed 为 ${match[0]}，computed 为 ${rows.length}）`,
    }),
  ];
}

function claim(found: Found, says: string, printed: string, holds: boolean, message: string, expected: string): Claim {
  const where = sectionAddress(found.section, found.chapter);
  return textClaim({
    rule: 'count',
    publication: found.chapter.publication,
    where,
    says,
    printed,
    expected,
    holds,
    file: found.chapter.file,
    line: found.line,
    column: found.column,
    message,
    remedy: `补上或改正；原文如此就登记存疑（where 为 ${where}，rule 为 count）`,
  });
}
