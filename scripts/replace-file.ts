import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: a run that is cut short leaves the old one. */
export function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
