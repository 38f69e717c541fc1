import type { APIRoute } from 'astro';
import { jsonText } from '../../../api/files.ts';
import { openApi, serverOf } from '../../../api/openapi.ts';
import { absolute } from '../../../site/paths.ts';
import { jsonResponse } from '../../../site/responses.ts';

export const GET: APIRoute = () => jsonResponse(jsonText(openApi(serverOf(absolute))));
