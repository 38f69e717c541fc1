import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../data/decode.ts';
import { compareText, fault, type Fault } from '../data/fault.ts';
import { diskMemo, type Memo } from './memo.ts';

/** The disk as the reader needs it; tests hand in a folder in memory. Paths are relative, with forward slashes. */
export interface Files {
  /** Undefined when there is no such file. */
  read(path: string): Uint8Array | undefined;
  /** Names in a folder, sorted; empty when there is none. */
  list(folder: string): string[];
  /** Where results of parsing are kept, if anywhere. */
  memo?: Memo;
}

/** What parses: results that it made before it changed do not count. */
const PARSERS = ['../markdown', '../data', '../../package-lock.json'].map((path) => join(import.meta.dirname, path));

/** The files of a folder on disk. */
export function diskFiles(root: string): Files {
  return {
    memo: diskMemo(join(root, '.build/parsed'), PARSERS),
    read(path) {
      const full = join(root, path);
      return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : undefined;
    },
    list(folder) {
      const full = join(root, folder);
      if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
      return readdirSync(full).sort(compareText);
    },
  };
}

/** Files in memory, by path: texts or bytes. */
export function memoryFiles(entries: Record<string, string | Uint8Array>): Files {
  const folders = new Map<string, Set<string>>();
  for (const path of Object.keys(entries)) {
    const parts = path.split('/');
    parts.forEach((name, i) => {
      const folder = parts.slice(0, i).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
    });
  }
  return {
    read(path) {
      const entry = entries[path];
      return typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
    },
    list: (folder) => [...(folders.get(folder) ?? [])].sort(compareText),
  };
}

/** A text file that must be there; its absence and its encoding are faults. */
export function readText(files: Files, path: string, faults: Fault[], purpose: string): string | undefined {
  const bytes = files.read(path);
  if (!bytes) {
    faults.push(fault(path, { message: `找不到文件（${purpose}）`, remedy: '新建该文件，或改正引用它的路径' }));
    return undefined;
  }
  const decoded = decode(bytes, path);
  faults.push(...decoded.faults);
  return decoded.text;
}
