import { chartPagesOf, picturePath } from '../indicators/chart-pages.ts';
import type { Project } from '../project/types.ts';
import { chartsOf } from '../project/charts.ts';
import { chapterSlug } from '../project/read-chapters.ts';
import { cardPath, chapterPath, chartPath, documentPath, publicationPath } from '../site/paths.ts';
import { CARD, cardSvg, type Card } from './card-svg.ts';
import { chapterCard, documentCard, publicationCard, SITE_CARD } from './cards.ts';
import { chartSvg, type Picture } from './chart-svg.ts';
import { indicatorPicture } from './indicator-picture.ts';
import { pictureOf } from './picture.ts';

/** A PNG to draw. */
export interface ImageFile {
  /** Its address inside the site: `/reports/guandu/2019/charts/2-5.png`. */
  path: string;
  svg: string;
  /** Pixels. */
  width: number;
}

/** Pixels of a chart's PNG for one of its picture. */
export const PNG_SCALE = 2;

type Absolute = (path: string) => string;

/** Every PNG of the site: charts at twice their size, and the cards of publications, chapters and documents. */
export function imagesOf(project: Project, absolute: Absolute): ImageFile[] {
  const cards = cardsOf(project).map(({ page, card }) => ({ path: cardPath(page), svg: cardSvg(card), width: CARD.width }));
  return [...publishedCharts(project, absolute), ...indicatorCharts(project, absolute), ...cards];
}

function publishedCharts(project: Project, absolute: Absolute): ImageFile[] {
  const publications = new Map(project.publications.map((p) => [p.id, p]));
  return chartsOf(project).flatMap((chart): ImageFile[] => {
    const publication = publications.get(chart.publication);
    if (!publication) return [];
    const page = chartPath(publication, chart.name);
    return [chartImage(`${page.slice(0, -1)}.png`, pictureOf(chart, publication, absolute(page)))];
  });
}

/** Charts on pages of indicators and comparisons. */
function indicatorCharts(project: Project, absolute: Absolute): ImageFile[] {
  return chartPagesOf(project).flatMap((own) =>
    own.charts.map((chart) =>
      chartImage(picturePath(own, chart, 'png'), indicatorPicture(chart, project.publications, absolute(own.page))),
    ),
  );
}

function chartImage(path: string, picture: Picture): ImageFile {
  const { svg, width } = chartSvg(picture);
  return { path, svg, width: PNG_SCALE * width };
}

function cardsOf(project: Project): { page: string; card: Card }[] {
  const of = (id: string) => project.publications.filter((p) => p.id === id);
  return [
    { page: '/', card: SITE_CARD },
    ...project.publications.map((p) => ({ page: publicationPath(p), card: publicationCard(p, project) })),
    ...project.chapters.flatMap((c) =>
      of(c.publication).map((p) => ({ page: chapterPath(p, chapterSlug(c.frontmatter)), card: chapterCard(c, p, project) })),
    ),
    ...project.documents.flatMap((d) => of(d.publication).map((p) => ({ page: documentPath(p, d.id), card: documentCard(d, p) }))),
  ];
}
