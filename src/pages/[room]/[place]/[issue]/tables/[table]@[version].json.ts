import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../../../../api/files.ts';
import { tableObject } from '../../../../../api/objects.ts';
import { errataOf } from '../../../../../site/collections.ts';
import { absolute } from '../../../../../site/paths.ts';
import { tableVersions, type TableVersion } from '../../../../../site/publication-paths.ts';
import { jsonResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = tableVersions;

/** Errata are stated of what stands now. */
export const GET: APIRoute<TableVersion> = async ({ props: { table, publication, isCurrent } }) =>
  jsonResponse(jsonText(tableObject(table, publication, isCurrent ? await errataOf(publication.id) : [], { absolute })));
