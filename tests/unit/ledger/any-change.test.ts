/** Any one change of anything published, wherever it is made, is found and names where it was made. */
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/data/csv-records.ts';
import { RECORD_FIELDS } from '../../../src/ledger/where.ts';
import { FACTS, TABLE } from '../support/small-project.ts';
import { edited, ledgerFaults, PUBLISHED } from './published.ts';

const recordsOf = (file: string): string[][] => csvRecords(String(PUBLISHED[file]), file).records.map((r) => r.cells);

/** The file with one cell written anew. */
function withCell(file: string, row: number, column: number, text: string): string {
  return stringify(recordsOf(file).map((cells, r) => (r === row ? cells.with(column, text) : cells)));
}

test('any number of any table', () => {
  const [head = [], ...body] = recordsOf(TABLE);
  const numbers = body.flatMap((cells, r) => [1, 2].map((c) => ({ row: r + 1, column: c, key: cells[0] ?? '', was: cells[c] ?? '' })));
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.nat(99_999), ({ row, column, key, was }, number) => {
      fc.pre(String(number) !== was.replace(',', ''));
      const found = ledgerFaults(edited(PUBLISHED, { [TABLE]: withCell(TABLE, row, column, String(number)) }));
      expect(found).toEqual([expect.stringContaining(`“${key} · ${head[column]}”与已发布的不同：现在是“${number}”`)]);
    }),
    { numRuns: 40 },
  );
});

test('any field of any fact that is part of what it states', () => {
  const [head = [], ...body] = recordsOf(FACTS);
  const fields = body.flatMap((cells, r) =>
    RECORD_FIELDS.fact.map((field) => ({ row: r + 1, name: cells[0] ?? '', field, was: cells[head.indexOf(field)] })),
  );
  const values = {
    value: ['3', '-3'],
    unit: ['家', ''],
    period: ['2018', '2019-06'],
    place: ['kunming'],
    scope: ['不含农户'],
    qualifier: ['超'],
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...fields).chain((at) => fc.constantFrom(...values[at.field]).map((text) => ({ ...at, text }))),
      ({ row, name, field, was, text }) => {
        fc.pre(was !== text);
        const found = ledgerFaults(edited(PUBLISHED, { [FACTS]: withCell(FACTS, row, head.indexOf(field), text) }));
        expect(found).toEqual([expect.stringContaining(`数据点“${name}”的 ${field} 与已发布的不同：现在是“${text}”`)]);
      },
    ),
    { numRuns: 40 },
  );
});

test('any row that is left out', () => {
  for (const key of ['蔬菜', '肉类', '合计']) {
    const found = ledgerFaults(edited(PUBLISHED, { [TABLE]: stringify(recordsOf(TABLE).filter((cells) => cells[0] !== key)) }));
    expect(found).toContainEqual(expect.stringContaining(`的行“${key}”已经发布，现在没有了`));
  }
});
