import type { APIRoute, GetStaticPaths } from 'astro';
import { publicationCitations, citationResponse, type CitationFile } from '../../../site/cite-files.ts';

export const getStaticPaths: GetStaticPaths = publicationCitations;

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
