import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('./output/', import.meta.url);

/**
 * Compares with `output/<name>`. A missing expectation is written, to be read and committed; in CI it fails.
 * `UPDATE_GOLDEN=1` rewrites what differs.
 */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(name, FOLDER);
  if (process.env['UPDATE_GOLDEN'] === '1' || (!existsSync(file) && process.env['CI'] !== 'true')) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, actual);
    console.warn(`tests/golden/output/${name} was written; read it before you commit it`);
  }
  expect(existsSync(file), `tests/golden/output/${name} is missing`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

export function goldenNames(): string[] {
  return readdirSync(FOLDER).sort();
}
