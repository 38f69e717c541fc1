import type { Publication } from '../data/catalogue.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A site address with the deployment's base in front: `/about/` → `/zhijian/about/`. */
export function href(path: string): string {
  return base + path;
}

/** `/reports/guandu/2019/`. */
export function publicationPath(p: Pick<Publication, 'kind' | 'place' | 'year'>): string {
  const room = { report: 'reports', gazette: 'gazettes', press: 'press' }[p.kind];
  return `/${room}/${p.place}/${p.year}/`;
}

export function chapterPath(p: Pick<Publication, 'kind' | 'place' | 'year'>, slug: string): string {
  return `${publicationPath(p)}${slug}/`;
}

/** The table's page; its data have the same address with `.csv` or `.json` instead of the last slash. */
export function tablePath(p: Pick<Publication, 'kind' | 'place' | 'year'>, table: string): string {
  return `${publicationPath(p)}tables/${table}/`;
}

export function errataPath(p: Pick<Publication, 'kind' | 'place' | 'year'>): string {
  return `${publicationPath(p)}errata/`;
}

/** The page of a rule, by its id. */
export function rulePath(rule: string): string {
  return `/checks/${rule}/`;
}
