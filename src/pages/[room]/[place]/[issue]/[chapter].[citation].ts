import type { APIRoute, GetStaticPaths } from 'astro';
import { chapterCitations, citationResponse, type CitationFile } from '../../../../site/cite-files.ts';

export const getStaticPaths: GetStaticPaths = chapterCitations;

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
