import { describe, expect, test } from 'vitest';
import { isWide, tableView, type HeadCell } from '../../../src/site/table-view.ts';
import { toyTable } from '../charts/toy.ts';

const fields = [
  { name: '单位', type: 'string' as const },
  { name: '抽检', title: '抽检批次', type: 'integer' as const, unit: '批次' },
  { name: '合格', title: '合格(批次)', type: 'integer' as const, unit: '批次' },
  { name: '费用', title: '费用 （万元）', type: 'number' as const, unit: '万元' },
  { name: '备注', type: 'string' as const },
];
const lines = ['单位,抽检,合格,费用,备注', '甲所,1,1,1,'];
const say = (heads: HeadCell[]) => heads.map((h) => [h.text, h.scope, h.colSpan, h.rowSpan]);

test('one row of heads without groups', () => {
  const { head } = tableView(toyTable({ fields, primaryKey: ['单位'] }, lines), []);
  expect(head.map(say)).toEqual([
    [
      ['单位', 'col', 1, 1],
      ['抽检批次', 'col', 1, 1],
      ['合格', 'col', 1, 1],
      ['费用', 'col', 1, 1],
      ['备注', 'col', 1, 1],
    ],
  ]);
});

test('a unit in brackets is set apart from the head, whatever its brackets', () => {
  const { head } = tableView(toyTable({ fields, primaryKey: ['单位'] }, lines), []);
  expect(head[0]?.map((h) => h.unit)).toEqual(['', '', '(批次)', '（万元）', '']);
});

test('heads of numbers and the head of the first key column are known', () => {
  const { head } = tableView(toyTable({ fields, primaryKey: ['单位', '备注'] }, ['单位,抽检,合格,费用,备注', '甲所,1,1,1,无']), []);
  expect(head[0]?.map((h) => h.numeric)).toEqual([false, true, true, true, false]);
  expect(head[0]?.map((h) => h.sticky)).toEqual([true, false, false, false, false]);
});

describe('column groups', () => {
  const groups = (...columnGroups: { title: string; fields: string[] }[]) =>
    tableView(toyTable({ fields, primaryKey: ['单位'], columnGroups }, lines), []).head.map(say);

  test('stand over their columns; other heads reach down beside them', () => {
    expect(groups({ title: '批次', fields: ['抽检', '合格'] })).toEqual([
      [
        ['单位', 'col', 1, 2],
        ['批次', 'colgroup', 2, 1],
        ['费用', 'col', 1, 2],
        ['备注', 'col', 1, 2],
      ],
      [
        ['抽检批次', 'col', 1, 1],
        ['合格', 'col', 1, 1],
      ],
    ]);
  });

  test('may stand beside one another and reach to the last column', () => {
    expect(groups({ title: '批次', fields: ['抽检', '合格'] }, { title: '其他', fields: ['费用', '备注'] })).toEqual([
      [
        ['单位', 'col', 1, 2],
        ['批次', 'colgroup', 2, 1],
        ['其他', 'colgroup', 2, 1],
      ],
      [
        ['抽检批次', 'col', 1, 1],
        ['合格', 'col', 1, 1],
        ['费用', 'col', 1, 1],
        ['备注', 'col', 1, 1],
      ],
    ]);
  });
});

test.each([
  [7, false],
  [8, true],
])('a table of %d columns is wide: %s', (count, expected) => {
  const names = Array.from({ length: count }, (_, i) => `列${i}`);
  const table = toyTable({ fields: names.map((name) => ({ name, type: 'string' })), primaryKey: ['列0'] }, [
    names.join(','),
    names.join(','),
  ]);
  expect(isWide(table)).toBe(expected);
});
