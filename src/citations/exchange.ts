/** BibTeX and RIS, for reference managers. */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { Citable } from './citable.ts';
import { oneLine, type CslItem } from './csl.ts';

const { format, types } = plugins.config.get('@bibtex');
// ASCII output drops Chinese; keys are ours; what is printed in a report is part of a collection.
Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
types.bibtex.target['chapter'] = 'incollection';

/** One BibTeX entry. */
export function bibtex(citable: Citable, item: CslItem): string {
  const { URL, id, type, language, author, ...fields } = itemForManagers(citable, item);
  const safe = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? tex(value) : value]));
  const names = author ? { author: author.map(({ literal }) => ({ literal: tex(literal) })) } : {};
  const text = plugins.output.format('bibtex', [{ ...safe, ...names, URL, id, type, language }], { format: 'text' }) as string;
  return `${text.trim().replaceAll('\t', '  ')}\n`;
}

/** One RIS record. Its lines are never folded: readers of RIS take a folded address for two. */
export function ris(citable: Citable, item: CslItem): string {
  const [{ TY, ...tags } = {}] = plugins.output.format('ris', [itemForManagers(citable, item)], { format: 'object' }) as Tags[];
  const lines = Object.entries(tags).flatMap(([tag, values]) => (tag === 'ID' ? [] : [values].flat().map((value) => `${tag}  - ${value}`)));
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
}
type Tags = Record<string, string | string[]>;

/**
 * The same item in the types under which reference managers keep container, issue and pages: a part of a report is a part of a
 * collection, a document an article of the gazette. Articles have no edition; it goes with the notes.
 */
function itemForManagers({ kind, source, documentNumber, issuers }: Citable, { edition, note, ...item }: CslItem): CslItem {
  const part = kind !== 'publication' && source !== undefined;
  const isReport = source?.room === 'report';
  const notes = [documentNumber && `文号：${oneLine(documentNumber)}`, note, !isReport && edition].filter(Boolean).join('；');
  return {
    ...item,
    number: undefined,
    volume: undefined,
    type: !part ? item.type : isReport ? 'chapter' : source.room === 'gazette' ? 'article-journal' : item.type,
    ...(part && source.issue ? { issue: String(source.issue.number) } : {}),
    ...(isReport && edition ? { edition } : {}),
    ...(isReport && issuers.length > 0 ? { publisher: oneLine(issuers.join('、')) } : {}),
    ...(notes ? { note: notes } : {}),
  };
}

const TEX: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '<': '{<}',
  '^': '\\^{}',
  '~': '{\\textasciitilde}',
};
/** BibTeX counts braces even behind a backslash; those that do not pair must not be braces. */
const UNPAIRED: Record<string, string> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Text as TeX reads it; citation-js leaves the signs of TeX alone when it keeps Chinese. */
function tex(text: string): string {
  const signs = arePaired(text) ? TEX : { ...TEX, ...UNPAIRED };
  // Two of a quotation mark would print as one of another kind.
  return text.replace(/[\\{}<^~$&#%_]/g, (sign) => signs[sign] ?? `\\${sign}`).replace(/([`'])(?=\1)/g, '$1{}');
}

function arePaired(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
