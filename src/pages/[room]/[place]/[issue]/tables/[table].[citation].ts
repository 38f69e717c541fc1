import type { APIRoute, GetStaticPaths } from 'astro';
import { tableCitations, citationResponse, type CitationFile } from '../../../../../site/cite-files.ts';

export const getStaticPaths: GetStaticPaths = tableCitations;

export const GET: APIRoute<CitationFile> = ({ props }) => citationResponse(props);
