import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FaultError, formatFault, hasErrors } from '../data/fault.ts';
import { currentProject } from '../project/current.ts';
import type { Project } from '../project/types.ts';

type Entry = { id: string };

/**
 * An Astro loader for one part of the project. A build with faults stops with all of them; in dev the faults are
 * logged and the last good data stay until the file is mended.
 */
export function projectLoader(name: string, select: (project: Project) => readonly Entry[]): Loader {
  return {
    name: `zhijian-${name}`,
    load(context) {
      const root = fileURLToPath(context.config.root);
      fill(context, currentProject(root), select);
      context.watcher?.on('all', (event, path) => {
        if (!['add', 'change', 'unlink'].includes(event) || !isSource(root, path)) return;
        try {
          fill(context, currentProject(root), select);
        } catch (error) {
          if (!(error instanceof FaultError)) throw error;
          if (name === 'publications') context.logger.error(`保留上一次正确的数据：\n${error.message}`);
        }
      });
      return Promise.resolve();
    },
  };
}

function isSource(root: string, path: string): boolean {
  const relative = path.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '');
  return /^\/?(content|data)\/.*\.(csv|json|ya?ml|mdx)$/.test(relative);
}

/** Replaces the store's entries by the project's, or throws the faults and leaves the store alone. */
export function fill(
  { store, generateDigest, logger }: Pick<LoaderContext, 'store' | 'generateDigest' | 'logger'>,
  project: Project,
  select: (project: Project) => readonly Entry[],
): void {
  if (hasErrors(project.faults)) throw new FaultError(project.faults.filter((f) => f.severity === 'error'));
  const entries = select(project);
  const ids = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const [order, entry] of entries.entries()) {
    // The store keeps no order of its own; `order` is the place in the source file.
    const data: Record<string, unknown> = { ...entry, order };
    store.set({ id: entry.id, data, digest: generateDigest(JSON.stringify(data)) });
  }
  logger.debug(`${entries.length} entries${project.faults.map((f) => `\n${formatFault(f)}`).join('')}`);
}
