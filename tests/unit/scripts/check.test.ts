import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../../scripts/check.ts');
const TABLE = 'data/guandu-2019/2-1.csv';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-check-'));
  for (const part of ['content', 'data']) cpSync(join(import.meta.dirname, '../../..', part), join(folder, part), { recursive: true });
  const table = join(folder, TABLE);
  writeFileSync(table, readFileSync(table, 'utf8').replace('市级监督抽查,10,9,90', '市级监督抽查,11,9,90'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a changed cell that mends a total makes its erratum stale, with file and line', () => {
  const { status, stdout } = check();
  expect(status).toBe(1);
  expect(stdout).toMatch(/^data\/guandu-2019\/errata\.csv:\d+:1: 错误：存疑“e-2-1-total-samples”已不成立/m);
  expect(stdout).toMatch(/错误 1，提醒 0\n$/);
});

test('JSON holds the same fault with its rule', () => {
  const faults = JSON.parse(check('--format', 'json').stdout) as { file: string; rule: string; severity: string }[];
  expect(faults).toMatchObject([{ file: 'data/guandu-2019/errata.csv', rule: 'erratum', severity: 'error' }]);
});

test('SARIF points a code host at the line', () => {
  const log = JSON.parse(check('--format', 'sarif').stdout) as { version: string; runs: { results: unknown[] }[] };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.results).toMatchObject([
    { ruleId: 'erratum', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'data/guandu-2019/errata.csv' } } }] },
  ]);
});

test('only one rule or publication is asked for', { timeout: 60_000 }, () => {
  expect(check('--rule', 'total').status).toBe(0);
  expect(check('--rule', 'erratum').status).toBe(1);
  expect(check('--publication', 'guandu-2019').status).toBe(1);
  expect(check('--publication', 'guandu-2091')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^没有出版物“guandu-2091”，是否指 “guandu-2019”/) as string,
  });
});
