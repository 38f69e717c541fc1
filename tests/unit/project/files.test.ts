import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/data/fault.ts';
import { diskFiles, memoryFiles, readText, type Files } from '../../../src/project/files.ts';

const ENTRIES = { 'data/b/甲.csv': '甲\n', 'data/a/x.csv': 'x\n', 'data/a/B.csv': 'B\n', 'data/a/sub/y.csv': 'y\n' };
const root = mkdtempSync(join(tmpdir(), 'zhijian-files-'));

beforeAll(() => {
  for (const [path, text] of Object.entries(ENTRIES)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each<[string, () => Files]>([
  ['on disk', () => diskFiles(root)],
  ['in memory', () => memoryFiles(ENTRIES)],
])('files %s', (_, files) => {
  test('are read as bytes', () => {
    expect(new TextDecoder().decode(files().read('data/b/甲.csv'))).toBe('甲\n');
  });

  test('that are absent, or folders, are undefined', () => {
    expect(files().read('data/a/absent.csv')).toBeUndefined();
    expect(files().read('data/a')).toBeUndefined();
  });

  test('are listed once each, in the order of code units', () => {
    expect(files().list('data/a')).toEqual(['B.csv', 'sub', 'x.csv']);
    expect(files().list('data')).toEqual(['a', 'b']);
  });

  test('of a folder that is not there are none', () => {
    expect(files().list('absent')).toEqual([]);
    expect(files().list('data/a/x.csv')).toEqual([]);
  });
});

test('an absent file is a fault that says what it is for', () => {
  const faults: Fault[] = [];
  expect(readText(memoryFiles({}), 'a.csv', faults, '名目')).toBeUndefined();
  expect(faults).toEqual([
    { severity: 'error', file: 'a.csv', line: 1, column: 1, message: '找不到文件（名目）', remedy: '新建该文件，或改正引用它的路径' },
  ]);
});
