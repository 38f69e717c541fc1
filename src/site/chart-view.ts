import { drawChart } from '../charts/chart.ts';
import { PAGE } from '../charts/drawing.ts';
import { escapeXml } from '../charts/markup.ts';
import type { Publication } from '../data/catalogue.ts';
import { fileName, filePrefix } from '../downloads/file-name.ts';
import { chartSvg, type Image } from '../images/chart-svg.ts';
import { pictureOf } from '../images/picture.ts';
import type { Chart } from '../project/charts.ts';
import { printedName } from '../project/printed-name.ts';
import { placeName } from './catalogues.ts';
import { allPublications, chartsOf } from './collections.ts';
import { absolute, chartPath, embedPath } from './paths.ts';
import { addressOf } from './publication-paths.ts';

export interface PublicationChart extends Record<string, unknown> {
  publication: Publication;
  chart: Chart;
  before: Chart | undefined;
  after: Chart | undefined;
}

/** Paths and props of every chart of every publication: for its page and for its picture. */
export async function publicationCharts() {
  const paths = (await allPublications()).map(async (publication) => {
    const charts = await chartsOf(publication.id);
    return charts.map((chart, i) => ({
      params: { ...addressOf(publication), chart: chart.name },
      props: { publication, chart, before: charts[i - 1], after: charts[i + 1] } satisfies PublicationChart,
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The chart as a picture. */
export function chartImage(chart: Chart, publication: Publication): Image {
  return chartSvg(pictureOf(chart, publication, absolute(chartPath(publication, chart.name))));
}

/** Its files with the names under which they are saved. */
export async function chartFiles(chart: Chart, p: Publication): Promise<{ suffix: 'svg' | 'png'; path: string; saved: string }[]> {
  const name = fileName(filePrefix(p, await placeName(p.place)), chart.number, chart.title);
  return (['svg', 'png'] as const).map((suffix) => ({
    suffix,
    path: `${chartPath(p, chart.name).slice(0, -1)}.${suffix}`,
    saved: `${name}.${suffix}`,
  }));
}

/** HTML to copy: the chart in a frame, or as a picture that leads to its page. `size`: the picture's, in pixels. */
export function embedCode(chart: Chart, p: Publication, size: Pick<Image, 'width' | 'height'>): { frame: string; picture: string } {
  const title = escapeXml(printedName(chart));
  const page = absolute(chartPath(p, chart.name));
  const alt = escapeXml(`${chart.title}。${chart.description}`);
  // Caption, note and source take about as much on a phone.
  const height = drawChart(chart, PAGE).height + 200;
  return {
    frame: `<iframe src="${absolute(embedPath(p.id, chart.name))}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    picture: `<a href="${page}"><img src="${page.slice(0, -1)}.svg" alt="${alt}" width="${size.width}" height="${size.height}" style="max-width:100%;height:auto"></a>`,
  };
}
