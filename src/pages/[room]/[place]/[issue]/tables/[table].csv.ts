import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetCsv } from '../../../../../downloads/csv.ts';
import { publicationTables, type PublicationTable } from '../../../../../site/publication-paths.ts';
import { csvResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = publicationTables;

export const GET: APIRoute<PublicationTable> = ({ props: { table } }) => csvResponse(sheetCsv(table));
