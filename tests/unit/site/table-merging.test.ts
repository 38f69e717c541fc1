import { describe, expect, test } from 'vitest';
import { tableView, type TableView } from '../../../src/site/table-view.ts';
import { toyTable } from '../charts/toy.ts';

/** Text and span of every cell, row by row: `甲所×3 抽检×1`. */
const cellsOf = ({ rows }: TableView) => rows.map((row) => row.cells.map((cell) => `${cell.text}×${cell.rowSpan}`).join(' '));

/** How many columns every row fills, cells that reach down from above included. */
function widths({ rows }: TableView): number[] {
  return rows.map((_, r) =>
    rows.slice(0, r + 1).reduce((sum, row, above) => sum + row.cells.filter((c) => above + c.rowSpan > r).length, 0),
  );
}

/** As table 2.6 of `guandu-2019`: number, body and rate are printed once for three rows. */
const bodies = (...lines: string[]) =>
  tableView(
    toyTable(
      {
        fields: [
          { name: '序号', type: 'integer' },
          { name: '单位', type: 'string' },
          { name: '任务', type: 'string' },
          { name: '批次', type: 'integer' },
          { name: '合格率', type: 'number' },
        ],
        primaryKey: ['单位', '任务'],
        missingValues: [
          { value: '', label: '原文未印' },
          { value: '/', label: '不适用' },
        ],
        rowSpan: ['序号', '单位', '合格率'],
      },
      ['序号,单位,任务,批次,合格率', ...lines],
    ),
    [],
  );

describe('cells that are printed once', () => {
  const view = bodies(
    '1,甲所,抽检,378,97.70',
    '1,甲所,合格,340,',
    '1,甲所,其他,30,',
    '2,乙所,抽检,45,/',
    '2,乙所,合格,/,',
    ',合计,抽检,423,',
  );

  test('reach over the rows of their group', () => {
    expect(cellsOf(view)).toEqual([
      '1×3 甲所×3 抽检×1 378×1 97.70×3',
      '合格×1 340×1',
      '其他×1 30×1',
      '2×2 乙所×2 抽检×1 45×1 /×2',
      '合格×1 /×1',
      '×1 合计×1 抽检×1 423×1 ×1',
    ]);
  });

  test('leave every row filled', () => {
    expect(widths(view)).toEqual([5, 5, 5, 5, 5, 5]);
  });
});

test('groups that have the same name but stand apart do not merge', () => {
  const view = bodies('1,甲所,抽检,1,90', '2,乙所,抽检,2,80', '3,甲所,合格,3,70');
  expect(cellsOf(view)).toEqual(['1×1 甲所×1 抽检×1 1×1 90×1', '2×1 乙所×1 抽检×1 2×1 80×1', '3×1 甲所×1 合格×1 3×1 70×1']);
});

test('equal values of neighbouring groups do not merge', () => {
  const view = bodies('1,甲所,抽检,1,90', '1,乙所,抽检,2,90');
  expect(cellsOf(view)).toEqual(['1×1 甲所×1 抽检×1 1×1 90×1', '1×1 乙所×1 抽检×1 2×1 90×1']);
});

test.each([
  ['differs in the second row', ['1,甲所,抽检,1,90', '1,甲所,合格,2,80']],
  ['differs in the last row after a blank', ['1,甲所,抽检,1,90', '1,甲所,合格,2,', '1,甲所,其他,3,80']],
  ['differs in the last row after an equal one', ['1,甲所,抽检,1,90', '1,甲所,合格,2,90', '1,甲所,其他,3,80']],
])('a column that %s of a group leaves no holes', (_where, lines) => {
  expect(widths(bodies(...lines))).toEqual(lines.map(() => 5));
});

test('a merged column leaves no holes when no key column is merged', () => {
  const table = toyTable(
    {
      fields: [
        { name: '片区', type: 'string' },
        { name: '街', type: 'string' },
      ],
      primaryKey: ['街'],
      rowSpan: ['片区'],
    },
    ['片区,街', '东片,一街', '东片,二街', '西片,三街'],
  );
  expect(widths(tableView(table, []))).toEqual([2, 2, 2]);
});

test('nothing merges unless the table says so', () => {
  const table = toyTable(
    {
      fields: [
        { name: '单位', type: 'string' },
        { name: '任务', type: 'string' },
      ],
      primaryKey: ['单位', '任务'],
    },
    ['单位,任务', '甲所,抽检', '甲所,合格'],
  );
  expect(cellsOf(tableView(table, []))).toEqual(['甲所×1 抽检×1', '甲所×1 合格×1']);
});
