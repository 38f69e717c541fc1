import type { Publication } from '../data/catalogue.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import type { Table } from '../project/types.ts';
import { packageCsv } from './csv.ts';
import { readme } from './package-readme.ts';
import type { PackagedRegister } from './packaged-registers.ts';
import { registerColumns } from './register-sheet.ts';
import { sourceOf } from './source.ts';

interface Resource {
  name: string;
  path: string;
  schema: TableSchemaDescriptor;
  [property: string]: unknown;
}

/** A `datapackage.json` as its file has it. */
export interface Descriptor {
  resources: Resource[];
  [property: string]: unknown;
}

export interface PackageContent {
  publication: Publication;
  descriptor: Descriptor;
  tables: readonly Table[];
  registers: readonly PackagedRegister[];
  /** Whole address of the publication. */
  address: string;
  citation?: string;
}

/**
 * A publication's data as files of a Data Package: its own descriptor, every table, facts, errata and other registers.
 * A register that the descriptor does not list is added to it when it has rows.
 */
export function publicationPackage({
  publication,
  descriptor,
  tables,
  registers,
  address,
  citation,
}: PackageContent): Record<string, string> {
  const declared = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
  const files: Record<string, string> = {};
  const resources: Resource[] = [];
  for (const table of tables) {
    const resource = declared.get(table.name);
    if (!resource) throw new Error(`datapackage.json 没有表“${table.name}”`);
    resources.push({ ...resource, ...CSV });
    files[resource.path] = packageCsv(table);
  }
  for (const register of registers) {
    const resource = declared.get(register.sheet.name) ?? undeclared(register);
    if (!resource) continue;
    resources.push({ ...resource, ...CSV });
    files[resource.path] = registerCsv(register, resource);
  }
  const about = { title: publication.title, homepage: address, sources: descriptor['sources'] ?? [{ title: sourceOf(publication) }] };
  return {
    'README.txt': readme({ title: publication.shortTitle, source: sourceOf(publication), address, citation }),
    'datapackage.json': `${JSON.stringify({ ...descriptor, ...about, resources }, null, 2)}\n`,
    ...files,
  };
}

function undeclared({ sheet: { name, title, text }, schema }: PackagedRegister): Resource | undefined {
  return text.length > 0 ? { name, type: 'table', path: `${name}.csv`, title, schema } : undefined;
}

/** A register with the columns that its resource declares, in that order. */
function registerCsv({ sheet }: PackagedRegister, { schema }: Resource): string {
  const columns = registerColumns(schema);
  const order = columns.map(({ name }) => sheet.columns.findIndex((own) => own.name === name));
  return packageCsv({ columns, text: sheet.text.map((row) => order.map((c) => row[c] ?? '')) });
}

/** How every file of a package is written, whatever its original was. */
export const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
