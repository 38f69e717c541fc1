/** Tables by row and facts by indicator. */
import { formatPeriod } from '../../data/period.ts';
import { chapterSlug } from '../../project/read-chapters.ts';
import { sectionsOf, type Section } from '../../project/sections.ts';
import type { Fact, Table } from '../../project/types.ts';
import { printFact } from '../../site/fact-text.ts';
import { chapterPath, documentPath, publicationPath, tablePath } from '../../site/paths.ts';
import { UNNAMED } from '../answer.ts';
import { CELL, type Sheet, type Source, type Stretch } from '../sheet.ts';
import { sheetsOf, type Context } from './context.ts';

export function tableSheets(context: Context): Sheet[] {
  return context.project.tables.filter((t) => t.publication === context.publication.id).flatMap((table) => sheetsOfTable(context, table));
}

function sheetsOfTable(context: Context, table: Table): Sheet[] {
  const title = [table.number, table.title].filter(Boolean).join(' ');
  const heads = table.columns.map((c) => headOf(table, c));
  const page = {
    url: tablePath(context.publication, table.name),
    title,
    kind: '数据表' as const,
    topics: table.topics,
    place: table.place,
    year: table.period.slice(0, 4),
    heads,
  };
  const rows = table.text.map((cells) => cells.join(CELL));
  return sheetsOf(context, page, [
    { anchor: '', title, lines: table.notes },
    { anchor: 'r', title, lines: rows, rows: 1 },
  ]);
}

/** `合格率（%）`; where the columns are grouped, `2019 年 抽检（个）`. */
function headOf(table: Table, column: Table['columns'][number]): string {
  const group = table.columnGroups.find((g) => g.fields.includes(column.name))?.title ?? '';
  const printed = column.title;
  const unit = column.unit && !/[（(]/.test(printed) ? `（${column.unit}）` : '';
  return [group, printed].filter(Boolean).join(' ') + unit;
}

/** `规模以上工业增加值增速（国有企业）`. */
export function factTitle(context: Context, fact: Fact): string {
  const title = context.project.indicators.find((i) => i.id === fact.indicator)?.title;
  if (title === undefined) return fact.scope || UNNAMED;
  return fact.scope ? `${title}（${fact.scope}）` : title;
}

/** One line a fact; facts of the same section stand together. */
export function factSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  const sections = new Map(sectionsOf(project, publication.id).map((s) => [s.id, s]));
  const stretches = project.facts
    .filter((f) => f.publication === publication.id)
    .map((fact): Stretch => {
      const value = `${printFact(fact)}，${formatPeriod(fact.period)}，${context.placeOf(fact.place)}`;
      const section = sections.get(fact.section);
      const page = pageOf(context, fact.section, section);
      const source: Source = {
        url: section?.anchor ? `${page}#${section.anchor}` : page,
        section: [section?.label, section?.title].filter(Boolean).join(' '),
      };
      return { anchor: fact.name, title: `${factTitle(context, fact)}：${value}`, lines: [], source };
    });
  const page = { url: `${publicationPath(publication)}facts/`, title: `数据点：${publication.shortTitle}`, kind: '数据点' as const };
  return sheetsOf(context, page, stretches);
}

/** The page of a section; of a whole chapter where the fact names only that. */
function pageOf({ project, publication }: Context, id: string, section?: Section): string {
  if (section?.room === 'document') return documentPath(publication, section.slug);
  const chapter = project.chapters.find((c) => c.publication === publication.id && String(c.frontmatter.number) === id);
  const slug = section?.slug ?? (chapter && chapterSlug(chapter.frontmatter));
  return slug === undefined ? publicationPath(publication) : chapterPath(publication, slug);
}
