import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../ledger/lock.ts';
import { diskFiles } from './files.ts';
import { readProject } from './read-project.ts';
import type { Project } from './types.ts';

let cached: { signature: string; project: Project } | undefined;

/** The project in `root`, read once for as long as no file under `content/` or `data/` changes, nor the ledger. */
export function currentProject(root: string): Project {
  const signature = `${root}\n${signatureOf(join(root, 'content'))}${signatureOf(join(root, 'data'))}${signatureOf(join(root, LEDGER_FILE))}`;
  if (cached?.signature !== signature) cached = { signature, project: readProject(diskFiles(root)) };
  return cached.project;
}

function signatureOf(folder: string): string {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return '';
  if (stat.isFile()) return `${folder} ${stat.mtimeMs} ${stat.size}\n`;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}\n`;
    })
    .sort()
    .join('');
}
