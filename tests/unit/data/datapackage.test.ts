import { expect, test } from 'vitest';
import { dataPackage, tableResource } from '../../../src/data/datapackage.ts';

const RESOURCE = {
  name: '2-5',
  type: 'table',
  path: '2-5.csv',
  title: '食品抽检结果',
  section: '2.4.2',
  period: '2019',
  place: 'guandu',
  schema: { fields: [{ name: '类别', type: 'string' }], primaryKey: ['类别'] },
};
const PACKAGE = { name: 'guandu-2019', title: '官渡区 2019 年', resources: [RESOURCE] };
const refused = (value: unknown, schema: typeof dataPackage | typeof tableResource) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.')) ?? [];

test('a table’s optional parts default to nothing', () => {
  expect(tableResource.parse(RESOURCE)).toEqual({
    ...RESOURCE,
    topics: [],
    notes: [],
    origin: 'table',
    columnGroups: [],
    rowSpan: [],
    totalRows: [],
    derived: [],
    checks: [],
  });
});

test('other properties of Data Package v2 are kept', () => {
  expect(dataPackage.parse({ ...PACKAGE, licenses: [{ name: 'CC0' }] })).toMatchObject({ licenses: [{ name: 'CC0' }] });
  expect(tableResource.parse({ ...RESOURCE, mediatype: 'text/csv' })).toMatchObject({ mediatype: 'text/csv' });
});

test.each([
  ['no resources', { ...PACKAGE, resources: [] }, ['resources']],
  ['no title', { name: 'x', resources: [RESOURCE] }, ['title']],
  ['a resource that is no table', { ...PACKAGE, resources: [{ ...RESOURCE, type: 'json' }] }, ['resources.0.type']],
  ['a path out of the folder', { ...PACKAGE, resources: [{ ...RESOURCE, path: '../2-5.csv' }] }, ['resources.0.path']],
  ['a path to another kind of file', { ...PACKAGE, resources: [{ ...RESOURCE, path: '2-5.xlsx' }] }, ['resources.0.path']],
  ['a name with capitals', { ...PACKAGE, resources: [{ ...RESOURCE, name: 'Table2' }] }, ['resources.0.name']],
  ['a name that is Chinese', { ...PACKAGE, resources: [{ ...RESOURCE, name: '表2-5' }] }, ['resources.0.name']],
])('a package with %s is refused there', (_, value, paths) => expect(refused(value, dataPackage)).toEqual(paths));

test.each([
  ['an unknown origin', { origin: 'picture' }, ['origin']],
  ['an empty column group', { columnGroups: [{ title: '甲', fields: [] }] }, ['columnGroups.0.fields']],
  ['no section and no place', { section: undefined, place: undefined }, ['section', 'place']],
])('a table with %s is refused there', (_, change, paths) => expect(refused({ ...RESOURCE, ...change }, tableResource)).toEqual(paths));
