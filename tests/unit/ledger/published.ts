import { LEDGER_RULE } from '../../../src/ledger/check-ledger.ts';
import { formatFault } from '../../../src/data/fault.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { publish } from '../../support/publish.ts';
import { smallFiles, type Edits } from '../support/small-project.ts';

/** The small project, published. */
export const PUBLISHED = publish(smallFiles());

/** A published project after edits of its files. */
export function edited(files: Record<string, string | Uint8Array>, edits: Edits): Record<string, string | Uint8Array> {
  const result = { ...files };
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) Reflect.deleteProperty(result, path);
    else {
      const before = result[path];
      result[path] = typeof edit === 'function' ? edit(typeof before === 'string' ? before : '') : edit;
    }
  }
  return result;
}

/** What the ledger finds wrong, as `npm run check` prints it. */
export function ledgerFaults(files: Record<string, string | Uint8Array>): string[] {
  return readProject(memoryFiles(files))
    .faults.filter((f) => f.rule === LEDGER_RULE)
    .map(formatFault);
}

/** Everything that is wrong, errors only. */
export function faultsOf(files: Record<string, string | Uint8Array>): string[] {
  return readProject(memoryFiles(files))
    .faults.filter((f) => f.severity === 'error')
    .map(formatFault);
}
