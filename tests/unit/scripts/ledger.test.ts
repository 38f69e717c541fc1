/** `npm run ledger` and `npm run correct` in a project under git: from the first publication to a second version. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { earlierTables } from '../../../src/ledger/editions.ts';
import { diskFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { sheetCsv } from '../../../src/downloads/csv.ts';
import { publish } from '../../support/publish.ts';
import { CHAPTER_1, FACTS, smallFiles, TABLE } from '../support/small-project.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const REGISTER = 'data/guandu-2019/corrections.csv';
const LEDGER = 'published.lock.json';
const SAID = ['guandu-2019', '--kind', '更正', '--reason', '转录时误读', '--date', '2026-02-01'];
let folder = '';
// Every run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-ledger-'));
  for (const [path, text] of Object.entries(publish(smallFiles()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: string[]) {
  const env = { ...process.env, CI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SCRIPTS, `${script}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

const commit = (): void => {
  git('add', '-A');
  git('commit', '-qm', 'x');
};
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
function edit(file: string, from: string, to: string): void {
  expect(read(file)).toContain(from);
  writeFileSync(join(folder, file), read(file).replace(from, to));
}

function commitAll(): void {
  git('init', '-q');
  commit();
}

test('the first run enters all that is there, and the second changes nothing', () => {
  rmSync(join(folder, LEDGER));
  const said = /^记入 published\.lock\.json：1 种出版物，1 张表，5 个数据点和登记，\d+ 个地址。请随内容一起提交\n$/;
  expect(run('ledger', '--date', '2026-01-05')).toMatchObject({ status: 0, stdout: expect.stringMatching(said) as string });
  const before = read(LEDGER);
  expect(before).toContain('"published": "2026-01-05"');
  expect(run('ledger', '--date', '2026-09-09')).toEqual({ status: 0, stdout: '发布底账已是最新\n', stderr: '' });
  edit(TABLE, '95.50', '95.60');
  expect(run('ledger')).toMatchObject({ status: 1, stderr: expect.stringContaining('没有记入：先改正以上 1 处') as string });
  expect(read(LEDGER)).toBe(before);
});

test('a changed cell fails the check with a command; after the command it passes, and the earlier table can still be had', () => {
  commitAll();
  const earlier = readProject(diskFiles(folder)).tables[0];
  edit(TABLE, '95.50', '95.60');
  const failed = run('check');
  expect(failed.status).toBe(1);
  expect(failed.stdout).toContain(`${TABLE}:2:12: 错误：表“2-5”的“蔬菜 · 合格率”与已发布的不同：现在是“95.60”`);
  expect(failed.stdout).toContain('npm run correct -- guandu-2019 --kind 更正 --reason');

  const before = read(LEDGER);
  expect(run('correct', ...SAID, '--dry-run').stdout).toBe(
    '1　cell:2-5/蔬菜/合格率　95.50 → 95.60\n（未写入）guandu-2019 第 2 版：1 条更正\n',
  );
  expect([existsSync(join(folder, REGISTER)), read(LEDGER)]).toEqual([false, before]);

  expect(run('correct', ...SAID)).toMatchObject({ status: 0, stderr: '' });
  expect(read(REGISTER)).toBe(
    'id,version,date,kind,where,old,new,reason\n1,2,2026-02-01,更正,cell:2-5/蔬菜/合格率,95.50,95.60,转录时误读\n',
  );
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringMatching(/错误 0，提醒 0\n$/) as string });
  expect(readdirSync(folder)).not.toContain(`${LEDGER}.tmp`);
  const [first] = earlierTables(readProject(diskFiles(folder)));
  expect(first && sheetCsv(first)).toBe(earlier && sheetCsv(earlier));
  expect(run('correct', ...SAID)).toMatchObject({ status: 1, stderr: 'guandu-2019 没有与已发布的内容不同之处\n' });
});

test('the earlier value is found although the wrong one was committed, and text and data are corrected together', () => {
  commitAll();
  edit(FACTS, '1347.01', '1347.10');
  edit('data/guandu-2019/errata.csv', '1347.01,1347.02', '1347.10,1347.02');
  expect(run('correct', ...SAID)).toMatchObject({ status: 1, stderr: expect.stringContaining(`${CHAPTER_1}:11:`) as string });
  edit(CHAPTER_1, '1347.01', '1347.10');
  commit();
  expect(run('correct', ...SAID).stdout).toMatch(/^1　fact:gdp　1347\.01 → 1347\.10\n/);
});

test('without git it says what is missing, and takes the earlier values from a folder', () => {
  const copy = join(folder, '../', `${folder.split('/').at(-1)}-copy`);
  spawnSync('cp', ['-r', folder, copy]);
  edit(TABLE, '95.50', '95.60');
  expect(run('correct', ...SAID)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^git 的历史里没有 table:2-5 已发布的内容；用 --from 指明/) as string,
  });
  expect(run('correct', ...SAID, '--from', copy).stdout).toMatch(/^1　cell:2-5\/蔬菜\/合格率　95\.50 → 95\.60\n/);
  rmSync(copy, { recursive: true });
});

test('a run that ended between its two files is taken up again', () => {
  commitAll();
  const before = read(LEDGER);
  edit(TABLE, '95.50', '95.60');
  run('correct', ...SAID);
  writeFileSync(join(folder, LEDGER), before);
  expect(run('check').stdout).toContain(`${REGISTER}:2:1: 错误：更正 1 没有记入发布底账`);
  expect(run('correct', ...SAID).status).toBe(0);
  expect(run('check').status).toBe(0);
});

test('wording is corrected by hand, numbered like the rest', () => {
  expect(run('correct', ...SAID, '--where', 'text:1.1', '--old', '农业上升', '--new', '农业下降').status).toBe(0);
  expect(read(REGISTER)).toContain('1,2,2026-02-01,更正,text:1.1,农业上升,农业下降,转录时误读');
  expect(run('check').status).toBe(0);
});

test('what it was not told well is refused', () => {
  expect(run('correct')).toMatchObject({ status: 2, stderr: expect.stringContaining('用法：npm run correct -- 出版物') as string });
  const unknown = run('correct', 'guandu-2091', '--kind', '更正', '--reason', 'x');
  expect(unknown).toMatchObject({ status: 2, stderr: '没有已发布的出版物“guandu-2091”，是否指 “guandu-2019”？\n' });
  expect(run('correct', ...SAID, '--kind', '改')).toMatchObject({ status: 2, stderr: '没有类别“改”；可用 更正、修订\n' });
  expect(run('correct', ...SAID, '--date', '昨天')).toMatchObject({ status: 2, stderr: '日期“昨天”的写法不对；应为 2026-01-20\n' });
});

test('in CI what is not in the ledger is an error', () => {
  edit('content/places.yaml', '- id: kunming', '- id: xishan\n  name: 昆明市西山区\n  short: 西山区\n- id: kunming');
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('提醒：还没有记入发布底账：1 个地址') as string });
  const { status } = spawnSync(process.execPath, [join(SCRIPTS, 'check.ts')], { cwd: folder, env: { ...process.env, CI: 'true' } });
  expect(status).toBe(1);
});
