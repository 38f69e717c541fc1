import { plainNumber } from '../data/cell.ts';
import { fault } from '../data/fault.ts';
import { parsePeriod } from '../data/period.ts';
import { parseTable, type ParsedTable, type Row } from '../data/parse-table.ts';
import { CORRECTIONS_SCHEMA, ERRATA_SCHEMA, FACTS_SCHEMA, TEXT_REGISTERS } from '../data/registers.ts';
import { tableSchema, type TableSchemaDescriptor } from '../data/table-schema.ts';
import { noteUnreadable, textOf, type Reading } from './reading.ts';
import type { Correction, Erratum, Fact } from './types.ts';
import type { Registers } from './registers.ts';

/** `data/<publication>/facts.csv`. A publication without facts has a file with a head only, or none. */
export function readFacts(reading: Reading, publication: string): Fact[] {
  const file = `data/${publication}/facts.csv`;
  return readRegister(reading, file, FACTS_SCHEMA, ({ rows, text, lines }, column) =>
    rows.map((row, i) => {
      const line = lines[i] ?? 1;
      const period = string(row, 'period');
      if (!parsePeriod(period))
        reading.faults.push(
          fault(file, { line, message: `时期“${period}”的写法不对`, expected: '2019、2019-06、2019-12-31 或 2019-01/2019-11' }),
        );
      return {
        id: `${publication}/${string(row, 'id')}`,
        publication,
        name: string(row, 'id'),
        section: string(row, 'section'),
        indicator: string(row, 'indicator') || null,
        value: Number(row['value']),
        number: plainNumber(text[i]?.[column('value')] ?? '') ?? '',
        unit: string(row, 'unit'),
        period,
        place: string(row, 'place'),
        scope: string(row, 'scope'),
        qualifier: string(row, 'qualifier'),
        source: string(row, 'source'),
        derived: string(row, 'derived'),
        file,
        line,
      };
    }),
  );
}

/** `data/<publication>/errata.csv`. */
export function readErrata(reading: Reading, publication: string): Erratum[] {
  const file = `data/${publication}/errata.csv`;
  return readRegister(reading, file, ERRATA_SCHEMA, ({ rows, lines }) =>
    rows.map((row, i) => ({
      id: `${publication}/${string(row, 'id')}`,
      publication,
      name: string(row, 'id'),
      where: string(row, 'where'),
      rule: string(row, 'rule'),
      printed: string(row, 'printed'),
      computed: string(row, 'computed'),
      note: string(row, 'note'),
      found: string(row, 'found'),
      file,
      line: lines[i] ?? 1,
    })),
  );
}

/** `data/<publication>/corrections.csv`. Old and new values stay as they are, blanks included. */
export function readCorrections(reading: Reading, publication: string): Correction[] {
  const file = `data/${publication}/corrections.csv`;
  return readRegister(reading, file, CORRECTIONS_SCHEMA, ({ rows, lines }) =>
    rows.map((row, i) => ({
      id: `${publication}/${string(row, 'id')}`,
      publication,
      number: Number(row['id']),
      version: Number(row['version']),
      date: string(row, 'date'),
      kind: string(row, 'kind'),
      where: string(row, 'where'),
      old: String(row['old'] ?? ''),
      new: String(row['new'] ?? ''),
      reason: string(row, 'reason'),
      file,
      line: lines[i] ?? 1,
    })),
  );
}

/** The rows of every text register of a publication: `problems.csv`, `tasks.csv` … */
export function readTextRegisters(reading: Reading, publication: string): Registers {
  const rows = Object.entries(TEXT_REGISTERS).map(([name, schema]) => {
    const file = `data/${publication}/${name}.csv`;
    const fields = schema.fields.map((f) => f.name).filter((field) => field !== 'id');
    const read = readRegister(reading, file, schema, ({ rows: all, lines }) =>
      all.map((row, i) => ({
        ...Object.fromEntries(fields.map((field) => [field, string(row, field)])),
        id: `${publication}/${string(row, 'id')}`,
        publication,
        name: string(row, 'id'),
        file,
        line: lines[i] ?? 1,
      })),
    );
    return [name, read];
  });
  return Object.fromEntries(rows) as Registers;
}

function readRegister<T>(
  reading: Reading,
  file: string,
  descriptor: TableSchemaDescriptor,
  build: (parsed: ParsedTable, column: (name: string) => number) => T[],
): T[] {
  if (!reading.files.read(file)) return [];
  const text = textOf(reading, file, '登记表');
  if (text === undefined || text.trim().split('\n').length < 2) return [];
  const parsed = parseTable(text, tableSchema(descriptor), file);
  noteUnreadable(reading, parsed.faults);
  return build(parsed, (name) => descriptor.fields.findIndex((f) => f.name === name));
}

function string(row: Row, name: string): string {
  return String(row[name] ?? '').trim();
}
