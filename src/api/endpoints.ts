import type { SchemaName } from './schemas.ts';

/** One kind of file of the API. `{publication}` in a path stands for an id. */
export interface Endpoint {
  name: string;
  path: string;
  schema: SchemaName;
  summary: string;
}

const PUBLICATION = '{publication}';

/** Every kind of file: the page, OpenAPI and the files themselves are made from this list. */
export const ENDPOINTS = [
  { name: 'index', path: 'index', schema: 'Index', summary: '入口：其余各项的地址' },
  { name: 'publications', path: 'publications', schema: 'PublicationList', summary: '全部出版物' },
  { name: 'publication', path: `publications/${PUBLICATION}`, schema: 'Publication', summary: '一种出版物：目录、数据表、文件、存疑' },
  { name: 'tables', path: 'tables', schema: 'TableList', summary: '全部数据表（不含数据）' },
  { name: 'table', path: `tables/${PUBLICATION}/{table}`, schema: 'Table', summary: '一张数据表：列、单位、各行、存疑与出处' },
  { name: 'factLists', path: 'facts', schema: 'FactLists', summary: '各出版物数据点文件的地址' },
  { name: 'facts', path: `facts/${PUBLICATION}`, schema: 'FactList', summary: '一种出版物正文里的全部数据点' },
  { name: 'indicators', path: 'indicators', schema: 'IndicatorList', summary: '全部指标（不含数值）' },
  { name: 'indicator', path: 'indicators/{indicator}', schema: 'Indicator', summary: '一个指标：各年、各地的数值' },
  { name: 'documents', path: 'documents', schema: 'DocumentList', summary: '公报刊登的全部文件' },
  { name: 'document', path: 'documents/{document}', schema: 'Document', summary: '一件文件：引用关系、标准、条件、任务、表格' },
  { name: 'errata', path: 'errata', schema: 'ErratumList', summary: '全部原文存疑' },
  { name: 'places', path: 'places', schema: 'PlaceList', summary: '地区编号与名称' },
  { name: 'topics', path: 'topics', schema: 'TopicList', summary: '主题编号与名称' },
] as const satisfies readonly Endpoint[];

export type EndpointName = (typeof ENDPOINTS)[number]['name'];

/** The endpoint of a name. */
export function endpointOf(name: EndpointName): Endpoint {
  const found = ENDPOINTS.find((endpoint) => endpoint.name === name);
  if (!found) throw new Error(`没有接口“${name}”`);
  return found;
}
