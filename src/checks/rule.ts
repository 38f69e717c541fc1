import type { Erratum, Project } from '../project/types.ts';
import type { Grid } from './grid.ts';
import type { Numbers } from './numbers.ts';
import type { Sentence } from './prose/sentences.ts';
import type { Result, Statement } from './statement.ts';

/** What a rule looks at: numbers of one table, numbers stated in prose, or the words and numbering of the text. */
export type Subject = 'table' | 'fact' | 'text';

/** One kind of thing that must hold. Its examples are its tests, and its page on the site shows them. */
export interface Rule {
  /** As errata, faults and `--rule` name it. */
  id: string;
  title: string;
  about: Subject;
  /** The rule in one sentence, for a person who does not program. */
  sentence: string;
  /** How it is recomputed, what tolerance there is, and when it says nothing: one paragraph each. */
  explanation: readonly string[];
  examples: readonly Example[];
  /** What follows from the numbers of one table without being told. */
  statements?(grid: Grid): Statement[];
  /** What must hold within one publication. */
  claims?(context: Context): Claim[];
  /** What must hold between publications. */
  across?(context: Context): Claim[];
}

/** A small publication, and what the rule finds in it. */
export interface Example {
  says: string;
  /** CSV whose head carries the units: `单位,抽检（批次）,合格率（%）`. */
  table?: string;
  /** Printed number and caption of the table; `表1.1` and `测试表` unless stated. */
  number?: string;
  caption?: string;
  /** Rows of `facts.csv`: `id,indicator,value,unit,period`, and `scope`, `qualifier` if needed. */
  facts?: string;
  /** The chapter's text in MDX, below its first heading. */
  text?: string;
  /** Declared checks of the table. */
  checks?: readonly string[];
  /** Declared checks between facts and tables. */
  declared?: readonly string[];
  /** Where the rule finds something; empty for an example in which all is right. */
  finds: readonly string[];
}

export interface Context {
  /** One publication's part of the project; all of it for what is compared between publications. */
  project: Project;
  /** The tables of it that could be read, as numbers; worked out when first asked for. */
  grids: () => ReadonlyMap<string, Grid>;
  /** Finds a number anywhere in the project by its address; a declared check of one publication may use the number of another. */
  numbers: Numbers;
  /** Sentences in which numbers are bound; worked out when first asked for. */
  sentences: () => readonly Sentence[];
}

/** One thing that must hold, evaluated. */
export interface Claim {
  rule: string;
  publication: string;
  /** The table it speaks of, if it speaks of one only. */
  table?: string;
  /** `cell:2-1/合计/抽检产品数`, `fact:gdp`, `section:2.4.2`, `table:2-7`. */
  where: string;
  says: string;
  result: Result;
  /** A declared check, not an inferred one. */
  declared?: boolean;
  file: string;
  line: number;
  column: number;
  /** For claims that are no arithmetic: the sentence of their fault and how to mend it. */
  message?: string;
  remedy?: string;
  /** Addresses of the numbers that it compares, with their publication: `cell:guandu-2019#2-1/合计/抽检产品数`. */
  uses(): string[];
  /** Whether an erratum of the same publication states what is wrong here, with a value that makes it hold. */
  explainedBy(erratum: Erratum): boolean;
}
