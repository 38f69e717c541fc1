import { expect, test } from 'vitest';
import { stringify } from 'csv-stringify/sync';
import { csvRecords } from '../../../src/data/csv-records.ts';
import { hashOfCorrection } from '../../../src/ledger/check-corrections.ts';
import { ledgerText, newLedger, parseLedger } from '../../../src/ledger/lock.ts';
import { editionsOf, earlierFacts, earlierTables } from '../../../src/ledger/editions.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { correct, publish } from '../../support/publish.ts';
import { FACTS, PACKAGE, smallFiles, swap, TABLE } from '../support/small-project.ts';
import { edited, ledgerFaults } from './published.ts';

const REGISTER = 'data/guandu-2019/corrections.csv';
const FIRST = smallFiles({ [TABLE]: swap('95.50', '59.50'), [FACTS]: swap('-4.5', '-5.4') });
const SECOND = smallFiles({ [TABLE]: swap('肉类,300,/,\n', ''), [PACKAGE]: swap('"unit": "批次"', '"unit": "批"') });
const said = { kind: '更正', reason: '转录有误', date: '2026-02-01' };
const ONCE = correct(publish(FIRST), { files: SECOND, publication: 'guandu-2019', said });
const TWICE = correct(ONCE, {
  files: smallFiles(),
  publication: 'guandu-2019',
  said: { kind: '修订', reason: '编印单位补印', date: '2026-03-01' },
});
const rows = csvRecords(String(TWICE[REGISTER]), REGISTER).records.map((r) => r.cells);

test('every correction is one numbered row: where, what stood there, what stands there now', () => {
  expect(rows.map((cells) => cells.slice(0, 7))).toEqual([
    ['id', 'version', 'date', 'kind', 'where', 'old', 'new'],
    ['1', '2', '2026-02-01', '更正', 'column:2-5/抽检/unit', '批次', '批'],
    ['2', '2', '2026-02-01', '更正', 'row:2-5/肉类', '第 2 行：肉类,300,/,', ''],
    ['3', '2', '2026-02-01', '更正', 'cell:2-5/蔬菜/合格率', '59.50', '95.50'],
    ['4', '2', '2026-02-01', '更正', 'fact:farm-growth', '-5.4', '-4.5'],
    ['5', '3', '2026-03-01', '修订', 'column:2-5/抽检/unit', '批', '批次'],
    ['6', '3', '2026-03-01', '修订', 'row:2-5/肉类', '', '第 2 行：肉类,300,/,'],
  ]);
});

test('a corrected project is sound, and each version of it is as it was published', () => {
  const project = readProject(memoryFiles(TWICE));
  expect(project.faults).toEqual([]);
  expect(editionsOf(project)).toMatchObject([
    { version: 3, published: '2026-01-05', versions: { 'table:2-5': [1, 2, 3], 'fact:farm-growth': [1, 2], 'fact:gdp': [1] } },
  ]);
  const [second, first] = earlierTables(project);
  const published = [FIRST, SECOND].map((files) => readProject(memoryFiles(files)).tables[0]);
  for (const [i, earlier] of [first, second].entries()) {
    expect(earlier).toMatchObject({
      id: `guandu-2019/2-5@${i + 1}`,
      version: i + 1,
      text: published[i]?.text,
      rows: published[i]?.rows,
      columns: published[i]?.columns,
    });
  }
  expect(earlierFacts(project)).toMatchObject([{ id: 'guandu-2019/farm-growth@1', number: '-5.4', value: -5.4, unit: '%' }]);
});

const ROWS = [1, 2, 3, 4, 5, 6];
test.each(['id', 'version', 'date', 'kind', 'where', 'old', 'new', 'reason'])(
  'a published correction with another %s is a fault',
  (name) => {
    const field = rows[0]?.indexOf(name) ?? -1;
    for (const row of ROWS) {
      const altered = rows.map((cells, r) => (r === row ? cells.with(field, `${cells[field]}0`) : cells));
      const found = ledgerFaults(edited(TWICE, { [REGISTER]: stringify(altered) }));
      expect(found.filter((line) => line.startsWith(`${REGISTER}:${row + 1}:1: 错误：`)).length, `row ${row}`).toBeGreaterThan(0);
    }
  },
);

test('a correction that is gone is a fault, whichever it is', () => {
  for (const row of ROWS) {
    const found = ledgerFaults(edited(TWICE, { [REGISTER]: stringify(rows.filter((_, r) => r !== row)) }));
    expect(found).toContainEqual(expect.stringContaining(`更正 ${row} 已经发布，现在没有了；改法：从 git 恢复这一行`));
  }
  expect(ledgerFaults(edited(TWICE, { [REGISTER]: null })).filter((line) => line.includes('现在没有了'))).toHaveLength(6);
});

test('a correction written by hand is refused with the command that writes it', () => {
  const more = (text: string): string => `${text}7,4,2026-04-01,更正,fact:gdp,1347.00,1347.01,笔误\n`;
  expect(ledgerFaults(edited(TWICE, { [REGISTER]: more }))).toContainEqual(
    `${REGISTER}:8:1: 错误：更正 7 没有记入发布底账；改法：删去这一行，由 npm run correct -- guandu-2019 --kind 更正 --reason "……" 来写`,
  );
});

test('a ledger that was made to fit an altered old value is found out: undoing it does not give the version back', () => {
  const project = readProject(memoryFiles(TWICE));
  const altered = String(TWICE[REGISTER]).replace('59.50', '69.50');
  const forged = edited(TWICE, { [REGISTER]: altered, 'published.lock.json': (text) => withCorrection(text, altered) });
  expect(project.faults).toEqual([]);
  expect(ledgerFaults(forged)).toEqual([expect.stringContaining('撤销更正后的“table:2-5”不是已发布的第 1 版')]);
});

/** The ledger with the fingerprints of another register. */
function withCorrection(ledger: string, register: string): string {
  const { corrections } = readProject(memoryFiles(edited(TWICE, { [REGISTER]: register })));
  const parsed = parseLedger(ledger) ?? newLedger();
  const published = parsed.publications['guandu-2019'];
  for (const c of corrections) if (published) published.corrections[c.number] = hashOfCorrection(c);
  return ledgerText(parsed);
}
