import type { ChapterFrontmatter, Department, Indicator, Place, Publication, Term, Topic } from '../data/catalogue.ts';
import type { Fault } from '../data/fault.ts';
import type { Row } from '../data/parse-table.ts';
import type { Field } from '../data/table-schema.ts';
import type { ChapterSource } from '../markdown/parse-chapter.ts';

/** A column as pages and downloads need it (plain data, so that Astro's store can hold it). */
export type Column = Pick<Field, 'name' | 'title' | 'type' | 'unit'> & {
  /** Marks of missing values and what each means. */
  missing: Record<string, string>;
};

/** A table: typed rows and, beside them, what was printed. */
export interface Table<R extends Row = Row> {
  /** `guandu-2019/2-5`. */
  id: string;
  publication: string;
  name: string;
  title: string;
  number?: string;
  section: string;
  period: string;
  place: string;
  topics: string[];
  notes: string[];
  origin: 'table' | 'prose';
  columns: Column[];
  primaryKey: string[];
  columnGroups: { title: string; fields: string[] }[];
  rowSpan: string[];
  totalRows: string[];
  derived: string[];
  rows: R[];
  /** Printed text of each cell, by row and column. */
  text: string[][];
  /** Line of each row in the CSV. */
  lines: number[];
  /** The CSV, relative to the project. */
  file: string;
  /** Index of its resource in `datapackage.json`. */
  resource: number;
}

/** One number stated in prose. */
export interface Fact {
  /** `guandu-2019/gdp`. */
  id: string;
  publication: string;
  name: string;
  section: string;
  indicator: string | null;
  value: number;
  /** Plain decimal string with the printed decimals. */
  number: string;
  unit: string;
  period: string;
  place: string;
  scope: string;
  qualifier: string;
  source: string;
  derived: string;
  file: string;
  line: number;
}

/** Where the original does not agree with itself. */
export interface Erratum {
  id: string;
  publication: string;
  name: string;
  where: string;
  rule: string;
  printed: string;
  computed: string;
  note: string;
  found: string;
  file: string;
  line: number;
}

export interface Chapter {
  /** `guandu-2019/2`. */
  id: string;
  publication: string;
  frontmatter: ChapterFrontmatter;
  source: ChapterSource;
  file: string;
}

/** Everything that people wrote, read and typed, with all faults found while reading. */
export interface Project {
  publications: (Publication & { file: string })[];
  chapters: Chapter[];
  tables: Table[];
  facts: Fact[];
  errata: Erratum[];
  indicators: Indicator[];
  places: Place[];
  departments: Department[];
  topics: Topic[];
  glossary: Term[];
  faults: Fault[];
  /** Files that could not be read whole. */
  broken: ReadonlySet<string>;
}
