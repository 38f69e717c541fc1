/** What can be cited, as the builders of `src/site/citables.ts` make it. */
export type CitableKind = 'publication' | 'chapter' | 'table' | 'chart' | 'fact' | 'document' | 'indicator';

/** The publication in which a cited thing is printed. */
export interface Source {
  room: 'report' | 'gazette' | 'press';
  title: string;
  /** A gazette's year and number. */
  issue?: { year: number; number: number };
}

/** One thing of this site with all that a reference to it says. What the original does not state is left out. */
export interface Citable {
  kind: CitableKind;
  /** Key in BibTeX, ASCII without spaces: `guandu-2019-tables-2-5`. */
  key: string;
  /** With its printed number: `表2.5 区级食品抽检`. */
  title: string;
  /** Undefined for what this site compiled from several publications. */
  source?: Source;
  /** Institutions as printed. */
  issuers: readonly string[];
  /** ISO, as precise as printed: `2020-06`. */
  issued?: string;
  /** The original prints no date; `issued` was worked out. */
  inferred?: boolean;
  /** 文号 as printed. */
  documentNumber?: string;
  /** First page in the original. */
  page?: number;
  /** What else a reference manager should keep. */
  note?: string;
  /** Whole address of exactly this thing. */
  address: string;
  /** Version of the publication on this site. */
  version?: number;
}

/** Which edition is cited: the text is this site's, so the original's own edition would be wrong. */
export function editionOf({ version = 1, source }: Pick<Citable, 'version' | 'source'>): string | undefined {
  return source && `质鉴整理本第${version}版`;
}
