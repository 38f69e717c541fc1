import type { APIRoute, GetStaticPaths } from 'astro';
import { tableVersions, type TableVersion } from '../../../../../site/publication-paths.ts';
import { tableCsv } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = tableVersions;

export const GET: APIRoute<TableVersion> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
