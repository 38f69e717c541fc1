import type { Publication } from '../data/catalogue.ts';
import { publicationPath } from '../site/paths.ts';
import { API, apiPath, SITE_PACKAGE } from './addresses.ts';
import { endpointOf, type EndpointName } from './endpoints.ts';
import {
  documentObject,
  documentSummary,
  erratumObject,
  factObject,
  indicatorObject,
  indicatorSummary,
  placeObject,
  publicationObject,
  publicationSummary,
  tableObject,
  tableSummary,
  topicObject,
} from './objects.ts';
import type { Body, SchemaName } from './schemas.ts';
import { ofPublication, type Source } from './source.ts';

/** One file of the API: `tables/guandu-2019/2-5`, without its ending; what it holds is made when asked for. */
export interface ApiFile {
  endpoint: EndpointName;
  name: string;
  body: () => Body<SchemaName>;
}

/** Every file of the API but its description. */
export function apiFiles(source: Source): ApiFile[] {
  const { publications, tables, indicators, documents, errata, places, topics } = source;
  const owners = new Map(publications.map((p) => [p.id, p]));
  const ownerOf = ({ publication }: { publication: string }): Publication => {
    const owner = owners.get(publication);
    if (!owner) throw new Error(`没有出版物“${publication}”`);
    return owner;
  };
  const list = <T>(name: EndpointName, page: string, items: () => T[]): ApiFile =>
    file(name, [], () => listOf(source, endpointOf(name).path, page, items()) as Body<SchemaName>);
  return [
    file('index', [], () => indexObject(source)),
    list('publications', '/', () => publications.map((p) => publicationSummary(p, source))),
    ...publications.map((p) => file('publication', [p.id], () => publicationObject(p, source))),
    list('tables', '/data/', () => tables.map((table) => tableSummary(table, ownerOf(table), source))),
    ...tables.map((table) => file('table', [table.publication, table.name], () => tableObject(table, ownerOf(table), errata, source))),
    list('factLists', '/data/', () => publications.map((p) => factListSummary(p, source))),
    ...publications.map((p) => file('facts', [p.id], () => factListObject(p, source))),
    list('indicators', '/indicators/', () => indicators.map((indicator) => indicatorSummary(indicator, source))),
    ...indicators.map((indicator) => file('indicator', [indicator.id], () => indicatorObject(indicator, source))),
    list('documents', '/documents/', () => documents.map((document) => documentSummary(document, ownerOf(document), source))),
    ...documents.map((document) => file('document', [document.id], () => documentObject(document, ownerOf(document), source))),
    list('errata', '/checks/', () => errata.map((erratum) => erratumObject(erratum, ownerOf(erratum), source))),
    list('places', '/places/', () => places.map((place) => placeObject(place, source))),
    list('topics', '/topics/', () => topics.map((topic) => topicObject(topic, source))),
  ];
}

/** A file whose name is the endpoint's path with ids in the place of its parameters. */
function file(endpoint: EndpointName, ids: readonly string[], body: ApiFile['body']): ApiFile {
  let i = 0;
  return { endpoint, name: endpointOf(endpoint).path.replace(/\{\w+\}/g, () => ids[i++] ?? ''), body };
}

function listOf<T>({ absolute }: Pick<Source, 'absolute'>, name: string, page: string, items: T[]) {
  const links = { self: absolute(apiPath(name)), index: absolute(apiPath('index')) };
  return { id: name, url: absolute(page), links, count: items.length, items };
}

/** The facts of a publication. */
export function factListObject(p: Publication, source: Source): Body<'FactList'> {
  const items = ofPublication(source.facts, p).map((fact) => factObject(fact, p, source));
  return listOf(source, `facts/${p.id}`, `${publicationPath(p)}facts/`, items);
}

function factListSummary(p: Publication, source: Source): Body<'FactLists'>['items'][number] {
  const { absolute } = source;
  const page = `${publicationPath(p)}facts/`;
  const links = {
    self: absolute(apiPath(`facts/${p.id}`)),
    publication: absolute(apiPath(`publications/${p.id}`)),
    csv: absolute(`${page.slice(0, -1)}.csv`),
  };
  return { id: p.id, url: absolute(page), links, count: ofPublication(source.facts, p).length };
}

function indexObject({ absolute }: Source): Body<'Index'> {
  const file = (name: string): string => absolute(apiPath(name));
  return {
    id: 'zhijian',
    url: absolute('/'),
    links: {
      publications: file('publications'),
      tables: file('tables'),
      facts: file('facts'),
      indicators: file('indicators'),
      documents: file('documents'),
      errata: file('errata'),
      places: file('places'),
      topics: file('topics'),
      openapi: absolute(`${API}openapi.json`),
      documentation: absolute('/api/'),
      downloads: absolute('/data/'),
      package: absolute(SITE_PACKAGE),
    },
    version: '1',
    title: '质鉴',
  };
}

/** An object as the text of its file. */
export const jsonText = (body: object): string => `${JSON.stringify(body, null, 1)}\n`;
