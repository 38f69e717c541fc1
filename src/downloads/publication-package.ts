import type { Publication } from '../data/catalogue.ts';
import { ERRATA_SCHEMA, FACTS_SCHEMA, TEXT_REGISTERS, type TextRegister } from '../data/registers.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import type { Erratum, Fact, Table } from '../project/types.ts';
import { packageCsv } from './csv.ts';
import { readme } from './package-readme.ts';
import { errataSheet, factsSheet, registerColumns, textRegisterSheet } from './register-sheet.ts';
import { sourceOf } from './source.ts';

/** A `datapackage.json` as its file has it. */
export interface Descriptor {
  resources: { name: string; path: string; schema: TableSchemaDescriptor; [property: string]: unknown }[];
  [property: string]: unknown;
}

export interface PackageContent {
  publication: Publication;
  descriptor: Descriptor;
  tables: readonly Table[];
  facts: readonly Fact[];
  errata: readonly Erratum[];
  registers: Readonly<Partial<Record<TextRegister, readonly { name: string }[]>>>;
  /** Whole address of the publication. */
  address: string;
  citation?: string;
}

/**
 * A publication's data as files of a Data Package: its own descriptor, every table, facts, errata and other registers.
 * A register that the descriptor does not list is added to it when it has rows.
 */
export function publicationPackage(content: PackageContent): Record<string, string> {
  const { publication, descriptor, tables, facts, errata, registers, address, citation } = content;
  const sheets = [
    ...tables.map((table) => ({ name: table.name, schema: undefined, sheet: table })),
    { name: 'facts', schema: FACTS_SCHEMA, sheet: factsSheet(facts) },
    { name: 'errata', schema: ERRATA_SCHEMA, sheet: errataSheet(errata) },
    ...(Object.keys(TEXT_REGISTERS) as TextRegister[]).map((name) => ({
      name,
      schema: TEXT_REGISTERS[name],
      sheet: textRegisterSheet(name, registers[name] ?? []),
    })),
  ];
  const files: Record<string, string> = {};
  const resources: Descriptor['resources'] = [];
  for (const { name, schema, sheet } of sheets) {
    const declared = descriptor.resources.find((resource) => resource.name === name);
    const added =
      schema && sheet.text.length > 0
        ? { name, type: 'table', path: `${name}.csv`, title: REGISTER_TITLES[name] ?? name, schema }
        : undefined;
    const resource = declared ?? added;
    if (!resource) continue;
    resources.push({ ...resource, ...CSV });
    // A register's columns stand in the order of its schema here, and of its descriptor there.
    const columns = schema ? registerColumns(resource.schema) : sheet.columns;
    const order = columns.map(({ name }) => sheet.columns.findIndex((own) => own.name === name));
    files[resource.path] = packageCsv({ columns, text: sheet.text.map((row) => order.map((c) => row[c] ?? '')) });
  }
  const about = { title: publication.title, homepage: address, sources: descriptor['sources'] ?? [{ title: sourceOf(publication) }] };
  return {
    'README.txt': readme({ title: publication.shortTitle, source: sourceOf(publication), address, citation }),
    'datapackage.json': `${JSON.stringify({ ...descriptor, ...about, resources }, null, 2)}\n`,
    ...files,
  };
}

/** How every file of a package is written, whatever its original was. */
export const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

const REGISTER_TITLES: Readonly<Record<string, string>> = {
  facts: '正文数据点',
  errata: '原文存疑',
  problems: '问题与措施',
  amounts: '补助、奖励和经费标准',
  thresholds: '认定条件和限值',
  tasks: '任务和期限',
  forms: '表格',
  appointments: '人事任免',
  chronicle: '大事记',
};
