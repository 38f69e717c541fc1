import type { Chapter, GazetteDocument, Project, Table } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { findInText, sectionAddress } from './patterns.ts';

/** A printed number of something that is counted within its chapter or parent. */
interface Numbered {
  /** As printed: `2.4.2`, `表2.5`. */
  label: string;
  /** `[2, 4, 2]` */
  path: number[];
  where: string;
  file: string;
  line: number;
  /** The chapter in which it stands. */
  home: string;
}

/** Chapter, section, table and figure numbers of one publication go on by one under their parent. */
export function sequenceClaims(project: Project): Claim[] {
  const [publication] = project.publications;
  if (!publication) return [];
  const numbers = Map.groupBy(project.chapters, (c) => c.frontmatter.number);
  // Two chapters with one number have a fault of their own.
  const chapters = [...numbers.values()].flatMap((own) => (own.length === 1 ? own : []));
  const tables = new Map(project.tables.map((t) => [t.name, t]));
  return [
    ...chapters.flatMap((chapter) => sectionClaims(chapter)),
    ...project.documents.flatMap(clauseClaims),
    ...orderClaims(
      publication.id,
      '表号在各章内从 1 起依次编排',
      chapters.flatMap((chapter) => tableNumbers(chapter, tables)),
    ),
    ...orderClaims(publication.id, '图号在各章内从 1 起依次编排', chapters.flatMap(chartNumbers)),
  ];
}

function sectionClaims(chapter: Chapter): Claim[] {
  const { publication, file, frontmatter, source } = chapter;
  const last = new Map<string, number>();
  const trail: { depth: number; path: string }[] = [{ depth: 1, path: String(frontmatter.number) }];
  return source.headings.flatMap(({ section, depth, line, label }) => {
    if (section === undefined) return [];
    while (trail.length > 1 && (trail.at(-1)?.depth ?? 0) >= depth) trail.pop();
    const parent = trail.at(-1)?.path ?? '';
    const path = section.split('.');
    const number = Number(path.at(-1));
    const expected = `${parent}.${(last.get(parent) ?? 0) + 1}`;
    const above = path.slice(0, -1).join('.');
    // What follows is judged by the number that is printed, so that one mistake is told once.
    last.set(parent, number);
    trail.push({ depth, path: above === parent ? section : expected });
    const printed = label ?? section;
    const chinese = printed !== section;
    return [
      textClaim({
        rule: 'sequence',
        publication,
        where: `section:${section}`,
        says: '节号在上一级之下从 1 起依次编排',
        printed: chinese ? printed : section,
        expected: section === expected ? section : chinese ? '' : expected,
        holds: section === expected,
        file,
        line,
        column: 1,
        message: above === parent ? `节号“${printed}”没有接上前一节` : `节号“${printed}”不属于上一级 ${parent}`,
        remedy: `对照原件；原文如此就登记存疑（where 为 section:${section}，rule 为 sequence，printed 为 ${printed}${chinese ? '' : `，computed 为 ${expected}`}）`,
      }),
    ];
  });
}

/** Articles of a document, and clauses under their parent, go on by one. */
function clauseClaims({ id, publication, file, source }: GazetteDocument): Claim[] {
  const last = new Map<string, number>();
  return source.headings.flatMap(({ section = '', label, line }) => {
    const anchor = section.slice(id.length + 1).replace(/~\d+$/, '');
    const match = /^(.*?(?:art-|ch-|\.|^|-))(\d+)$/.exec(anchor);
    if (!match || label === undefined || /^att-\d+$/.test(anchor)) return [];
    const [, series = '', number = ''] = match;
    const expected = (last.get(series) ?? 0) + 1;
    last.set(series, Number(number));
    const where = `section:${section}`;
    return [
      textClaim({
        rule: 'sequence',
        publication,
        where,
        says: '条款的序号依次编排',
        printed: label,
        expected: '',
        holds: Number(number) === expected,
        file,
        line,
        column: 1,
        message: `序号“${label}”没有接上前一个，应为第 ${expected} 个`,
        remedy: `对照原件；原文如此就登记存疑（where 为 ${where}，rule 为 sequence，printed 为 ${label}）`,
      }),
    ];
  });
}

const LABEL = /^([表图])\s*(\d+)\s*[-.．－–—]\s*(\d+)$/;

function parseLabel(label: string): number[] | undefined {
  const match = LABEL.exec(label.trim());
  return match ? [Number(match[2]), Number(match[3])] : undefined;
}

/** Tables that are shown, and lost ones whose caption opens a paragraph, in the order of the text. */
function tableNumbers(chapter: Chapter, tables: ReadonlyMap<string, Table>): Numbered[] {
  const shown = chapter.source.components.flatMap(({ name, attributes, line }) => {
    const found = name === 'Table' ? tables.get(attributes['id'] ?? '') : undefined;
    // A table may be shown again in another chapter.
    const table = found?.section.split('.')[0] === chapter.home ? found : undefined;
    const label = table?.number ?? '';
    const path = parseLabel(label);
    return table && path ? [{ label, path, where: `table:${table.name}`, file: table.file, line: 1, at: line, home: chapter.home }] : [];
  });
  const once = [...new Map(shown.toReversed().map((t) => [t.where, t])).values()];
  return [...once, ...lostNumbers(chapter, '表')].sort((a, b) => a.at - b.at);
}

/** Captions of what has not come down, which open a paragraph of their own. */
function lostNumbers(chapter: Chapter, kind: '表' | '图'): (Numbered & { at: number })[] {
  const pattern = new RegExp(`${kind}\\s*\\d+\\s*[-.．]\\s*\\d+(?=\\s+[\\p{Script=Han}\\d])`, 'gu');
  return findInText(chapter, pattern).flatMap(({ match, text, line, section, block }) => {
    const opens = text.startsWith(kind) && block.parts[0]?.url === undefined;
    const path = opens ? parseLabel(match[0]) : undefined;
    return path
      ? [{ label: match[0], path, where: sectionAddress(section, chapter), file: chapter.file, line, at: line, home: chapter.home }]
      : [];
  });
}

/** Figures that are drawn, and lost ones whose caption opens a paragraph. */
function chartNumbers(chapter: Chapter): Numbered[] {
  const drawn = chapter.source.components.flatMap(({ attributes, line }) => {
    const label = attributes['number'] ?? '';
    const path = label.startsWith('图') ? parseLabel(label) : undefined;
    const section = chapter.source.headings.findLast((h) => h.section !== undefined && h.line <= line)?.section ?? '';
    return path ? [{ label, path, where: sectionAddress(section, chapter), file: chapter.file, line, at: line, home: chapter.home }] : [];
  });
  return [...drawn, ...lostNumbers(chapter, '图')].sort((a, b) => a.at - b.at);
}

function orderClaims(publication: string, says: string, numbered: readonly Numbered[]): Claim[] {
  const last = new Map<number, number>();
  return numbered.map(({ label, path: [chapter = 0, number = 0], where, file, line, home }) => {
    const belongs = String(chapter) === home;
    const expected = belongs ? (last.get(chapter) ?? 0) + 1 : (last.get(Number(home)) ?? 0) + 1;
    // A number that belongs to another chapter is told once, and what follows is judged without it.
    if (belongs) last.set(chapter, number);
    const right = label.replace(/\d+(\s*[-.．－–—]\s*)\d+$/, `${home}$1${expected}`);
    return textClaim({
      rule: 'sequence',
      publication,
      where,
      says,
      printed: label,
      expected: right,
      holds: belongs && number === expected,
      file,
      line,
      column: 1,
      message: belongs ? `编号“${label}”没有接上前一个` : `编号“${label}”不属于第 ${home} 章`,
      remedy: `对照原件；原文如此就登记存疑（where 为 ${where}，rule 为 sequence，printed 为 ${label}，computed 为 ${right}）`,
    });
  });
}
