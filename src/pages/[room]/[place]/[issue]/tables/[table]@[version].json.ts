import type { APIRoute, GetStaticPaths } from 'astro';
import { tableVersions, type TableVersion } from '../../../../../site/publication-paths.ts';
import { tableJson } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = tableVersions;

export const GET: APIRoute<TableVersion> = ({ props: { table, publication } }) =>
  new Response(tableJson(table, publication), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
