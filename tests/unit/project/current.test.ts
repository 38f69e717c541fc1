import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentProject } from '../../../src/project/current.ts';
import { smallFiles, TABLE } from '../support/small-project.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhijian-current-'));
  for (const [path, text] of Object.entries(smallFiles())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('the project is read once for as long as no file changes', () => {
  const project = currentProject(root);
  expect(project.faults).toEqual([]);
  expect(currentProject(root)).toBe(project);
});

test('a changed, a new and a removed file are seen', () => {
  const sound = currentProject(root);
  writeFileSync(join(root, TABLE), '类别,抽检,合格率,备注\n合计,1500,96.00,已改\n');
  const changed = currentProject(root);
  expect(changed).not.toBe(sound);
  expect(changed.tables[0]?.rows).toHaveLength(1);
  writeFileSync(join(root, 'data/guandu-2019/new.csv'), 'a\n1\n');
  expect(currentProject(root).faults).toContainEqual(expect.objectContaining({ file: 'data/guandu-2019/new.csv', severity: 'warning' }));
  rmSync(join(root, 'content/glossary.yaml'));
  expect(currentProject(root).faults).toContainEqual(expect.objectContaining({ file: 'content/glossary.yaml', severity: 'error' }));
});

test('another folder is another project', () => {
  const here = currentProject(root).publications;
  expect(here).toHaveLength(1);
  expect(currentProject(join(root, 'absent')).publications).toEqual([]);
  expect(currentProject(root).publications).toEqual(here);
});
