import type { Fault } from '../data/fault.ts';
import type { Position, YamlOptions } from '../data/read-yaml.ts';
import { readText, type Files } from './files.ts';
import { noMemo, type Memo } from './memo.ts';

/** What the readers of a project share: where files come from, and what they have to say of them. */
export interface Reading {
  files: Files;
  memo: Memo;
  faults: Fault[];
  /**
   * Files of which something could not be read. What they would have named is unknown, so nobody is told that it is
   * missing: the fault to mend is in the file itself.
   */
  broken: Set<string>;
  /** Line and column of a node of a YAML or JSON file, by its path. */
  locators: Map<string, (path: readonly PropertyKey[]) => Position>;
}

/** The reading of a project from its start: nothing found, nothing wrong. */
export function newReading(files: Files): Reading {
  return { files, memo: files.memo ?? noMemo, faults: [], broken: new Set(), locators: new Map() };
}

/** The text of a file that must be there. */
export function textOf(reading: Reading, path: string, purpose: string): string | undefined {
  const text = readText(reading.files, path, reading.faults, purpose);
  if (text === undefined) reading.broken.add(path);
  return text;
}

/** Notes faults because of which something of their file is unknown. */
export function noteUnreadable(reading: Reading, faults: readonly Fault[]): void {
  for (const found of faults) {
    reading.faults.push(found);
    if (found.severity === 'error') reading.broken.add(found.file);
  }
}

/** Has what a YAML or JSON text holds kept from one run to the next. */
export function keeping({ memo }: Reading, text: string): YamlOptions {
  return { keep: (compute) => memo.of('yaml', [text], compute) };
}
