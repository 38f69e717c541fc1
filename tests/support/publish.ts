import { corrected, changesSince, type Said } from '../../src/ledger/correct.ts';
import { itemsOf } from '../../src/ledger/history.ts';
import { LEDGER_FILE, ledgerText } from '../../src/ledger/lock.ts';
import { recorded } from '../../src/ledger/record.ts';
import { correctionsText } from '../../src/ledger/register-text.ts';
import { memoryFiles } from '../../src/project/files.ts';
import { readProject } from '../../src/project/read-project.ts';

type Texts = Record<string, string | Uint8Array>;

/** What a publication was corrected to, and what was said of it. */
export interface Stage {
  files: Texts;
  publication: string;
  said: Said;
}

/** A project that was published on a day: its files with the ledger. */
export function publish(files: Texts, day = '2026-01-05'): Texts {
  const { ledger } = recorded(readProject(memoryFiles(files)), day);
  return { ...files, [LEDGER_FILE]: ledgerText(ledger) };
}

/** A published project after one correction of a publication: the later files with its register and the new ledger. */
export function correct(before: Texts, { files, publication, said }: Stage): Texts {
  const register = `data/${publication}/corrections.csv`;
  const kept = Object.fromEntries(Object.entries(before).filter(([path]) => path === LEDGER_FILE || path.endsWith('/corrections.csv')));
  const project = readProject(memoryFiles({ ...files, ...kept }));
  const { changes, unknown } = changesSince(project, publication, function* () {
    yield itemsOf(readProject(memoryFiles(before)), publication);
  });
  const made = corrected(project, publication, changes, said);
  if (!made || unknown.length > 0) throw new Error(`${publication} is not published, or not as ${unknown.join(', ')} was`);
  const own = project.corrections.filter((c) => c.publication === publication);
  return { ...files, ...kept, [register]: correctionsText([...own, ...made.corrections]), [LEDGER_FILE]: ledgerText(made.ledger) };
}
