import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publication } from '../../../data/catalogue.ts';
import { hasPackage, publicationZip } from '../../../site/packages.ts';
import { publicationPaths } from '../../../site/publication-paths.ts';
import { zipResponse } from '../../../site/responses.ts';

/** Publications that have data. */
export const getStaticPaths: GetStaticPaths = async () => (await publicationPaths()).filter(({ props }) => hasPackage(props.publication));

export const GET: APIRoute<{ publication: Publication }> = async ({ props }) => {
  const bytes = await publicationZip(props.publication);
  return bytes ? zipResponse(bytes) : new Response(null, { status: 404 });
};
