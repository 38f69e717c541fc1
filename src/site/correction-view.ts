import { rowAnchor, findRow } from '../binding/lookup.ts';
import { compareText } from '../data/fault.ts';
import { TEXT_REGISTERS, FACTS_SCHEMA } from '../data/registers.ts';
import { readRow } from '../ledger/row-text.ts';
import { itemOf, parseWhere, type Where } from '../ledger/where.ts';
import type { Correction, Table } from '../project/types.ts';
import { factTitle } from './bound.ts';
import { correctionsOf, editionOf, factsOf, getPublication, tablesOf } from './collections.ts';
import { correctionsPath, documentPath, factVersionPath, href, publicationPath, tablePath, tableVersionPath } from './paths.ts';
import { placeInText, type Place } from './places.ts';

/** A correction as readers see it. */
export interface CorrectionView extends Correction {
  place: Place;
  /** What stood there and what stands there now, in words; empty where there was, or is, nothing. */
  was: string;
  is: string;
  /** What was published before, whole. */
  earlier: Place | undefined;
  /** Where the correction itself stands. */
  href: string;
}

/** Corrections of a publication, or of all, or of one thing (`fact:gdp`, `table:2-5`), the newest first. */
export async function correctionViews(publication?: string, item?: string): Promise<CorrectionView[]> {
  const own = (await correctionsOf(publication)).filter((c) => item === undefined || itemOf(c.where) === item);
  const views = await Promise.all(own.map(viewOf));
  return views.sort((a, b) => compareText(b.date, a.date) || compareText(a.publication, b.publication) || b.number - a.number);
}

async function viewOf(correction: Correction): Promise<CorrectionView> {
  const { publication, where, old, new: now } = correction;
  const p = await getPublication(publication);
  const read = parseWhere(where);
  if (!read) throw new Error(`位置“${where}”的写法不对`);
  const [was, is] = [valueWords(read, old), valueWords(read, now)];
  const link = `${href(correctionsPath(p))}#c${correction.number}`;
  return { ...correction, place: await placeOf(read, publication), was, is, earlier: await earlierOf(read, correction), href: link };
}

/** Texts as they stand; rows without their number, whole tables and records as what became of them. */
function valueWords(where: Where, value: string): string {
  if (value === '') return '';
  if (where.kind === 'row') return readRow(value)?.cells.filter(Boolean).join(' · ') ?? value;
  if (where.kind === 'order') return value.replaceAll(',', '、');
  if (where.kind === 'table' && where.property === undefined) return '整张表';
  if (where.kind === 'record' && where.field === undefined && value.startsWith('{'))
    return Object.values(JSON.parse(value) as Record<string, string>)
      .join(' ')
      .trim();
  return value;
}

async function earlierOf(where: Where, { publication, version }: Correction): Promise<Place | undefined> {
  const p = await getPublication(publication);
  const latest = (versions: readonly number[]): number => Math.max(0, ...versions.filter((v) => v < version));
  if (where.kind === 'text') return undefined;
  if (where.kind === 'record') {
    const name = where.record.replace(/^fact:/, '');
    const before = latest((await editionOf(publication)).earlierFacts.filter((f) => f.name === name).map((f) => f.version));
    return before === 0 ? undefined : { href: href(factVersionPath(p, name, before)), text: `第 ${before} 版` };
  }
  const before = latest((await editionOf(publication)).earlierTables.filter((t) => t.name === where.table).map((t) => t.version));
  return before === 0 ? undefined : { href: href(tableVersionPath(p, where.table, before)), text: `第 ${before} 版` };
}

const PROPERTIES: Record<string, string> = {
  title: '题名',
  number: '编号',
  period: '时期',
  place: '地区',
  notes: '注',
  derived: '推算列',
  type: '类型',
  unit: '单位',
  missing: '缺失标记',
};

async function placeOf(where: Where, publication: string): Promise<Place> {
  const p = await getPublication(publication);
  if (where.kind === 'text')
    return placeInText(where.section, publication).catch(() => ({ href: href(publicationPath(p)), text: `${where.section} 节` }));
  if (where.kind === 'record') return recordPlace(where.record, where.field, publication);
  const table = (await tablesOf(publication)).find((t) => t.name === where.table);
  const page = table ? tablePath(p, table.name) : `${publicationPath(p)}tables/`;
  const row = table && 'key' in where ? findRow(table, where.key) : undefined;
  const anchor = typeof row === 'number' ? `#${rowAnchor(row)}` : '';
  return { href: href(page) + anchor, text: [tableName(table, where.table), ...partWords(where)].join(' · ') };
}

const tableName = (table: Table | undefined, name: string): string => table?.number ?? table?.title ?? `表 ${name}`;

function partWords(where: Exclude<Where, { kind: 'record' | 'text' }>): string[] {
  switch (where.kind) {
    case 'cell':
      return [...where.key.split('/'), where.column];
    case 'row':
      return [`行“${where.key.replaceAll('/', ' · ')}”`];
    case 'column':
      return [where.column, PROPERTIES[where.property] ?? where.property];
    case 'order':
      return ['各行次序'];
    case 'table':
      return where.property === undefined ? [] : [PROPERTIES[where.property] ?? where.property];
  }
}

const DOCUMENT_FIELDS: Record<string, string> = {
  title: '题名',
  documentNumber: '文号',
  issuers: '发文机关',
  issuer: '编印单位',
  date: '成文日期',
  printedOn: '印发日期',
  effective: '施行日期',
  dateAsPrinted: '日期',
  period: '时期',
};

async function recordPlace(record: string, field: string | undefined, publication: string): Promise<Place> {
  const p = await getPublication(publication);
  const [kind = '', name = ''] = record.split(':');
  if (kind === 'publication') return { href: href(publicationPath(p)), text: DOCUMENT_FIELDS[field ?? ''] ?? p.shortTitle };
  if (kind === 'document')
    return { href: href(documentPath(p, name)), text: [name, DOCUMENT_FIELDS[field ?? '']].filter(Boolean).join(' · ') };
  if (kind === 'fact') {
    const fact = (await factsOf(publication)).find((f) => f.name === name);
    const title = FACTS_SCHEMA.fields.find((f) => f.name === field)?.title;
    const anchor = fact ? `#${name}` : '';
    return {
      href: `${href(publicationPath(p))}facts/${anchor}`,
      text: [fact ? await factTitle(fact) : name, title].filter(Boolean).join(' · '),
    };
  }
  const schema = TEXT_REGISTERS[kind as keyof typeof TEXT_REGISTERS];
  const title = schema.fields.find((f) => f.name === field)?.title;
  return { href: href(publicationPath(p)), text: [name, title].filter(Boolean).join(' · ') };
}
