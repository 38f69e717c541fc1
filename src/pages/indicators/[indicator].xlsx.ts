import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetXlsx } from '../../downloads/xlsx.ts';
import { indicatorPaths, sheetOfIndicator, type IndicatorProps } from '../../site/indicator-files.ts';
import { xlsxResponse } from '../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = indicatorPaths;

export const GET: APIRoute<IndicatorProps> = async ({ props }) => xlsxResponse(await sheetXlsx(await sheetOfIndicator(props.indicator)));
