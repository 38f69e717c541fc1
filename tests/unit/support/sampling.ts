import { formatFault } from '../../../src/data/fault.ts';
import { parseTable, type ParsedTable } from '../../../src/data/parse-table.ts';
import { tableSchema } from '../../../src/data/table-schema.ts';

/** A text, a whole number, a share that may be missing, and a remark that may be empty. */
const SAMPLING = tableSchema({
  fields: [
    { name: '类别', type: 'string' },
    { name: '批次', type: 'integer', unit: '批' },
    { name: '合格率', type: 'number', unit: '%', missingValues: [{ value: '/', label: '不适用' }] },
    { name: '备注', type: 'string' },
  ],
  primaryKey: ['类别'],
});

export function parseSampling(text: string): ParsedTable {
  return parseTable(text, SAMPLING, 'data/x/a.csv');
}

/** The faults of a sampling table without the path, `line:column: 错误：…`. */
export function samplingFaults(text: string): string[] {
  return parseSampling(text).faults.map((f) => formatFault(f).replace('data/x/a.csv:', ''));
}
