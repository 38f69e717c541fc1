import type { APIRoute, GetStaticPaths } from 'astro';
import { documentCitations, citationResponse, type CitationFile } from '../../../site/cite-files.ts';

export const getStaticPaths: GetStaticPaths = documentCitations;

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
