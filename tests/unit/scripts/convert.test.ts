import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytes, gb18030 } from '../support/bytes.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name));

function convert(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/convert.ts'), ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('rewrites GB18030 files as UTF-8, in place, and leaves nothing else behind', () => {
  write('a.csv', gb18030('类别,数量\r\n蔬菜,5\r\n'));
  write('b.csv', gb18030('产业,增速\n工业,7\n'));
  expect(convert('a.csv', 'b.csv')).toEqual({
    status: 0,
    stdout: 'a.csv：已由 GB18030 转为 UTF-8\nb.csv：已由 GB18030 转为 UTF-8\n',
    stderr: '',
  });
  expect(read('a.csv').toString()).toBe('类别,数量\n蔬菜,5\n');
  expect(read('b.csv').toString()).toBe('产业,增速\n工业,7\n');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
});

test('leaves UTF-8 files as they are, byte for byte', () => {
  const before = '\uFEFF类别,数量\r\n蔬菜,5\r\n';
  write('a.csv', before);
  expect(convert('a.csv')).toEqual({ status: 0, stdout: 'a.csv：已经是 UTF-8，没有改动\n', stderr: '' });
  expect(read('a.csv').toString()).toBe(before);
});

test('refuses bytes that are no text, leaves them alone, and goes on with the rest', () => {
  const damaged = bytes('类别,数量\n蔬', 0xff, '菜,5\n');
  write('a.csv', damaged);
  write('b.csv', gb18030('产业,增速\n'));
  const { status, stdout, stderr } = convert('a.csv', 'b.csv');
  expect(status).toBe(1);
  expect(stdout).toBe('b.csv：已由 GB18030 转为 UTF-8\n');
  expect(stderr).toMatch(/^a\.csv:2:2: 错误：字节 0xFF 不是合法的 UTF-8，也不像 GB18030；[^\n]*\n$/);
  expect(new Uint8Array(read('a.csv'))).toEqual(damaged);
});

test('says that a file is not there, and goes on with the rest', () => {
  write('b.csv', gb18030('产业,增速\n'));
  const { status, stdout, stderr } = convert('absent.csv', 'b.csv');
  expect(status).toBe(1);
  expect(stdout).toBe('b.csv：已由 GB18030 转为 UTF-8\n');
  expect(stderr).toMatch(/^absent\.csv.*找不到文件.*\n$/);
});

test('shows how to use it when no file is named', () => {
  expect(convert()).toEqual({ status: 2, stdout: '', stderr: '用法：npm run convert -- 文件.csv [更多文件]\n' });
});
