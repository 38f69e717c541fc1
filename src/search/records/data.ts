/** Tables by row and facts by indicator. */
import { formatPeriod } from '../../data/period.ts';
import type { Fact, Table } from '../../project/types.ts';
import { printFact } from '../../site/fact-text.ts';
import { publicationPath, tablePath } from '../../site/paths.ts';
import { CELL, type Sheet, type Stretch } from '../sheet.ts';
import { sheetsOf, type Context } from './context.ts';
import { sectionFinder } from './sections.ts';

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

/** Facts of no indicator and no scope have no name to be asked by. */
const UNNAMED = '未归入指标';

/** `规模以上工业增加值增速（国有企业）`. */
export function factTitle(context: Context, fact: Fact): string {
  const title = context.project.indicators.find((i) => i.id === fact.indicator)?.title;
  if (title === undefined) return fact.scope || UNNAMED;
  return fact.scope ? `${title}（${fact.scope}）` : title;
}

/** One line a fact; facts of the same section stand together. */
export function factSheets(context: Context): Sheet[] {
  const { project, publication } = context;
  const sectionOf = sectionFinder(project, publication);
  const stretches = project.facts
    .filter((f) => f.publication === publication.id)
    .map((fact): Stretch => {
      const value = `${printFact(fact)}，${formatPeriod(fact.period)}，${context.placeOf(fact.place)}`;
      return { anchor: fact.name, title: `${factTitle(context, fact)}：${value}`, lines: [], source: sectionOf(fact.section) };
    });
  const page = { url: `${publicationPath(publication)}facts/`, title: `数据点：${publication.shortTitle}`, kind: '数据点' as const };
  return sheetsOf(context, page, stretches);
}
