import type { APIRoute } from 'astro';
import { feedSource } from '../site/feed-source.ts';
import { atomFeed } from '../site/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(atomFeed(...(await feedSource('/feed.xml'))), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
