import { apiPath } from '../api/addresses.ts';
import { ENDPOINTS, type Endpoint } from '../api/endpoints.ts';
import { apiFiles } from '../api/files.ts';
import type { Source } from '../api/source.ts';
import { tablePath } from './paths.ts';
import { abridge } from './abridge.ts';
import type { ExampleAddresses } from './code-examples.ts';

export interface EndpointExample {
  endpoint: Endpoint;
  /** A file of it, as a path on the site, and what that file holds, cut short. Undefined where this site has none. */
  example: { path: string; answer: string } | undefined;
}

/** Every endpoint with one of its files. */
export function endpointExamples(source: Source): EndpointExample[] {
  const files = apiFiles(source);
  const { table, indicator } = exampleIds(source);
  return ENDPOINTS.map((endpoint) => {
    const own = files.filter((file) => file.endpoint === endpoint.name);
    const found = own.find(({ name }) => name === `tables/${table?.id ?? ''}` || name === `indicators/${indicator ?? ''}`) ?? own[0];
    return {
      endpoint,
      example: found && { path: apiPath(found.name), answer: JSON.stringify(abridge(found.body()), null, 2) },
    };
  });
}

/** What the examples of programs read; undefined on a site without tables or values. */
export function exampleAddresses(source: Source): ExampleAddresses | undefined {
  const { table, owner, indicator } = exampleIds(source);
  if (!table || !owner || !indicator) return undefined;
  return { absolute: source.absolute, table: { api: table.id, file: tablePath(owner, table.name).slice(0, -1) }, indicator };
}

/** A table with a printed number, and the indicator with the most values. */
function exampleIds({ tables, publications, values }: Source) {
  const table = tables.find(({ number }) => number !== undefined) ?? tables[0];
  const owner = publications.find(({ id }) => id === table?.publication);
  const counts = [...values].map(([id, own]) => ({ id, count: own.length })).sort((a, b) => b.count - a.count);
  return { table, owner, indicator: counts[0]?.id };
}
