import { expect, test } from 'vitest';
import { tableTypes } from '../../../scripts/generate-types.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { PACKAGE, smallFiles } from '../support/small-project.ts';

const HEAD = '// Generated from data/*/datapackage.json by scripts/generate-types.ts; do not edit.\nexport type TableRows = {\n';
const SMALL = '  "guandu-2019/2-5": { "类别": string; "抽检": number | null; "合格率": number | null; "备注": string | null };\n';

test('writes the row type of every table', () => {
  expect(tableTypes(memoryFiles(smallFiles()))).toBe(`${HEAD}${SMALL}};\n`);
});

test('leaves out facts and errata, which have one type everywhere', () => {
  const register = (name: string) => ({
    name,
    type: 'table',
    path: `${name}.csv`,
    title: name,
    schema: { fields: [{ name: 'id', type: 'string' }], primaryKey: ['id'] },
  });
  const resources = ['facts', 'errata', 'a.b'].map(register);
  const files = memoryFiles({ 'data/kunming-2020/datapackage.json': JSON.stringify({ name: 'x', title: 'x', resources }) });
  expect(tableTypes(files)).toBe(`${HEAD}  "kunming-2020/a.b": { "id": string };\n};\n`);
});

test('orders packages by name and passes over those that are absent or wrong', () => {
  const sound = smallFiles()[PACKAGE] ?? '';
  const files = memoryFiles({
    'data/b/datapackage.json': sound,
    'data/a/datapackage.json': sound,
    'data/c/datapackage.json': '{',
    'data/d/x.csv': 'a\n',
  });
  expect(tableTypes(files)).toBe(`${HEAD}${SMALL.replace('guandu-2019', 'a')}${SMALL.replace('guandu-2019', 'b')}};\n`);
});

test('writes an empty type when there is no table', () => {
  expect(tableTypes(memoryFiles({}))).toBe(`${HEAD}\n};\n`);
});
