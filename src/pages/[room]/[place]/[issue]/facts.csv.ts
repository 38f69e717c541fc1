import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publication } from '../../../../data/catalogue.ts';
import { FACTS_SCHEMA } from '../../../../data/registers.ts';
import { factsOf } from '../../../../site/collections.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { tableCsv } from '../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = publicationPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) => {
  const columns = FACTS_SCHEMA.fields.map((f) => ({ name: f.name, title: f.title ?? f.name, type: f.type, missing: {} }));
  const text = (await factsOf(props.publication.id)).map((f) => [
    f.name,
    f.section,
    f.indicator ?? '',
    f.number,
    f.unit,
    f.period,
    f.place,
    f.scope,
    f.qualifier,
    f.source,
    f.derived,
  ]);
  return new Response(tableCsv({ columns, text }), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
