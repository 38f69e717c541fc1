/** The tables of `data/` as an independent reader finds them, for comparing with what the site hands out. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { publicationPath } from '../../../src/site/paths.ts';
import { currentProject } from '../../../src/project/current.ts';

interface Field {
  name: string;
  type: string;
  unit?: string;
  missingValues?: (string | { value: string })[];
}

export interface DataTable {
  publication: string;
  name: string;
  title: string;
  /** The built table page's address, without its last slash. */
  address: string;
  fields: Field[];
  /** Cells as the file has them, by row and field. */
  cells: string[][];
  /** Whether a cell holds a mark of a missing value. */
  isMissing: (cell: string, field: Field) => boolean;
}

/** Addresses of publications by id; only these come from the project's own code. */
export const PUBLICATIONS = new Map(currentProject(process.cwd()).publications.map((p) => [p.id, publicationPath(p)]));

/** Rows of CSV text, by an independent reader. */
export function csvRows(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data;
}

const REGISTERS = [
  'facts',
  'errata',
  'corrections',
  'indicator-cells',
  'problems',
  'amounts',
  'thresholds',
  'tasks',
  'forms',
  'appointments',
  'chronicle',
];

/** Every table of every publication, its registers left out. */
export function dataTables(): DataTable[] {
  return readdirSync('data').flatMap((publication) => {
    const { resources } = JSON.parse(readFileSync(`data/${publication}/datapackage.json`, 'utf8')) as {
      resources: {
        name: string;
        path: string;
        title: string;
        schema: { fields: Field[]; missingValues?: Field['missingValues']; primaryKey: string[] };
      }[];
    };
    return resources
      .filter(({ name }) => !REGISTERS.includes(name))
      .map(({ name, path, title, schema }) => {
        const [head = [], ...body] = csvRows(readFileSync(`data/${publication}/${path}`, 'utf8'));
        const at = schema.fields.map((field) => head.indexOf(field.name));
        const marksOf = (field: Field) =>
          (field.missingValues ?? schema.missingValues ?? ['']).map((m) => (typeof m === 'string' ? m : m.value));
        return {
          ...{ publication, name, title, fields: schema.fields },
          address: `${PUBLICATIONS.get(publication) ?? ''}tables/${name}`,
          cells: body.map((row) => at.map((i) => row[i] ?? '')),
          isMissing: (cell: string, field: Field) => !schema.primaryKey.includes(field.name) && marksOf(field).includes(cell.trim()),
        };
      });
  });
}
