import { editionOf, type Citable } from './citable.ts';

/** A date as CSL writes it; `literal` for what is printed as it stands. */
export type CslDate = { 'date-parts': number[][]; circa?: boolean } | { literal: string };

/** A CSL-JSON item, the part of it that is used here. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  'container-title'?: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed?: CslDate;
  edition?: string;
  number?: string | undefined;
  volume?: string | undefined;
  issue?: string;
  page?: string;
  publisher?: string;
  note?: string;
  language: string;
  URL: string;
}

/**
 * The item from which the national style prints the right mark: [R] for a report and what is printed in it, [J] for an issue of a
 * gazette, [A] for official documents and what is printed in them, [N] for a newspaper page, [DS] for what this site compiled.
 */
export function cslItem(citable: Citable): CslItem {
  const { kind, key, title, source, documentNumber, page, note, address } = citable;
  const whole = kind === 'publication';
  const edition = editionOf(citable);
  const issue = source?.issue;
  return {
    id: key,
    type: typeOf(citable),
    title: oneLine(title),
    ...(source && !whole ? { 'container-title': oneLine(source.title) } : {}),
    ...(citable.issuers.length > 0 ? { author: citable.issuers.map((literal) => ({ literal: oneLine(literal) })) } : {}),
    ...(citable.issued ? { issued: { ...partsOf(citable.issued), ...(citable.inferred ? { circa: true } : {}) } } : {}),
    ...(edition ? { edition } : {}),
    ...(documentNumber ? { number: oneLine(documentNumber) } : {}),
    ...(issue && whole ? { issue: String(issue.number), publisher: citable.issuers.join('、') } : {}),
    ...(issue && !whole ? { volume: `${issue.year}年第${issue.number}期` } : {}),
    ...(page === undefined ? {} : { page: String(page) }),
    ...(note ? { note: oneLine(note) } : {}),
    language: 'zh-CN',
    URL: address,
  };
}

/** Items as CSL-JSON, one field a line. */
export function cslJson(items: readonly CslItem[]): string {
  const fields = (item: CslItem): string =>
    Object.entries(item)
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `[${items.map((item) => `{\n${fields(item)}\n}`).join(', ')}]\n`;
}

function typeOf({ kind, source }: Citable): string {
  if (!source) return 'dataset';
  if (source.room === 'report') return 'report';
  if (source.room === 'press') return 'article-newspaper';
  return kind === 'publication' ? 'periodical' : 'regulation';
}

function partsOf(iso: string): { 'date-parts': number[][] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** References are lines; control characters and line ends in a title would break the formats that are made of lines. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
