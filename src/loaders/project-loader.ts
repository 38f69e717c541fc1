import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FaultError, formatFault, type Fault } from '../data/fault.ts';
import { currentProject } from '../project/current.ts';
import type { Project } from '../project/types.ts';

type Entry = { id: string };
type Select = (project: Project) => readonly Entry[];

/**
 * An Astro loader for one part of the project. A build with any error stops with all of them. In dev, data that read
 * well are shown even where prose disagrees with them, and the faults are logged; when a file cannot be read, the last
 * good data stay until it is mended.
 */
export function projectLoader(name: string, select: Select): Loader {
  return {
    name: `zhijian-${name}`,
    load(context) {
      const root = fileURLToPath(context.config.root);
      const dev = context.watcher !== undefined;
      const project = currentProject(root);
      if (dev && name === 'publications') report(context, project);
      fill(context, project, select, dev);
      context.watcher?.on('all', (event, path) => {
        if (!['add', 'change', 'unlink'].includes(event) || !isSource(root, path)) return;
        const changed = currentProject(root);
        if (name === 'publications') report(context, changed);
        if (changed.broken.size === 0) fill(context, changed, select, dev);
      });
      return Promise.resolve();
    },
  };
}

function isSource(root: string, path: string): boolean {
  const relative = path.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), '');
  return /^\/?(?:(content|data)\/.*\.(csv|json|ya?ml|mdx)|published\.lock\.json)$/.test(relative);
}

const errorsOf = (project: Project): Fault[] => project.faults.filter((f) => f.severity === 'error');

function report({ logger }: Pick<LoaderContext, 'logger'>, project: Project): void {
  const errors = errorsOf(project);
  const kept = project.broken.size > 0 ? '有文件读不进来，页面保留上一次正确的数据' : '数据已更新，但有不一致之处';
  if (errors.length) logger.error(`${kept}：\n${errors.map(formatFault).join('\n')}`);
}

/**
 * Replaces the store's entries by the project's, or throws the faults and leaves the store alone. `lenient` lets
 * disagreements pass (not files that could not be read).
 */
export function fill(
  { store, generateDigest }: Pick<LoaderContext, 'store' | 'generateDigest'>,
  project: Project,
  select: Select,
  lenient = false,
): void {
  const errors = errorsOf(project);
  if (errors.length && !(lenient && project.broken.size === 0)) throw new FaultError(errors);
  const entries = select(project);
  const ids = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const [order, entry] of entries.entries()) {
    // The store keeps no order of its own; `order` is the place in the source file.
    const data: Record<string, unknown> = { ...entry, order };
    store.set({ id: entry.id, data, digest: generateDigest(JSON.stringify(data)) });
  }
}
