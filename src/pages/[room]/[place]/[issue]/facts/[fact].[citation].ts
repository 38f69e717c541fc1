import type { APIRoute, GetStaticPaths } from 'astro';
import { factCitations, citationResponse, type CitationFile } from '../../../../../site/cite-files.ts';

export const getStaticPaths: GetStaticPaths = factCitations;

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
