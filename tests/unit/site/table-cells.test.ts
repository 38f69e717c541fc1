import { describe, expect, test } from 'vitest';
import { tableView } from '../../../src/site/table-view.ts';
import { toyTable } from '../charts/toy.ts';

const missingValues = [
  { value: '', label: '原文未印' },
  { value: '/', label: '不适用' },
];

describe('decimal points stand in line', () => {
  /** Text and class of every cell of a column. */
  const column = (type: 'number' | 'string', ...texts: string[]) => {
    const table = toyTable(
      {
        fields: [
          { name: '号', type: 'integer' },
          { name: '值', type },
        ],
        primaryKey: ['号'],
        missingValues,
      },
      ['号,值', ...texts.map((text, i) => `${i},"${text}"`)],
    );
    return tableView(table, []).rows.map((row) => [row.cells[1]?.text, row.cells[1]?.className]);
  };

  test('shorter numbers are told how many digits they lack, whole ones that they lack the point', () => {
    expect(column('number', '95.00', '1,234.5', '800', '-0.25')).toEqual([
      ['95.00', 'n'],
      ['1,234.5', 'n a1'],
      ['800', 'n a2 a-'],
      ['-0.25', 'n'],
    ]);
  });

  test('whole numbers alone lack nothing', () => {
    expect(column('number', '8', '1200')).toEqual([
      ['8', 'n'],
      ['1200', 'n'],
    ]);
  });

  test('marks of missing values stand with the numbers but lack nothing', () => {
    expect(column('number', '9.5', '/', '')).toEqual([
      ['9.5', 'n'],
      ['/', 'n'],
      ['', 'n'],
    ]);
  });

  test('numbers in a column of text are text', () => {
    expect(column('string', '9.5', '10')).toEqual([
      ['9.5', ''],
      ['10', ''],
    ]);
  });
});

describe('rows', () => {
  const table = toyTable(
    {
      fields: [
        { name: '年份', type: 'year' },
        { name: '单位', type: 'string' },
        { name: '批次', type: 'integer' },
        { name: '备注', type: 'string' },
      ],
      primaryKey: ['年份', '单位'],
      missingValues,
      totalRows: ['合计'],
    },
    ['年份,单位,批次,备注', '2019,甲所,5,', '2020,合计,/,合计不含乙所'],
  );
  const { rows } = tableView(table, []);

  test('are numbered from one', () => {
    expect(rows.map((row) => row.anchor)).toEqual(['r1', 'r2']);
  });

  test('are totals when a key cell says so', () => {
    expect(rows.map((row) => row.total)).toEqual([false, true]);
  });

  test('are headed by their key cells, of which the first stays in sight', () => {
    expect(rows[0]?.cells.map((cell) => [cell.head, cell.className])).toEqual([
      [true, 'k n'],
      [true, ''],
      [false, 'n'],
      [false, ''],
    ]);
  });

  test('say what a missing value means, and nothing about others', () => {
    expect(rows.map((row) => row.cells.map((cell) => cell.meaning))).toEqual([
      [undefined, undefined, undefined, '原文未印'],
      [undefined, undefined, '不适用', undefined],
    ]);
  });
});
