import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const TOY = fileURLToPath(new URL('./input/toy/', import.meta.url));
const CSV = 'data/jia-2020/inspections.csv';
const CHAPTER = 'content/publications/jia-2020/01-numbers.mdx';

let root = '';
let first: Build;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhijian-build-'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'junction');
  // Copies, since Astro looks for the scripts of components below the root and links lead out of it.
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(REPOSITORY, name), join(root, name), { recursive: true });
  }
  for (const name of ['content', 'data']) cpSync(join(TOY, name), join(root, name), { recursive: true });
  first = build();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Build {
  status: number | null;
  output: string;
}

/** `scripts/build.ts` with `root` as the project, as `npm run build` runs it. */
function build(): Build {
  // A deployment's address and Vitest's own settings are not those of a maintainer's terminal.
  const env = { ...process.env };
  for (const name of ['SITE', 'BASE', 'BASE_URL', 'NODE_ENV']) Reflect.deleteProperty(env, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

/** Every file of `dist/` with its bytes. */
function published(): Map<string, string> {
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(dist, path).replaceAll('\\', '/'), readFileSync(path, 'base64')]));
}

function edit(file: string, before: string, after: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

test('good input makes dist/, and a warning does not stop it', () => {
  expect(first.output).toContain('核验　2 种出版物，10 章，6 张表，11 个数据点\n');
  expect(first.output).toContain('data/jia-2020/facts.csv:10:1: 提醒：数据点“unfiled”还没有归入指标');
  expect(first.output).toContain('完成　145 页，');
  expect(first.status).toBe(0);
  expect([...published().keys()]).toContain('reports/jia/2020/numbers/index.html');
});

test('the same input gives the same bytes in every file', () => {
  const before = published();
  expect(build().status).toBe(0);
  expect(published()).toEqual(before);
});

test('a wrong cell and a wrong link are both named with their place, and dist/ stays as it was', () => {
  const before = published();
  edit(CSV, '2,甲二所,上半年,12,', '2,甲二所,上半年,十二,');
  edit(CHAPTER, '[129.21 亿元](fact:output-2019)', '[129.21 亿元](fact:output-2018)');

  const { status, output } = build();
  expect(output.split('\n').filter((line) => line.includes(' 错误：'))).toEqual([
    `${CHAPTER}:12:76: 错误：没有数据点“output-2018”；改法：是否指 “output-2019”、“output”、“output-growth”？`,
    `${CSV}:4:11: 错误：列“抽检”：“十二”不是数字；应为：整数，如 133，或缺失标记 “/”、“-”；改法：改为阿拉伯数字`,
  ]);
  expect(output).toContain('没有生成：内容有误。dist/ 保持上一次的内容不变');
  expect(status).toBe(1);
  expect(published()).toEqual(before);
});
