import type { APIRoute } from 'astro';
import { sheetCsv } from '../downloads/csv.ts';
import { CORRECTIONS_SCHEMA } from '../data/registers.ts';
import { correctionsOf } from '../site/collections.ts';
import { csvResponse } from '../site/responses.ts';

/** Every correction of every publication. */
export const GET: APIRoute = async () => {
  const heads = ['出版物', ...CORRECTIONS_SCHEMA.fields.map((f) => f.title ?? f.name)];
  const columns = heads.map((name) => ({ name, title: name, type: 'string' as const, missing: {} }));
  const text = (await correctionsOf()).map((c) => [
    ...[c.publication, String(c.number), String(c.version), c.date, c.kind],
    ...[c.where, c.old, c.new, c.reason],
  ]);
  return csvResponse(sheetCsv({ columns, text }));
};
