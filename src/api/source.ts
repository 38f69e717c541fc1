import type { Indicator, Place, Publication, Topic } from '../data/catalogue.ts';
import type { DocumentFrontmatter } from '../data/front-matter.ts';
import type { IndicatorRow } from '../downloads/indicator-sheet.ts';
import type { Erratum, Fact, Table } from '../project/types.ts';
import type { Registers } from '../project/registers.ts';

export interface PrintedDocument {
  id: string;
  /** Of the gazette that prints it. */
  publication: string;
  data: DocumentFrontmatter;
}

/** Everything that the API and the packages are made of, newest publication first. */
export interface Source {
  publications: readonly Publication[];
  tables: readonly Table[];
  facts: readonly Fact[];
  errata: readonly Erratum[];
  documents: readonly PrintedDocument[];
  registers: Registers;
  indicators: readonly Indicator[];
  places: readonly Place[];
  topics: readonly Topic[];
  /** Values by indicator. */
  values: ReadonlyMap<string, readonly IndicatorRow[]>;
  /** The whole address of a path on the site. */
  absolute: (path: string) => string;
}

/** What belongs to one publication. */
export const ofPublication = <T extends { publication: string }>(items: readonly T[], { id }: { id: string }): T[] =>
  items.filter((item) => item.publication === id);
