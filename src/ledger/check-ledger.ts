import type { Fault } from '../data/fault.ts';
import type { Position } from '../data/read-yaml.ts';
import type { Files } from '../project/files.ts';
import type { Project } from '../project/types.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkUnrecorded } from './check-unrecorded.ts';
import { checkValues } from './check-values.ts';

/** Line and column of a node of a YAML or JSON file, by its path. */
export type Locate = (file: string, path: readonly PropertyKey[]) => Position;

/** The rule of every fault that has to do with what is published. */
export const LEDGER_RULE = 'ledger';

/**
 * What is published against what stands here: values that differ, things and addresses that are gone, corrections that were
 * altered, and, as warnings, what is not in the ledger yet. Nothing where nothing has been published.
 */
export function checkLedger(project: Project, files: Files, locate: Locate): Fault[] {
  const faults = [
    ...checkValues(project, files, locate),
    ...checkCorrections(project),
    // What an unreadable file would have named is unknown; its own fault is the one to mend.
    ...(project.broken.size > 0 ? [] : [...checkAddresses(project, files), ...checkUnrecorded(project)]),
  ];
  return faults.map((f) => ({ ...f, rule: LEDGER_RULE }));
}
