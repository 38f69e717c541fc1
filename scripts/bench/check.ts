/**
 * `npm run bench:check [-- copies]`: how long checking takes, for this content as a command and for 100 copies of it in
 * memory (every publication under 100 names).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFiles } from '../../src/project/files.ts';
import { readProject } from '../../src/project/read-project.ts';

const copies = Number(process.argv[2] ?? 100);

function timed(label: string, run: () => string): void {
  const start = performance.now();
  const note = run();
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(2)} s ${note}`);
}

timed('npm run check', () => {
  spawnSync(process.execPath, ['scripts/check.ts'], { stdio: 'ignore' });
  return '';
});

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
      const renamed = path.endsWith('publication.yaml')
        ? Buffer.from(Buffer.from(bytes).toString().replace(`id: ${id}`, `id: ${id}-c${i}`))
        : bytes;
      return [path.replace(`/${id}/`, `/${id}-c${i}/`), renamed] as const;
    });
  }),
);
timed(`${copies} copies`, () => {
  const { tables, facts, outcomes, faults } = readProject(memoryFiles(many));
  return `(${tables.length} tables, ${facts.length} facts, ${outcomes.length} statements, ${faults.length} faults)`;
});
