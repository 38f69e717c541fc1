import type { APIRoute } from 'astro';
import { feedSource } from '../site/feed-source.ts';
import { jsonFeed } from '../site/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(...(await feedSource('/feed.json'))), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
