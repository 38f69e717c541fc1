import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetXlsx } from '../../../../../downloads/xlsx.ts';
import { publicationTables, type PublicationTable } from '../../../../../site/publication-paths.ts';
import { xlsxResponse } from '../../../../../site/responses.ts';
import { sheetOfTable } from '../../../../../site/sheets.ts';

export const getStaticPaths: GetStaticPaths = publicationTables;

export const GET: APIRoute<PublicationTable> = async ({ props: { table, publication } }) =>
  xlsxResponse(await sheetXlsx(await sheetOfTable(table, publication)));
