import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorChartImage, picturePaths, type ChartPicture } from '../../../site/indicator-charts.ts';
import { svgResponse } from '../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = () => picturePaths('/indicators/');

export const GET: APIRoute<ChartPicture> = async ({ props }) => svgResponse((await indicatorChartImage(props)).svg);
