import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publication } from '../../../../data/catalogue.ts';
import { sheetXlsx } from '../../../../downloads/xlsx.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { xlsxResponse } from '../../../../site/responses.ts';
import { sheetOfFacts } from '../../../../site/sheets.ts';

export const getStaticPaths: GetStaticPaths = publicationPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) =>
  xlsxResponse(await sheetXlsx(await sheetOfFacts(props.publication)));
