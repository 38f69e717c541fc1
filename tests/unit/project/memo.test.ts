import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskMemo } from '../../../src/project/memo.ts';

let folder = '';
let maker = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-memo-'));
  maker = join(folder, 'maker.ts');
  writeFileSync(maker, 'first');
});
afterEach(() => rmSync(folder, { recursive: true }));

const room = (): string => join(folder, 'kept');

/** What a new run gets for these inputs, when it would compute `fresh`. */
const run = (fresh: unknown, kind = 'text', inputs = ['a']): unknown => diskMemo(room(), [maker]).of(kind, inputs, () => fresh);

test('a result is kept for the next run with the same inputs', () => {
  expect(run({ 表: 1 })).toEqual({ 表: 1 });
  expect(run('another')).toEqual({ 表: 1 });
});

test.each([
  ['other inputs', 'text', ['b']],
  ['inputs that only read alike when joined', 'text', ['a', '']],
  ['another kind of result', 'yaml', ['a']],
])('%s are computed', (_, kind, inputs) => {
  run('first');
  expect(run('fresh', kind, inputs)).toBe('fresh');
});

test('nothing counts that was kept before the maker changed, and it is removed', () => {
  run('first');
  const [before] = readdirSync(room());
  writeFileSync(maker, 'second');
  expect(run('fresh')).toBe('fresh');
  expect(readdirSync(room())).not.toContain(before);
});

test('a kept file that was cut short is computed again', () => {
  run('first');
  const [salt = ''] = readdirSync(room());
  const [file = ''] = readdirSync(join(room(), salt));
  writeFileSync(join(room(), salt, file), '{"cut');
  expect(run('fresh')).toBe('fresh');
  expect(run('another')).toBe('fresh');
});
