/** Citations of everything that has an address: one item of the Citation Style Language, and five ways to write it. */
import type { Citable } from './citable.ts';
import { cslItem, cslJson } from './csl.ts';
import { bibtex, ris } from './exchange.ts';
import { gbt } from './gbt.ts';
import { plain } from './plain.ts';

export interface Citations {
  /** GB/T 7714—2015, numeric system, without the entry's number; `[引用日期]` is the reader's to fill in. */
  gbt: string;
  bibtex: string;
  ris: string;
  /** CSL-JSON: an array with one item. */
  csl: string;
  plain: string;
}

/** Suffixes of citation files, and what each holds. */
export const CITATION_FILES = {
  bib: { format: 'bibtex', title: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  ris: { format: 'ris', title: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { format: 'csl', title: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const;
export type CitationSuffix = keyof typeof CITATION_FILES;

/** One thing in all formats. */
export function citations(citable: Citable): Citations {
  const item = cslItem(citable);
  return {
    gbt: gbt(item),
    bibtex: bibtex(citable, item),
    ris: ris(citable, item),
    csl: cslJson([item]),
    plain: plain(citable),
  };
}

/** A file of references, in the order given. */
export function citationFile(citables: readonly Citable[], suffix: CitationSuffix): string {
  const items = citables.map((citable) => ({ citable, item: cslItem(citable) }));
  if (suffix === 'csl.json') return cslJson(items.map(({ item }) => item));
  const write = suffix === 'bib' ? bibtex : ris;
  return items.map(({ citable, item }) => write(citable, item)).join('');
}
