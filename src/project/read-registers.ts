import { plainNumber } from '../data/cell.ts';
import { fault, type Fault } from '../data/fault.ts';
import { parsePeriod } from '../data/period.ts';
import { parseTable, type ParsedTable, type Row } from '../data/parse-table.ts';
import { ERRATA_SCHEMA, FACTS_SCHEMA } from '../data/registers.ts';
import { tableSchema, type TableSchemaDescriptor } from '../data/table-schema.ts';
import { readText, type Files } from './files.ts';
import type { Erratum, Fact } from './types.ts';

/** `data/<publication>/facts.csv`. A publication without facts has a file with a head only, or none. */
export function readFacts(files: Files, publication: string, faults: Fault[]): Fact[] {
  const file = `data/${publication}/facts.csv`;
  return readRegister(files, file, FACTS_SCHEMA, faults, ({ rows, text, lines }, column) =>
    rows.map((row, i) => {
      const line = lines[i] ?? 1;
      const period = string(row, 'period');
      if (!parsePeriod(period))
        faults.push(fault(file, { line, message: `时期“${period}”的写法不对`, expected: '2019、2019-06、2019-12-31 或 2019-01/2019-11' }));
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
export function readErrata(files: Files, publication: string, faults: Fault[]): Erratum[] {
  const file = `data/${publication}/errata.csv`;
  return readRegister(files, file, ERRATA_SCHEMA, faults, ({ rows, lines }) =>
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

function readRegister<T>(
  files: Files,
  file: string,
  descriptor: TableSchemaDescriptor,
  faults: Fault[],
  build: (parsed: ParsedTable, column: (name: string) => number) => T[],
): T[] {
  if (!files.read(file)) return [];
  const text = readText(files, file, faults, '登记表');
  if (text === undefined || text.trim().split('\n').length < 2) return [];
  const parsed = parseTable(text, tableSchema(descriptor), file);
  faults.push(...parsed.faults);
  return build(parsed, (name) => descriptor.fields.findIndex((f) => f.name === name));
}

function string(row: Row, name: string): string {
  return String(row[name] ?? '').trim();
}
