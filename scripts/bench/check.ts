/**
 * `npm run bench:check [-- copies]`: how long checking takes, for this content as a command and for 100 copies of it in
 * memory (every publication under 100 names).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFiles } from '../../src/project/files.ts';
import { diskMemo } from '../../src/project/memo.ts';
import { readProject } from '../../src/project/read-project.ts';

const copies = Number(process.argv[2] ?? 100);

function timed(label: string, run: () => string): void {
  const start = performance.now();
  const note = run();
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(2)} s ${note}`);
}

rmSync('.build/parsed', { recursive: true, force: true });
timed('npm run check, nothing kept', checkOnce);
timed('npm run check, again', checkOnce);

function checkOnce(): string {
  spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'ignore' });
  return '';
}

const files: Record<string, Uint8Array> = {};
for (const folder of ['content', 'data']) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    if (entry.isFile()) files[path] = readFileSync(path);
  }
}
const publications = readdirSync('content/publications');
const many = Object.fromEntries(
  Object.entries(files).flatMap(([path, bytes]) => {
    const id = publications.find((p) => path.startsWith(`content/publications/${p}/`) || path.startsWith(`data/${p}/`));
    if (id === undefined) return [[path, bytes] as const];
    return Array.from({ length: copies }, (_, i) => {
      const renamed = renameIn(path, bytes, id, i);
      return [path.replace(`/${id}/`, `/${id}-c${i}/`), renamed] as const;
    });
  }),
);
/** Every copy differs, so that nothing kept of one serves another. */
function renameIn(path: string, bytes: Uint8Array, id: string, copy: number): Uint8Array {
  const text = Buffer.from(bytes).toString();
  if (path.endsWith('publication.yaml')) return Buffer.from(text.replace(`id: ${id}`, `id: ${id}-c${copy}`));
  if (path.endsWith('.mdx')) return Buffer.from(`${text}\n第 ${copy} 份。\n`);
  return path.endsWith('.json') ? Buffer.from(`${text}${' '.repeat(copy)}`) : bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'zhijian-bench-'));
const kept = diskMemo(folder, []);
const read = (): string => {
  const { tables, facts, outcomes, faults } = readProject({ ...memoryFiles(many), memo: kept });
  return `(${tables.length} tables, ${facts.length} facts, ${outcomes.length} statements, ${faults.length} faults)`;
};
timed(`${copies} copies, nothing kept`, read);
timed(`${copies} copies, again`, read);
rmSync(folder, { recursive: true });
