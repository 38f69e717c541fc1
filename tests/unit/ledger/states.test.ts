import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOfTable } from '../../../src/ledger/table-changes.ts';
import { hashOfTable, type TableState } from '../../../src/ledger/table-state.ts';
import { undoTable } from '../../../src/ledger/undo-table.ts';

const KEYS = ['甲', '乙', '丙', '丁/戊', '合计', '2019'];
const cell = fc.constantFrom('', '1', '2.50', '-', '约,数', '"引"', '第 2 行：x', ' 前后 ', '一\n二');
const about = fc.record({
  title: fc.constantFrom('表一', '表二'),
  number: fc.constantFrom('', '表1'),
  period: fc.constantFrom('2019', '2020'),
  place: fc.constantFrom('jia', 'yi'),
  notes: fc.constantFrom('', '注一\n注二'),
  derived: fc.constantFrom('', '率'),
});
const unit = fc.constantFrom(undefined, '', '家', '%');
const missing = fc.constantFrom({}, { '/': '不适用', '-': '无' });

/** Any table of one to six rows over three columns, the first of which names the rows. */
const table: fc.Arbitrary<TableState> = fc
  .record({
    about,
    unit,
    missing,
    keys: fc.shuffledSubarray(KEYS, { minLength: 1 }),
    cells: fc.array(fc.tuple(cell, cell), { minLength: 6, maxLength: 6 }),
  })
  .map((t) => ({
    about: t.about,
    columns: [
      { name: '名', title: '名', type: 'string', missing: {} },
      { name: '数', title: '数', type: 'string', missing: t.missing, ...(t.unit === undefined ? {} : { unit: t.unit }) },
      { name: '率', title: '率', type: 'string', missing: {} },
    ],
    primaryKey: ['名'],
    rows: t.keys.map((key, r) => [key, ...(t.cells[r] ?? [])]),
  }));

test('undoing the changes between any two states of a table gives the earlier one back', () => {
  fc.assert(
    fc.property(table, table, (before, now) => {
      const { state, misfits } = undoTable(now, changesOfTable('t', before, now));
      expect(misfits).toEqual([]);
      expect(state).toEqual(before);
    }),
  );
});

test('a table that came, went or has other columns is kept whole', () => {
  fc.assert(
    fc.property(fc.option(table, { nil: undefined }), table, (before, now) => {
      const wider = {
        ...now,
        columns: [...now.columns, { name: '新', title: '新', type: 'string' as const, missing: {} }],
        rows: now.rows.map((row) => [...row, '1']),
      };
      const changes = changesOfTable('t', before, wider);
      expect(changes.map((c) => c.where)).toEqual(['table:t']);
      expect(undoTable(wider, changes)).toEqual({ state: before, misfits: [] });
    }),
  );
});

test('states have one fingerprint exactly when they are equal', () => {
  fc.assert(
    fc.property(table, table, (a, b) => {
      expect(hashOfTable(a) === hashOfTable(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('a change whose new value is not what stands there does not fit', () => {
  fc.assert(
    fc.property(table, table, (before, now) => {
      const [change] = changesOfTable('t', before, now);
      if (!change) return;
      const { misfits } = undoTable(now, [{ ...change, new: `${change.new}！` }]);
      expect(misfits).toHaveLength(1);
    }),
  );
});
