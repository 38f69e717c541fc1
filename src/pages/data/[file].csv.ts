import type { APIRoute, GetStaticPaths } from 'astro';
import { SITE_FILES, type SiteFile } from '../../downloads/site-files.ts';
import { siteFile } from '../../site/packages.ts';
import { csvResponse } from '../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = () => SITE_FILES.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: SiteFile }> = async ({ props }) => csvResponse((await siteFile(props.file)).bytes);
