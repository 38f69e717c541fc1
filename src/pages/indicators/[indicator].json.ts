import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonText } from '../../api/files.ts';
import { indicatorObject } from '../../api/objects.ts';
import { indicatorPaths, type IndicatorProps } from '../../site/indicator-files.ts';
import { jsonResponse } from '../../site/responses.ts';
import { source } from '../../site/source.ts';

export const getStaticPaths: GetStaticPaths = indicatorPaths;

export const GET: APIRoute<IndicatorProps> = async ({ props }) => jsonResponse(jsonText(indicatorObject(props.indicator, await source())));
