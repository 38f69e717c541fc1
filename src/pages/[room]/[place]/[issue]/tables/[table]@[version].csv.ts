import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetCsv } from '../../../../../downloads/csv.ts';
import { tableVersions, type TableVersion } from '../../../../../site/publication-paths.ts';
import { csvResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = tableVersions;

export const GET: APIRoute<TableVersion> = ({ props: { table } }) => csvResponse(sheetCsv(table));
