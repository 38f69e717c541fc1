import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetCsv } from '../../downloads/csv.ts';
import { SITE_FILES, siteSheet, type SiteFile } from '../../downloads/site-package.ts';
import { csvResponse } from '../../site/responses.ts';
import { source } from '../../site/source.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(SITE_FILES).map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: SiteFile }> = async ({ props }) => csvResponse(sheetCsv(siteSheet(props.file, await source())));
