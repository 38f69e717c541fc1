import type { APIRoute } from 'astro';
import { absolute } from '../site/paths.ts';

/** Everything may be read; pages for frames say themselves that they are not to be listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
