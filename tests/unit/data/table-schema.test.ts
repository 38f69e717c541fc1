import { expect, test } from 'vitest';
import { rowType, tableSchema, tableSchemaDescriptor } from '../../../src/data/table-schema.ts';

test('a column takes its name for its head and an empty cell for missing, unless stated', () => {
  const schema = tableSchema({ fields: [{ name: '类', type: 'string' }, { name: '数', type: 'number' }], primaryKey: ['类'] });
  expect(schema).toEqual({
    primaryKey: ['类'],
    fields: [
      { name: '类', title: '类', type: 'string', missing: new Map(), required: true },
      { name: '数', title: '数', type: 'number', missing: new Map([['', '未印']]), required: false },
    ],
  });
});

test('a column’s own missing values replace those of the table', () => {
  const { fields } = tableSchema({
    missingValues: ['-', { value: '/', label: '不适用' }],
    fields: [
      { name: '类', type: 'string' },
      { name: '甲', title: '甲（个）', type: 'integer', unit: '个' },
      { name: '乙', type: 'integer', missingValues: [] },
      { name: '丙', type: 'integer', constraints: { required: true } },
    ],
    primaryKey: ['类'],
  });
  expect(fields.map((f) => [...f.missing])).toEqual([[], [['-', '-'], ['/', '不适用']], [], []]);
  expect(fields[1]).toMatchObject({ title: '甲（个）', unit: '个' });
  expect(fields.map((f) => f.required)).toEqual([true, false, false, true]);
});

test('a row type says which cells may be null', () => {
  const schema = tableSchema({
    fields: [
      { name: '类', type: 'string' },
      { name: '率"%', type: 'number' },
      { name: '数', type: 'integer', missingValues: [] },
      { name: '年', type: 'year', constraints: { required: true } },
      { name: '是否', type: 'boolean' },
      { name: '注', type: 'string' },
    ],
    primaryKey: ['类'],
  });
  expect(rowType(schema)).toBe(
    '{ "类": string; "率\\"%": number | null; "数": number; "年": number; "是否": boolean | null; "注": string | null }',
  );
});

test.each([
  ['no fields', { fields: [], primaryKey: ['类'] }],
  ['no primary key', { fields: [{ name: '类', type: 'string' }], primaryKey: [] }],
  ['a column name with a slash', { fields: [{ name: '甲/乙', type: 'string' }], primaryKey: ['甲/乙'] }],
  ['an unknown type', { fields: [{ name: '类', type: 'text' }], primaryKey: ['类'] }],
  ['a misspelt key', { fields: [{ name: '类', type: 'string', titel: '类' }], primaryKey: ['类'] }],
])('a descriptor with %s is refused', (_, descriptor) => {
  expect(tableSchemaDescriptor.safeParse(descriptor).success).toBe(false);
});
