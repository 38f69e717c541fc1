import { expect, test } from 'vitest';
import { parseTarget } from '../../../src/binding/target.ts';

const HERE = 'guandu-2019';

test.each([
  ['fact:gdp', { kind: 'fact', publication: HERE, id: 'gdp' }],
  ['fact:kunming-2020#gdp', { kind: 'fact', publication: 'kunming-2020', id: 'gdp' }],
  ['cell:2-5/合计/合格率', { kind: 'cell', publication: HERE, table: '2-5', key: '合计', field: '合格率' }],
  ['cell:2-6/区局/餐饮环节/抽检', { kind: 'cell', publication: HERE, table: '2-6', key: '区局/餐饮环节', field: '抽检' }],
  ['cell:kunming-2020#2-5/合计/合格率', { kind: 'cell', publication: 'kunming-2020', table: '2-5', key: '合计', field: '合格率' }],
  [
    'cell:2-5/%E5%90%88%E8%AE%A1/%E5%90%88%E6%A0%BC%E7%8E%87',
    { kind: 'cell', publication: HERE, table: '2-5', key: '合计', field: '合格率' },
  ],
  ['cell:2-5/合计/合格率%', { kind: 'cell', publication: HERE, table: '2-5', key: '合计', field: '合格率%' }],
  ['table:2-5', { kind: 'table', publication: HERE, id: '2-5' }],
  ['section:1.1', { kind: 'section', publication: HERE, id: '1.1' }],
  ['section:kunming-2020#1.1', { kind: 'section', publication: 'kunming-2020', id: '1.1' }],
  ['term:gdp', { kind: 'term', id: 'gdp' }],
  ['department:market', { kind: 'department', id: 'market' }],
  ['place:guandu', { kind: 'place', id: 'guandu' }],
])('%s points at data', (url, target) => expect(parseTarget(url, HERE)).toEqual(target));

test.each(['https://example.org/', 'mailto:a@example.org', '#s1.1', '../2/', 'facts:gdp', 'Fact:gdp', ''])(
  '%j is an ordinary address',
  (url) => {
    expect(parseTarget(url, HERE)).toBeUndefined();
  },
);

test.each([
  ['fact:', 'fact: 后面要写名称'],
  ['table:kunming-2020#', 'table: 后面要写名称'],
  ['cell:', 'cell: 后面要写名称'],
  ['cell:2-5', '要写成 cell:表号/行名/列名'],
  ['cell:2-5/合格率', '要写成 cell:表号/行名/列名'],
  ['cell:2-5/合计/', '要写成 cell:表号/行名/列名'],
  ['cell:/合计/合格率', '要写成 cell:表号/行名/列名'],
])('%s is incomplete, and says what is missing', (url, expected) => expect(parseTarget(url, HERE)).toBe(expected));
