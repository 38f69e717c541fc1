import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../../../api/files.ts';
import { tableObject } from '../../../../../api/objects.ts';
import { absolute } from '../../../../../site/paths.ts';
import { tableVersions, type TableVersion } from '../../../../../site/publication-paths.ts';
import { jsonResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = tableVersions;

export const GET: APIRoute<TableVersion> = ({ props: { table, publication } }) =>
  jsonResponse(jsonText(tableObject(table, publication, [], { absolute })));
