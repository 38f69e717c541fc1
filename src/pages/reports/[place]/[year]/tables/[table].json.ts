import type { APIRoute, GetStaticPaths } from 'astro';
import { reportTables, type ReportTable } from '../../../../../site/report-tables.ts';
import { tableJson } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = reportTables;

export const GET: APIRoute<ReportTable> = ({ props: { table, publication } }) =>
  new Response(tableJson(table, publication), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
