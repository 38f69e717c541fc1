import { formatFault } from '../../../src/data/fault.ts';
import { smallProject, type Edits } from '../support/small-project.ts';

/** Faults of one rule in the small project after the edits, as `npm run check` prints them. */
export function ruleFaults(rule: string, edits: Edits): string[] {
  return smallProject(edits)
    .faults.filter((f) => f.rule === rule)
    .map(formatFault);
}
