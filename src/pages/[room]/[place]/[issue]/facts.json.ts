import type { APIRoute, GetStaticPaths } from 'astro';
import { factListObject, jsonText } from '../../../../api/files.ts';
import type { Publication } from '../../../../data/catalogue.ts';
import { publicationPaths } from '../../../../site/publication-paths.ts';
import { jsonResponse } from '../../../../site/responses.ts';
import { source } from '../../../../site/source.ts';

export const getStaticPaths: GetStaticPaths = publicationPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) =>
  jsonResponse(jsonText(factListObject(props.publication, await source())));
