import { writtenIn, type Project, type Table, type Written } from '../../project/types.ts';
import { parseTarget } from '../../binding/target.ts';
import { blockText, placeIn, type Block } from '../../markdown/blocks.ts';
import { textClaim, type TextClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { findInText, sectionAddress, sentenceAt } from './patterns.ts';

/** What references of one publication can name. */
interface Targets {
  tables: ReadonlyMap<string, Table>;
  byLabel: ReadonlyMap<string, Table>;
  /** Printed numbers of figures and headings of attachments. */
  labels: ReadonlySet<string>;
}

/** References of one publication name what exists, under the number that it prints, and are about what their sentence says. */
export function referenceClaims(project: Project): Claim[] {
  const texts = writtenIn(project);
  const targets = targetsOf(texts, project.tables);
  return texts.flatMap((text) => [...linkClaims(text, targets), ...plainClaims(text, targets)]);
}

const fold = (label: string): string => label.replace(/\s+/g, '').replace(/[.．－–—]/g, '-');

function targetsOf(chapters: readonly Written[], tables: readonly Table[]): Targets {
  const drawn = chapters.flatMap((c) => c.source.components.flatMap((use) => use.attributes['number'] ?? []));
  const lost = chapters.flatMap((c) =>
    findInText(c, /图\s*\d+\s*[-.．]\s*\d+/gu)
      .filter((f) => f.match.index === 0)
      .map((f) => f.match[0]),
  );
  const headings = chapters.flatMap((c) =>
    c.source.headings.flatMap((h) => /^附[件表录]\s*[\d一二三四五六七八九十]*/.exec((h.label ?? '') + h.title)?.[0] ?? []),
  );
  return {
    tables: new Map(tables.map((t) => [t.name, t])),
    byLabel: new Map(tables.toReversed().flatMap((t) => (t.number ? [[fold(t.number), t] as const] : []))),
    labels: new Set([...drawn, ...lost, ...headings].map(fold)),
  };
}

/** Links to tables whose text prints a number: it is the table's own. */
function linkClaims(chapter: Written, { tables }: Targets): Claim[] {
  return chapter.source.blocks.flatMap((block) => {
    let offset = 0;
    return block.parts.flatMap((part) => {
      const at = offset;
      offset += part.text.length;
      const target = part.url === undefined ? undefined : parseTarget(part.url, chapter.publication);
      if (typeof target !== 'object' || target.kind !== 'table' || target.publication !== chapter.publication) return [];
      const table = tables.get(target.id);
      if (!table) return [];
      const label = /^表\s*[\d.．-]+$/.exec(part.text.trim())?.[0];
      const wrong = label !== undefined && (table.number === undefined || fold(label) !== fold(table.number));
      const better = wrong ? undefined : betterTable(block, at, table, chapter, [...tables.values()]);
      return [
        claim(chapter, block, at, {
          printed: part.text.trim(),
          expected: wrong ? (table.number ?? '') : (better?.number ?? ''),
          holds: !wrong && better === undefined,
          message: wrong
            ? `链接文字“${part.text.trim()}”与所指的表不符：它的编号是“${table.number ?? '无'}”`
            : `这一句说的不像是${part.text.trim()}“${table.title}”`,
        }),
      ];
    });
  });
}

const REFERENCE =
  /(?:见|详见|参见|参照|如|根据)\s*((?:附表|附件|附录|表|图)\s*(?:\d+(?:\s*[-.．－–—]\s*\d+)?|[一二三四五六七八九十]+))(?!\s*[个张份项])/gu;

/** References in plain text, not made into links. */
function plainClaims(chapter: Written, { byLabel, labels, tables }: Targets): Claim[] {
  return findInText(chapter, REFERENCE).flatMap(({ match, block }) => {
    const label = match[1] ?? '';
    const at = match.index + match[0].indexOf(label);
    const inLink = partAt(block, at)?.url !== undefined;
    if (inLink) return [];
    const table = byLabel.get(fold(label));
    if (!table) {
      const exists = labels.has(fold(label));
      return [claim(chapter, block, at, { printed: label, expected: '', holds: exists, message: `没有“${label}”` })];
    }
    const better = betterTable(block, at, table, chapter, [...tables.values()]);
    const message = `这一句说的不像是${label}“${table.title}”`;
    return [claim(chapter, block, at, { printed: label, expected: better?.number ?? '', holds: better === undefined, message })];
  });
}

function partAt(block: Block, offset: number): Block['parts'][number] | undefined {
  let end = 0;
  return block.parts.find((part) => (end += part.text.length) > offset);
}

function claim(chapter: Written, block: Block, offset: number, rest: Pick<TextClaim, 'printed' | 'expected' | 'holds' | 'message'>): Claim {
  return textClaim({
    ...rest,
    rule: 'reference',
    publication: chapter.publication,
    where: sectionAddress(block.section ?? '', chapter),
    says: '引用的表、图、附件存在，且与句意相符',
    file: chapter.file,
    ...placeIn(block, offset),
    remedy: rest.expected
      ? `应指 ${rest.expected}？改正编号或链接；原文如此就登记存疑（rule 为 reference）`
      : '改正编号；原文如此就登记存疑（rule 为 reference）',
  });
}

/**
 * A table of the sentence's own section that fits its words better than the one referred to, which stands in another
 * section; so a number that exists but is the wrong one is found.
 */
function betterTable(block: Block, offset: number, table: Table, chapter: Written, tables: readonly Table[]): Table | undefined {
  const section = block.section ?? '';
  if (table.section === section || section.startsWith(`${table.section}.`) || table.section.startsWith(`${section}.`)) return undefined;
  const heading = chapter.source.headings.find((h) => h.section === section)?.title ?? '';
  const words = pairs(sentenceAt(blockText(block), offset) + heading);
  const score = (t: Table): number => [...pairs(t.title + t.columns.map((c) => c.name).join('|'))].filter((pair) => words.has(pair)).length;
  const own = score(table);
  const [best] = tables
    .filter((t) => t.number !== undefined && t.section === section)
    .map((t) => ({ t, points: score(t) }))
    .sort((a, b) => b.points - a.points);
  return best && best.points >= own + 2 ? best.t : undefined;
}

/** Words that every table of such reports has. */
const COMMON = /情况|全区|年度|统计|汇总|数据|数量|我区|全市|\d/;

function pairs(text: string): Set<string> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return new Set(
    runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))).filter((p) => !COMMON.test(p)),
  );
}
