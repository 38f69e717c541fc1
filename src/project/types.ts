import type { Outcome } from '../checks/outcomes.ts';
import type { Comparison, Department, Indicator, Place, Publication, Synonym, Term, Topic } from '../data/catalogue.ts';
import type { CaseFrontmatter, ChapterFrontmatter, DocumentFrontmatter } from '../data/front-matter.ts';
import type { Fault } from '../data/fault.ts';
import type { Row } from '../data/parse-table.ts';
import type { Field } from '../data/table-schema.ts';
import type { Ledger } from '../ledger/lock.ts';
import type { Redirect } from '../ledger/redirects.ts';
import type { ChapterSource } from '../markdown/parse-chapter.ts';
import type { Registers } from './registers.ts';

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
  checks: DeclaredCheck[];
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

export type IndicatorCellField = 'indicator' | 'table' | 'key' | 'field' | 'period' | 'place' | 'scope';

/** A cell of a table that states an indicator: `key` is the row's as in `cell:` links, `field` the column's name. */
export type IndicatorCell = Record<IndicatorCellField, string> & {
  id: string;
  publication: string;
  file: string;
  line: number;
  /** The column of the file in which each field begins. */
  columns: Record<IndicatorCellField, number>;
};

/** A formula that must hold, declared in `datapackage.json` (of one table) or `checks.yaml` (between facts and tables). */
export interface DeclaredCheck {
  publication: string;
  /** `合格率 = 合格 / 抽检 * 100`, over columns, or over ids of facts. */
  text: string;
  /** The rule that it is of, where its operations do not tell, and where that is written. */
  rule?: string;
  ruleAt?: { line: number; column: number };
  /** Keys of the rows in which it must hold; all rows unless stated. */
  rows?: string[];
  /** As its file writes it, escapes included, where that may differ. */
  raw?: string;
  /** Where its text begins. */
  file: string;
  line: number;
  column: number;
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

/** What was published otherwise: 更正 of a mistake of this site, or 修订 by the issuer. */
export interface Correction {
  /** `guandu-2019/1`. */
  id: string;
  publication: string;
  /** 1, 2, 3 … within the publication. */
  number: number;
  /** The version of the publication that it made: 2 or more. */
  version: number;
  /** ISO day. */
  date: string;
  kind: string;
  /** `cell:2-5/合计/抽检`, `row:…`, `column:…`, `table:…`, `fact:gdp`, `fact:gdp/unit`, `text:2.4.2` … (src/ledger/where.ts). */
  where: string;
  old: string;
  new: string;
  reason: string;
  file: string;
  line: number;
}

/** A text with bound numbers: a chapter, a case or a document. */
export interface Written {
  id: string;
  publication: string;
  frontmatter: { topics: readonly string[] };
  source: ChapterSource;
  file: string;
  /** The section of text that stands in none of its own: the chapter's number, the case's section, the document. */
  home: string;
}

export interface Chapter extends Written {
  /** Its id is `guandu-2019/2`. */
  frontmatter: ChapterFrontmatter;
}

/** 案例: its id is `jingkai-2023/ip-finance-platform`. */
export interface CaseStudy extends Written {
  frontmatter: CaseFrontmatter;
}

/** A document of a gazette: its id is `kzf-2010-59`, without the publication, since documents cite each other over years. */
export interface GazetteDocument extends Written {
  frontmatter: DocumentFrontmatter;
}

/** Everything that people wrote, read and typed, with all faults found while reading. */
export interface Project {
  publications: (Publication & { file: string })[];
  chapters: Chapter[];
  cases: CaseStudy[];
  documents: GazetteDocument[];
  registers: Registers;
  tables: Table[];
  facts: Fact[];
  indicatorCells: IndicatorCell[];
  errata: Erratum[];
  corrections: Correction[];
  /** What has been published; none before the first time. */
  ledger: Ledger | undefined;
  redirects: Redirect[];
  /** Checks declared between facts and tables. */
  declared: DeclaredCheck[];
  /** Everything that was checked, with what became of it. */
  outcomes: Outcome[];
  indicators: Indicator[];
  comparisons: Comparison[];
  places: Place[];
  departments: Department[];
  topics: Topic[];
  glossary: Term[];
  synonyms: Synonym[];
  faults: Fault[];
  /** Files that could not be read whole. */
  broken: ReadonlySet<string>;
}

/** Everything in which numbers are bound, in reading order. */
export function writtenIn({ chapters, cases, documents }: Pick<Project, 'chapters' | 'cases' | 'documents'>): Written[] {
  return [...chapters, ...cases, ...documents];
}
