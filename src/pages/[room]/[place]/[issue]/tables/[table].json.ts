import type { APIRoute, GetStaticPaths } from 'astro';
import { publicationTables, type PublicationTable } from '../../../../../site/publication-paths.ts';
import { tableJson } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = publicationTables;

export const GET: APIRoute<PublicationTable> = ({ props: { table, publication } }) =>
  new Response(tableJson(table, publication), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
