import { describe, expect, test } from 'vitest';
import { errataOfTable, tableView } from '../../../src/site/table-view.ts';
import { toyTable } from '../charts/toy.ts';
import { toyErratum } from './toy-erratum.ts';

const table = toyTable(
  {
    fields: [
      { name: '单位', type: 'string' },
      { name: '任务', type: 'string' },
      { name: '合格率', title: '合格率(%)', type: 'number', unit: '%' },
    ],
    primaryKey: ['单位', '任务'],
    rowSpan: ['单位', '合格率'],
  },
  ['单位,任务,合格率', '甲所,抽检,90', '甲所,合格,', '乙所,抽检,80'],
);

/** Texts of the cells that carry a mark. */
const marked = (...where: string[]) => {
  const errata = where.map((at, i) => toyErratum(at, `e-${i + 1}`));
  return tableView(table, errata).rows.flatMap((row) =>
    row.cells.flatMap((c) => (c.errata.length ? [[c.text, ...c.errata.map((e) => e.name)]] : [])),
  );
};

describe('a cell is marked', () => {
  test.each([
    ['by the name of its column', 'cell:toy/乙所/抽检/合格率', '80'],
    ['by the printed head of its column', 'cell:toy/乙所/抽检/合格率(%)', '80'],
    ['by an address with escapes', 'cell:toy/%E4%B9%99%E6%89%80/抽检/合格率(%25)', '80'],
    ['by an address that names its publication', 'cell:jia-2020#toy/乙所/抽检/合格率', '80'],
    ['also when it heads its row', 'cell:toy/乙所/抽检/任务', '抽检'],
    ['when the erratum stands at a row over which it reaches', 'cell:toy/甲所/合格/合格率', '90'],
  ])('%s', (_how, where, text) => {
    expect(marked(where)).toEqual([[text, 'e-1']]);
  });

  test('by every erratum that it has', () => {
    expect(marked('cell:toy/乙所/抽检/合格率', 'cell:toy/甲所/抽检/合格率', 'cell:toy/乙所/抽检/合格率')).toEqual([
      ['90', 'e-2'],
      ['80', 'e-1', 'e-3'],
    ]);
  });

  test.each(['cell:other/乙所/抽检/合格率', 'cell:yi-2019#toy/乙所/抽检/合格率', 'table:toy', 'fact:toy', 'section:1.1'])(
    'but not by %s',
    (where) => {
      expect(marked(where)).toEqual([]);
    },
  );
});

test('a table has the errata of itself and of its cells, in their order', () => {
  const at = ['section:1.1', 'table:toy', 'cell:toy/乙所/抽检/合格率', 'table:other', 'fact:toy', 'cell:other/乙所/抽检/合格率'];
  const errata = at.map((where) => toyErratum(where));
  expect(errataOfTable(table, errata).map((e) => e.where)).toEqual(['table:toy', 'cell:toy/乙所/抽检/合格率']);
});

test('a table has no errata of its namesake in another publication', () => {
  expect(errataOfTable(table, [toyErratum('table:yi-2019#toy')])).toEqual([]);
  const other = { ...toyErratum('table:toy'), publication: 'yi-2019' };
  expect(errataOfTable(table, [other])).toEqual([]);
});
