import type { Publication } from '../data/catalogue.ts';

/** A site address with the deployment's base in front: `/about/` → `/zhijian/about/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The whole address for use outside the site: `/about/` → `https://example.org/zhijian/about/`. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** What an address is made of. */
type Addressed = Pick<Publication, 'kind' | 'place' | 'year' | 'issue'>;

/** `/reports/guandu/2019/`, `/gazettes/kunming/2010-15/`. */
export function publicationPath(p: Addressed): string {
  const room = { report: 'reports', gazette: 'gazettes', press: 'press' }[p.kind];
  return `/${room}/${p.place}/${p.issue ? `${p.year}-${p.issue.number}` : p.year}/`;
}

/** `/documents/kunming/kzf-2010-59/`. */
export function documentPath({ place }: Pick<Publication, 'place'>, document: string): string {
  return `/documents/${place}/${document}/`;
}

/** `/reports/jingkai/2023/cases/ip-finance-platform/`. */
export function casePath(p: Addressed, name: string): string {
  return `${publicationPath(p)}cases/${name}/`;
}

/** `/reports/guandu/2019/2/`. */
export function chapterPath(p: Addressed, slug: string): string {
  return `${publicationPath(p)}${slug}/`;
}

/** The table's page; its data have the same address with `.csv` or `.json` instead of the last slash. */
export function tablePath(p: Addressed, table: string): string {
  return `${publicationPath(p)}tables/${table}/`;
}

/** A table as it stood in a version of the publication; its data have the same address with `.csv` or `.json`. */
export function tableVersionPath(p: Addressed, table: string, version: number): string {
  return `${publicationPath(p)}tables/${table}@${version}/`;
}

/** A fact as it stood in an earlier version of the publication. */
export function factVersionPath(p: Addressed, fact: string, version: number): string {
  return `${publicationPath(p)}facts/${fact}@${version}/`;
}

/** Versions and corrections of a publication; of all publications without one. */
export function correctionsPath(p?: Addressed): string {
  return `${p ? publicationPath(p) : '/'}corrections/`;
}

/** The chart's page; its picture has the same address with `.svg` or `.png` instead of the last slash. */
export function chartPath(p: Addressed, chart: string): string {
  return `${publicationPath(p)}charts/${chart}/`;
}

/** The light page of a chart, for frames on other sites. */
export function embedPath(publication: string, chart: string): string {
  return `/embed/${publication}/${chart}/`;
}

/** The picture that link previews of a page show. */
export function cardPath(page: string): string {
  return `${page}card.png`;
}

/** The page of a fact; its data have the same address with `.json` instead of the last slash. */
export function factPath(p: Addressed, fact: string): string {
  return `${publicationPath(p)}facts/${fact}/`;
}

/** How to cite a publication and its chapters, or with the chapter's slug that chapter. */
export function citePath(p: Addressed, slug = ''): string {
  return `${publicationPath(p)}${slug && `${slug}/`}cite/`;
}

/** Where an original does not agree with itself, on one page. */
export function errataPath(p: Addressed): string {
  return `${publicationPath(p)}errata/`;
}

/** Everything that was checked in a publication, place by place. */
export function checksPath(p: Addressed): string {
  return `${publicationPath(p)}checks/`;
}

/** The page of a rule, by its id. */
export function rulePath(rule: string): string {
  return `/checks/${rule}/`;
}

/** Problems, measures and plans that a report states. */
export function problemsPath(p: Addressed): string {
  return `${publicationPath(p)}problems/`;
}

/** What a department reports, answers for or is named in. */
export function departmentPath(department: string): string {
  return `/departments/${department}/`;
}

/** What there is of a place. */
export function placePath(place: string): string {
  return `/places/${place}/`;
}

/** What there is on a topic. */
export function topicPath(topic: string): string {
  return `/topics/${topic}/`;
}

/** What there is of a year. */
export function yearPath(year: number): string {
  return `/years/${year}/`;
}

/** An indicator over all years and places. */
export function indicatorPath(indicator: string): string {
  return `/indicators/${indicator}/`;
}

/** A prepared comparison. */
export function comparisonPath(comparison: string): string {
  return `/compare/${comparison}/`;
}
