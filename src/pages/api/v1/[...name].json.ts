import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles, jsonText, type ApiFile } from '../../../api/files.ts';
import { jsonResponse } from '../../../site/responses.ts';
import { source } from '../../../site/source.ts';

interface Props extends Record<string, unknown> {
  file: ApiFile;
}

/** Every file of the API; `src/api/` says what they hold. */
export const getStaticPaths: GetStaticPaths = async () =>
  apiFiles(await source()).map((file) => ({ params: { name: file.name }, props: { file } satisfies Props }));

export const GET: APIRoute<Props> = ({ props: { file } }) => jsonResponse(jsonText(file.body()));
