import type { ChartData } from '../../../src/charts/series.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import type { Table } from '../../../src/project/types.ts';

interface ToyField {
  name: string;
  title?: string;
  type: 'string' | 'number' | 'integer' | 'year';
  unit?: string;
}

interface ToyResource {
  fields: ToyField[];
  primaryKey: string[];
  missingValues?: { value: string; label: string }[];
  columnGroups?: { title: string; fields: string[] }[];
  rowSpan?: string[];
  totalRows?: string[];
  derived?: string[];
}

/** The table `toy` of the publication `jia-2020`, read as the site reads it. */
export function toyTable({ fields, primaryKey, missingValues, ...rest }: ToyResource, lines: string[]): Table {
  const schema = { fields, primaryKey, ...(missingValues ? { missingValues } : {}) };
  const resource = {
    name: 'toy',
    type: 'table',
    path: 'toy.csv',
    title: '测试表',
    section: '1.1',
    period: '2020',
    place: 'jia',
    schema,
    ...rest,
  };
  const files = memoryFiles({
    'content/publications/jia-2020/publication.yaml': '',
    'data/jia-2020/datapackage.json': JSON.stringify({ name: 'jia-2020', title: '甲区', resources: [resource] }),
    'data/jia-2020/toy.csv': lines.join('\n'),
  });
  const { tables, faults } = readProject(files);
  const [table] = tables;
  const wrong = faults.filter((fault) => fault.file.endsWith('toy.csv'));
  if (!table || wrong.length > 0) throw new Error(`The toy table is faulty: ${JSON.stringify(wrong)}`);
  return table;
}

interface ToyChart {
  unit?: string;
  series: string[];
  /** Series whose values are worked out, not printed. */
  derived?: string[];
  /** A label and one value a series; text instead of a number is what a missing value says. */
  rows: [label: string, ...values: (number | string)[]][];
}

/** What a chart draws, by name and number. */
export function toyChart({ unit = '', series, derived = [], rows }: ToyChart): ChartData {
  return {
    unit,
    series: series.map((name) => ({ name, title: name })),
    categories: rows.map(([label, ...values]) => ({
      key: label,
      label,
      points: values.map((value, i) => ({
        series: series[i] ?? '',
        value: typeof value === 'number' ? value : null,
        text: String(value),
        derived: derived.includes(series[i] ?? ''),
      })),
    })),
  };
}
