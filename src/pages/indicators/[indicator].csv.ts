import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetCsv } from '../../downloads/csv.ts';
import { indicatorPaths, sheetOfIndicator, type IndicatorProps } from '../../site/indicator-files.ts';
import { csvResponse } from '../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = indicatorPaths;

export const GET: APIRoute<IndicatorProps> = async ({ props }) => csvResponse(sheetCsv(await sheetOfIndicator(props.indicator)));
