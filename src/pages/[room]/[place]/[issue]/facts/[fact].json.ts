import type { APIRoute, GetStaticPaths } from 'astro';
import { factJson } from '../../../../../site/fact-file.ts';
import { publicationFacts, type PublicationFact } from '../../../../../site/publication-paths.ts';

export const getStaticPaths: GetStaticPaths = publicationFacts;

export const GET: APIRoute<PublicationFact> = async ({ props: { publication, fact } }) =>
  new Response(await factJson(publication, fact), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
