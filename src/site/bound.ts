import { cellDatum, findCell, rowAnchor } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import { formatPeriod } from '../data/period.ts';
import { itemOf } from '../ledger/where.ts';
import type { Fact, Table } from '../project/types.ts';
import { indicatorOf, placeName, termOf } from './catalogues.ts';
import {
  correctionsOf,
  errataOf,
  getDocument,
  getFact,
  getPublication,
  getTable,
  publicationOfDocument,
  sectionsIn,
} from './collections.ts';
import { isAt } from './table-view.ts';
import { chapterPath, departmentPath, documentPath, href, placePath, publicationPath, tablePath } from './paths.ts';

/** What the card of a bound number or term says. */
export interface Card {
  kind: 'term' | 'value';
  title: string;
  /** Machine-readable value; undefined for terms and text cells. */
  value?: string | undefined;
  lines: string[];
  href?: string;
}

/**
 * The address behind a reference that is a plain link (without `href` where it has no page); undefined for
 * facts, cells and terms, which have cards.
 */
export async function boundLink(url: string, publication: string): Promise<{ href: string | undefined } | undefined> {
  const target = parseTarget(url, publication);
  if (typeof target !== 'object') throw new Error(`链接地址“${url}”不完整`);
  switch (target.kind) {
    case 'table':
      return { href: href(tablePath(await getPublication(target.publication), target.id)) };
    case 'section':
      return { href: await sectionPath(target.publication, target.id) };
    case 'document': {
      const document = await getDocument(target.id);
      return { href: href(documentPath(await getPublication(publicationOfDocument(document)), target.id)) };
    }
    case 'department':
      return { href: href(departmentPath(target.id)) };
    case 'place':
      return { href: href(placePath(target.id)) };
    default:
      return undefined;
  }
}

/** The address of a section of a chapter or of a clause of a document. */
export async function sectionPath(publication: string, section: string): Promise<string> {
  const found = (await sectionsIn(publication)).find((s) => s.id === section);
  if (!found) throw new Error(`没有节“${section}”`);
  const p = await getPublication(publication);
  const page = href(found.room === 'chapter' ? chapterPath(p, found.slug) : documentPath(p, found.slug));
  return found.anchor === '' ? page : `${page}#${found.anchor}`;
}

/** `page` is the address of the page that has the card. */
export async function boundCard(url: string, publication: string, page: string): Promise<Card> {
  const target = parseTarget(url, publication);
  if (typeof target !== 'object') throw new Error(`链接地址“${url}”不完整`);
  if (target.kind === 'term') {
    const { term, definition } = await termOf(target.id);
    return { kind: 'term', title: term, lines: [definition] };
  }
  if (target.kind === 'fact') return factCard(await getFact(`${target.publication}/${target.id}`), page);
  if (target.kind === 'cell') return cellCard(await getTable(`${target.publication}/${target.table}`), target.key, target.field, page);
  throw new Error(`“${url}”不是数据`);
}

/** A publication's folder seen from a page: `../` from one of its chapters, since a page has hundreds of such links. */
async function folderOf(publication: string, page: string): Promise<string> {
  const folder = href(publicationPath(await getPublication(publication)));
  if (!page.startsWith(folder)) return folder;
  return '../'.repeat(page.slice(folder.length).split('/').length - 1) || './';
}

async function factCard(fact: Fact, page: string): Promise<Card> {
  const where = await placeName(fact.place);
  const errata = (await errataOf(fact.publication)).filter((e) => e.where === `fact:${fact.name}`);
  return {
    kind: 'value',
    title: await factTitle(fact),
    value: fact.number,
    lines: [
      `${formatPeriod(fact.period)} · ${where}`,
      ...(fact.derived ? [`推算：${fact.derived}`] : []),
      ...errata.map((e) => `原文存疑：${e.note}`),
      ...(await correctionLines(fact.publication, (where) => itemOf(where) === `fact:${fact.name}`)),
    ],
    href: `${await folderOf(fact.publication, page)}facts/${fact.name}/`,
  };
}

/** `规模以上工业增加值增速（国有企业）`: the indicator and what narrows it. */
export async function factTitle(fact: Fact): Promise<string> {
  const title = (await indicatorOf(fact))?.title;
  if (title === undefined) return fact.scope || '未归入指标';
  return fact.scope ? `${title}（${fact.scope}）` : title;
}

async function cellCard(table: Table, key: string, field: string, page: string): Promise<Card> {
  const cell = findCell(table, key, field);
  if ('message' in cell) throw new Error(cell.message);
  const errata = (await errataOf(table.publication)).filter((e) => isAt(e, table, key, cell.column));
  return {
    kind: 'value',
    title: `${key.replaceAll('/', ' · ')} · ${cell.column.name}`,
    value: cellDatum(cell).number,
    lines: [
      `${table.number ?? table.title} · ${formatPeriod(table.period)} · ${await placeName(table.place)}`,
      ...(table.derived.includes(cell.column.name) ? ['推算值，非原文数字'] : []),
      ...errata.map((e) => `原文存疑：${e.note}`),
      ...(await correctionLines(table.publication, (where) => where === `cell:${table.name}/${key}/${cell.column.name}`)),
    ],
    href: `${await folderOf(table.publication, page)}tables/${table.name}/#${rowAnchor(cell.row)}`,
  };
}

/** What was published before, of the places that a card speaks of. */
async function correctionLines(publication: string, isHere: (where: string) => boolean): Promise<string[]> {
  const own = (await correctionsOf(publication)).filter((c) => isHere(c.where) && c.old !== '' && c.new !== '');
  return own.map((c) => `${c.kind}：${formatPeriod(c.date)}前为 ${c.old}`);
}
