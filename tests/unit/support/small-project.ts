import { formatFault } from '../../../src/data/fault.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import type { Project } from '../../../src/project/types.ts';
import { CHAPTER_1, FILES, SLOT } from './small-files.ts';

export * from './small-files.ts';

/** What a test puts in a file's place: a new text, bytes, a change to the text, or null to remove the file. */
export type Edit = string | Uint8Array | null | ((text: string) => string);
export type Edits = Record<string, Edit>;

/** The small project's files after the edits, by path. */
export function smallFiles(edits: Edits = {}): Record<string, string | Uint8Array> {
  const entries: [string, string | Uint8Array | null][] = Object.entries({ ...FILES, ...edits }).map(([path, edit]) => [
    path,
    typeof edit === 'function' ? edit(FILES[path] ?? '') : edit,
  ]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null));
}

export function smallProject(edits: Edits = {}): Project {
  return readProject(memoryFiles(smallFiles(edits)));
}

/** Everything in the project but its faults, as plain data that can be compared. */
export function plainProject(edits: Edits = {}): unknown {
  return JSON.parse(JSON.stringify({ ...smallProject(edits), faults: [] }));
}

/** Every fault of the project after the edits, as `npm run check` prints them. */
export function faultLines(edits: Edits): string[] {
  return smallProject(edits).faults.map(formatFault);
}

/** The faults of the project when line 13 of chapter 1 reads `prose`, without the path they share. */
export function proseFaults(prose: string, edits: Edits = {}): string[] {
  return faultLines({ [CHAPTER_1]: swap(SLOT, prose), ...edits }).map((line) => line.replace(`${CHAPTER_1}:`, ''));
}

/** An edit that puts `to` in the place of the first `from`; it is a mistake of the test when there is none. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the small project has no “${from}”`);
    return text.replace(from, () => to);
  };
}

/** An edit that adds lines at the end. */
export const append =
  (addition: string) =>
  (text: string): string =>
    text + addition;
