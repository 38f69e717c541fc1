import { spawnSync } from 'node:child_process';
import { compareText } from '../src/data/fault.ts';
import type { Files } from '../src/project/files.ts';

const git = (root: string, ...args: string[]): Buffer | undefined => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
};

/** Commits that touched any of some paths, newest first; none without git. `HEAD` leads, since it is what is published now. */
export function commitsOf(root: string, paths: readonly string[]): string[] {
  const log = git(root, 'log', '--format=%H', 'HEAD', '--', ...paths);
  return log === undefined ? [] : ['HEAD', ...log.toString('utf8').split('\n').filter(Boolean)];
}

/** The project as a commit has it, of one publication only. */
export function commitFiles(root: string, commit: string, publication: string): Files {
  const listed = git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'content', 'data', 'published.lock.json');
  const other = new RegExp(`^(?:content/publications|data)/(?!${publication}/)`);
  const paths = new Set((listed?.toString('utf8') ?? '').split('\0').filter((path) => path !== '' && !other.test(path)));
  return {
    read: (path) => (paths.has(path) ? git(root, 'cat-file', 'blob', `${commit}:./${path}`) : undefined),
    list(folder) {
      const names = [...paths]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
      return [...new Set(names)].sort(compareText);
    },
  };
}
