import type { Publication } from '../data/catalogue.ts';
import { publicationPath } from '../site/paths.ts';

/** Where the files and pages are that the API and the downloads name; paths on the site, whole addresses by `absolute`. */
export const API = '/api/v1/';

/** A file of the API by its name without ending: `tables/guandu-2019/2-5`. */
export const apiPath = (name: string): string => `${API}${name}.json`;

/** The Data Package of a publication, and that of the whole site. */
export const packagePath = (p: Publication): string => `${publicationPath(p).slice(0, -1)}.zip`;
export const SITE_PACKAGE = '/data/zhijian.zip';
