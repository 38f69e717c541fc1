import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publication } from '../../../../data/catalogue.ts';
import { sheetCsv } from '../../../../downloads/csv.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { csvResponse } from '../../../../site/responses.ts';
import { sheetOfFacts } from '../../../../site/sheets.ts';

export const getStaticPaths: GetStaticPaths = publicationPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) =>
  csvResponse(sheetCsv(await sheetOfFacts(props.publication)));
