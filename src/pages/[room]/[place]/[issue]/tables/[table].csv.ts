import type { APIRoute, GetStaticPaths } from 'astro';
import { publicationTables, type PublicationTable } from '../../../../../site/publication-paths.ts';
import { tableCsv } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = publicationTables;

export const GET: APIRoute<PublicationTable> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
