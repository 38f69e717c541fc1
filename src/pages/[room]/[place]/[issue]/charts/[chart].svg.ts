import type { APIRoute, GetStaticPaths } from 'astro';
import { chartImage, publicationCharts, type PublicationChart } from '../../../../../site/chart-view.ts';
import { svgResponse } from '../../../../../site/responses.ts';

export const getStaticPaths: GetStaticPaths = publicationCharts;

export const GET: APIRoute<PublicationChart> = ({ props: { chart, publication } }) => svgResponse(chartImage(chart, publication).svg);
