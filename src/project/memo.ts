import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Results of parsing, kept from one run to the next by what was parsed; a file that did not change is not parsed again. */
export interface Memo {
  /** The result that was kept for these inputs, or the one computed now (plain data, which is then kept). */
  of<T>(kind: string, inputs: readonly string[], compute: () => T): T;
}

/** Keeps nothing: for projects in memory. */
export const noMemo: Memo = { of: (_kind, _inputs, compute) => compute() };

/**
 * Keeps results as small JSON files in a folder, which may be deleted at any time. `makers` are the files that compute them:
 * when one changes, nothing that was kept before counts.
 */
export function diskMemo(folder: string, makers: readonly string[]): Memo {
  const salt = hash(makers.flatMap(filesUnder).map((file) => readFileSync(file, 'utf8')));
  const room = join(folder, salt.slice(0, 16));
  forgetOthers(folder, salt.slice(0, 16));
  let made = false;
  return {
    of<T>(kind: string, inputs: readonly string[], compute: () => T): T {
      const file = join(room, `${hash([kind, ...inputs]).slice(0, 40)}.json`);
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as T;
      } catch {
        // Not kept yet, or cut short: computed again.
      }
      const result = compute();
      if (!made) mkdirSync(room, { recursive: true });
      made = true;
      try {
        writeFileSync(`${file}.${process.pid}`, JSON.stringify(result));
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // A full or read-only disk costs time, not results.
      }
      return result;
    },
  };
}

function hash(texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(`${text.length}:`).update(text);
  return sum.digest('hex');
}

function filesUnder(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Results of earlier versions of the program. */
function forgetOthers(folder: string, room: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })) return;
  for (const name of readdirSync(folder)) if (name !== room) rmSync(join(folder, name), { recursive: true, force: true });
}
