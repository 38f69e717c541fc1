import { parsePeriod } from '../../data/period.ts';
import { writtenIn, type Project, type Table } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { sectionAddress } from './patterns.ts';

/** A caption's year lies in its table's period and years column; the place that it names is the table's, or around it. */
export function captionClaims(project: Project): Claim[] {
  const tables = new Map(project.tables.map((t) => [t.id, t]));
  return [
    ...project.tables.flatMap((table) => [
      ...yearClaims(table, table.title, `table:${table.name}`, table.file, 1),
      ...placeClaims(table, project),
    ]),
    ...writtenIn(project).flatMap((chapter) =>
      chapter.source.components.flatMap((use) => {
        const table = tables.get(`${chapter.publication}/${use.attributes['table'] ?? ''}`);
        const title = use.attributes['title'];
        if (!table || title === undefined) return [];
        const section = chapter.source.headings.findLast((h) => h.section !== undefined && h.line <= use.line)?.section ?? '';
        return yearClaims(table, title, sectionAddress(section, chapter), chapter.file, use.line);
      }),
    ),
  ];
}

const YEARS = /(?<!\d)((?:19|20)\d{2})(?:\s*[-—–~至]\s*((?:19|20)\d{2}))?\s*年/gu;

function yearClaims(table: Table, caption: string, where: string, file: string, line: number): Claim[] {
  const period = parsePeriod(table.period);
  const years = [...caption.matchAll(YEARS)].flatMap(([, from, to]) => [from, to ?? from]).map(Number);
  if (!period || years.length === 0) return [];
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  const rows = yearsOf(table);
  const [low, high] = [Math.min(first, ...rows), Math.max(last, ...rows)];
  const fits = (year: number): boolean => low <= year && year <= high;
  // A chart may be drawn from the part of its data that has come down; a comparison may print its result alone.
  const compares = !where.startsWith('table:') || /比|较|与|和|增减/.test(caption);
  const holds = compares ? years.some(fits) : years.every(fits);
  return [
    textClaim({
      rule: 'caption',
      publication: table.publication,
      where,
      says: '标题里的年份与数据的时期相符',
      printed: caption,
      expected: '',
      holds,
      file,
      line,
      column: 1,
      message: `标题“${caption}”的年份与数据的时期（${table.period}）不符`,
      remedy: `对照原件改正标题或 period；原文如此就登记存疑（where 为 ${where}，rule 为 caption）`,
    }),
  ];
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/gu;

/** Years that stand in the rows or heads of a table. */
function yearsOf(table: Table): number[] {
  const inRows = table.columns
    .filter((c) => c.type === 'year')
    .flatMap((c) => table.rows.flatMap((r) => (typeof r[c.name] === 'number' ? [Number(r[c.name])] : [])));
  const inKeys = table.rows.flatMap((r) =>
    table.columns.flatMap((c) => (typeof r[c.name] === 'string' ? [...String(r[c.name]).matchAll(YEAR)] : [])),
  );
  const inHeads = table.columns.flatMap((c) => [...(c.name + c.title).matchAll(YEAR)].map((m) => Number(m[1])));
  return [...inRows, ...inHeads, ...inKeys.map((m) => Number(m[1]))];
}

/** A caption that opens with another place of the catalogue than the table's own, or one above or below it. */
function placeClaims(table: Table, project: Project): Claim[] {
  const parents = new Map(project.places.map((p) => [p.id, p.parent]));
  const above = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...above(parents.get(id))]);
  const named = project.places.filter((p) => p.parent !== undefined && table.title.replace(/^[\d\s年度—-]*/u, '').startsWith(p.short));
  const [place] = named.sort((a, b) => b.short.length - a.short.length);
  if (!place) return [];
  const holds = above(table.place).includes(place.id) || above(place.id).includes(table.place);
  return [
    textClaim({
      rule: 'caption',
      publication: table.publication,
      where: `table:${table.name}`,
      says: '标题里的地区与数据的地区相符',
      printed: table.title,
      expected: '',
      holds,
      file: table.file,
      line: 1,
      column: 1,
      message: `标题“${table.title}”说的是${place.short}，数据的地区是 ${table.place}`,
    }),
  ];
}
