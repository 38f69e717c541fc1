import type { CreativeWork, DataDownload, Dataset, PropertyValue, Report } from 'schema-dts';
import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { printedName } from '../project/printed-name.ts';
import type { Table } from '../project/types.ts';
import type { Whole } from './json-ld.ts';
import { organizations, original } from './publication.ts';

/** Formats in which data are offered, by suffix. */
const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Suffix = keyof typeof MEDIA_TYPES;

export interface DatasetFacts {
  name: string;
  /** At least a sentence. */
  description: string;
  /** Address of its page, and of its files without their suffix. */
  path: string;
  file: string;
  suffixes: readonly Suffix[];
  /** Full name of the place, where all values are of one. */
  place?: string;
  period?: string;
  /** What is measured, with its unit. */
  variables: readonly { name: string; unit?: string | undefined }[];
}

/** Data that can be downloaded; `source`: the publication that they are from, and the address of its cover. */
export function datasetThing(facts: DatasetFacts, whole: Whole, source?: { publication: Publication; path: string }): Dataset {
  const { name, description, path, file, suffixes, place, period, variables } = facts;
  return {
    '@type': 'Dataset',
    name,
    description,
    url: whole(path),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    usageInfo: whole('/about/#rights'),
    ...(period === undefined ? {} : { temporalCoverage: period }),
    ...(place === undefined ? {} : { spatialCoverage: { '@type': 'Place', name: place } }),
    ...(variables.length === 0 ? {} : { variableMeasured: variables.map(variable) }),
    ...(source ? origin(source, whole) : {}),
    distribution: suffixes.map((suffix): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[suffix],
      contentUrl: whole(`${file}.${suffix}`),
    })),
  };
}

function origin({ publication: p, path }: { publication: Publication; path: string }, whole: Whole) {
  const creator = organizations(p.issuer).publisher;
  const isPartOf: Report | CreativeWork = { '@type': p.kind === 'report' ? 'Report' : 'CreativeWork', name: p.title, url: whole(path) };
  return { ...(creator ? { creator } : {}), isPartOf, isBasedOn: original(p) };
}

function variable({ name, unit }: DatasetFacts['variables'][number]): PropertyValue {
  return { '@type': 'PropertyValue', name, ...(unit ? { unitText: unit } : {}) };
}

/** What a table's dataset is called and says of itself. */
export function tableFacts(table: Table, p: Publication): Pick<DatasetFacts, 'name' | 'description' | 'variables'> & { period: string } {
  const name = printedName(table);
  const measured = table.columns.filter((c) => c.type !== 'string');
  const columns = table.columns.map((c) => c.name).join('、');
  const source = `《${p.title}》`;
  return {
    name,
    description: `${source}中的“${table.title}”：${formatPeriod(table.period)}，${table.rows.length} 行；各列为${columns}。`,
    period: table.period,
    variables: measured.map(({ name: column, unit }) => ({ name: column, unit: unit?.startsWith('@') ? undefined : unit })),
  };
}
