import type { APIRoute } from 'astro';
import { siteZip } from '../../site/packages.ts';
import { zipResponse } from '../../site/responses.ts';

export const GET: APIRoute = async () => zipResponse(await siteZip());
