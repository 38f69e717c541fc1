import { columnOf, csvRecords } from '../data/csv-records.ts';
import { parseTable } from '../data/parse-table.ts';
import { INDICATOR_CELLS_SCHEMA } from '../data/registers.ts';
import { tableSchema } from '../data/table-schema.ts';
import { noteUnreadable, textOf, type Reading } from './reading.ts';
import type { IndicatorCell, IndicatorCellField } from './types.ts';

/** `data/<publication>/indicator-cells.csv`; none where there is no such file, or one with a head only. */
export function readIndicatorCells(reading: Reading, publication: string): IndicatorCell[] {
  const file = `data/${publication}/indicator-cells.csv`;
  if (!reading.files.read(file)) return [];
  const text = textOf(reading, file, '登记表');
  if (text === undefined || text.trim().split('\n').length < 2) return [];
  const parsed = parseTable(text, tableSchema(INDICATOR_CELLS_SCHEMA), file);
  noteUnreadable(reading, parsed.faults);
  const [head, ...body] = csvRecords(text, file).records;
  const records = new Map(body.map((record) => [record.line, record]));
  const fields = INDICATOR_CELLS_SCHEMA.fields.map((f) => f.name) as IndicatorCellField[];
  return parsed.rows.map((row, i) => {
    const line = parsed.lines[i] ?? 1;
    const record = records.get(line);
    const column = (name: string): number =>
      record && head
        ? columnOf(
            record,
            head.cells.findIndex((cell) => cell.trim() === name),
          )
        : 1;
    const cell = Object.fromEntries(fields.map((name) => [name, String(row[name] ?? '').trim()])) as Record<IndicatorCellField, string>;
    const columns = Object.fromEntries(fields.map((name) => [name, column(name)])) as Record<IndicatorCellField, number>;
    return {
      ...cell,
      id: `${publication}/${[cell.indicator, cell.table, cell.key, cell.field].join('/')}`,
      publication,
      file,
      line,
      columns,
    };
  });
}
