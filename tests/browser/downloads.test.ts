/** Every table's files against `data/`, cell by cell, each read by a library that did not write it. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, inject, it, test } from 'vitest';
import { csvRows, dataTables, type DataTable } from './support/data-folder.ts';
import { REPORT } from './support/pages.ts';

const TABLES = dataTables();
const isText = ({ fields }: DataTable, c: number): boolean => fields[c]?.type === 'string';

/** What a file must say of every cell: a number, a text, or `undefined` where a mark of a missing value stands. */
function expected(table: DataTable): (number | string | undefined)[][] {
  return table.cells.map((row) =>
    row.map((cell, c) => {
      const field = table.fields[c];
      if (field && table.isMissing(cell, field)) return undefined;
      return isText(table, c) ? cell : Number(cell.replaceAll(',', ''));
    }),
  );
}

test('there are tables to compare', () => {
  expect(TABLES.length).toBeGreaterThan(200);
});

describe("every table's CSV", () => {
  it('begins with a BOM, has units in the head and the cells of data/', () => {
    for (const table of TABLES) {
      const text = readFileSync(`dist${table.address}.csv`, 'utf8');
      expect(text.startsWith('\uFEFF'), table.address).toBe(true);
      const [head, ...rows] = csvRows(text.slice(1));
      const heads = table.fields.map(({ name, unit }) => (unit && !unit.startsWith('@') ? `${name}（${unit}）` : name));
      expect(head, table.address).toEqual(heads);
      const plain = rows.map((row) => row.map((cell, c) => (isText(table, c) ? cell.replace(/^'(?=[=+\-@])/, '') : cell)));
      const cells = table.cells.map((row) => row.map((cell, c) => (isText(table, c) ? cell : cell.replaceAll(',', ''))));
      expect(plain, table.address).toEqual(cells);
    }
  });
});

describe("every table's workbook", () => {
  it('has the cells of data/, numbers as numbers with the printed decimals, and empty cells for missing ones', async () => {
    for (const table of TABLES) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(readFileSync(`dist${table.address}.xlsx`)).buffer);
      const [data, notes] = workbook.worksheets;
      const cell = (r: number, c: number) => data?.getCell(r + 2, c + 1);
      const values = table.cells.map((row, r) => row.map((_, c) => cell(r, c)?.value ?? undefined));
      const wanted = expected(table).map((row, r) => row.map((value, c) => (isText(table, c) ? table.cells[r]?.[c] || undefined : value)));
      expect(values, table.address).toEqual(wanted);
      const decimals = table.cells.map((row, r) =>
        row.map((text, c) =>
          typeof wanted[r]?.[c] === 'number' ? (cell(r, c)?.numFmt.split('.')[1]?.length ?? 0) === (text.split('.')[1]?.length ?? 0) : true,
        ),
      );
      expect(decimals.flat(), table.address).not.toContain(false);
      expect(data?.rowCount, table.address).toBe(table.cells.length + 1);
      expect(notes?.getCell('B1').value, table.address).toBe(table.title);
    }
  });
});

describe("every table's JSON", () => {
  it('has the cells of data/, typed, and beside them what was printed', () => {
    for (const table of TABLES) {
      const { rows, printed, title } = JSON.parse(readFileSync(`dist${table.address}.json`, 'utf8')) as {
        rows: Record<string, unknown>[];
        printed: string[][];
        title: string;
      };
      expect(title).toBe(table.title);
      expect(
        rows.map((row) => table.fields.map(({ name }) => row[name] ?? undefined)),
        table.address,
      ).toEqual(expected(table));
      const missing = table.cells.map((row, r) => row.map((cell, c) => (expected(table)[r]?.[c] === undefined ? cell.trim() : undefined)));
      const marks = printed.map((row, r) => row.map((cell, c) => (missing[r]?.[c] === undefined ? undefined : cell)));
      expect(marks, table.address).toEqual(missing);
    }
  });

  it('is the same file in the API', () => {
    for (const { address, publication, name } of TABLES) {
      expect(readFileSync(`dist/api/v1/tables/${publication}/${name}.json`, 'utf8')).toBe(readFileSync(`dist${address}.json`, 'utf8'));
    }
  });
});

describe('the list of facts', () => {
  it('is the one of data/, as CSV and as a workbook', async () => {
    const text = readFileSync(`dist${REPORT}facts.csv`, 'utf8').slice(1);
    const rows = csvRows(readFileSync('data/guandu-2019/facts.csv', 'utf8'));
    expect(rows.length).toBeGreaterThan(700);
    expect(csvRows(text)).toEqual(rows);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(readFileSync(`dist${REPORT}facts.xlsx`)).buffer);
    const values = rows.slice(1).map((row) => row.map((cell, c) => (cell === '' ? null : c === 3 ? Number(cell) : cell)));
    expect(values.map((row, r) => row.map((_, c) => workbook.worksheets[0]?.getCell(r + 2, c + 1).value))).toEqual(values);
  });
});

test.each([
  ['tables/2-5.csv', 'text/csv'],
  ['tables/2-5.json', 'application/json'],
  ['tables/2-5.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s is served as %s', async (file, type) => {
  const response = await fetch(inject('origin') + REPORT + file);
  expect(response.headers.get('content-type')).toContain(type);
});
