import type { APIRoute, GetStaticPaths } from 'astro';
import { chartImage, publicationCharts, type PublicationChart } from '../../../../../site/chart-view.ts';

export const getStaticPaths: GetStaticPaths = publicationCharts;

export const GET: APIRoute<PublicationChart> = ({ props: { chart, publication } }) =>
  new Response(chartImage(chart, publication).svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
