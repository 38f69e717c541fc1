import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../../../api/files.ts';
import { tableObject } from '../../../../../api/objects.ts';
import { errataOf } from '../../../../../site/collections.ts';
import { absolute } from '../../../../../site/paths.ts';
import { publicationTables, type PublicationTable } from '../../../../../site/publication-paths.ts';
import { jsonResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = publicationTables;

export const GET: APIRoute<PublicationTable> = async ({ props: { table, publication } }) =>
  jsonResponse(jsonText(tableObject(table, publication, await errataOf(publication.id), { absolute })));
