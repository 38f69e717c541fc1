import type { APIRoute, GetStaticPaths } from 'astro';
import { reportTables, type ReportTable } from '../../../../../site/report-tables.ts';
import { tableCsv } from '../../../../../site/table-files.ts';

export const getStaticPaths: GetStaticPaths = reportTables;

export const GET: APIRoute<ReportTable> = ({ props: { table } }) =>
  new Response(tableCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
