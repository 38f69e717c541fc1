import { z } from 'astro/zod';
import { API } from './addresses.ts';
import { ENDPOINTS } from './endpoints.ts';
import { schemas } from './schemas.ts';

const PARAMETERS: Record<string, string> = {
  publication: '出版物编号，如 guandu-2019',
  table: '表编号，如 2-5',
  indicator: '指标编号，如 gdp',
  document: '文件编号，如 kzf-2010-59',
};

/** The API as OpenAPI 3.1. `server` is the whole address of `/api/v1/`, without its last slash. */
export function openApi(server: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: '质鉴数据接口',
      version: '1.0.0',
      summary: '年度质量报告与政府公报的数据，静态 JSON 文件',
      description:
        '只读，不需要密钥，不限来源（CORS）。v1 之内只增加字段和文件，不删除、不改名、不改变含义。数值照录原文，引用请以原件为准。',
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(
      ENDPOINTS.map(({ name, path, schema, summary }) => [
        `/${path}.json`,
        {
          get: {
            operationId: name,
            summary,
            parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => ({
              name: parameter,
              in: 'path',
              required: true,
              description: PARAMETERS[parameter] ?? parameter,
              schema: { type: 'string' },
            })),
            responses: {
              200: { description: summary, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
              404: { description: '没有这个文件' },
            },
          },
        },
      ]),
    ),
    components: { schemas: componentSchemas() },
  };
}

/** What the schemas of a registry say of themselves. */
const OWN = ['$schema', '$id', 'id'];

/** The schemas as OpenAPI holds them: without addresses of their own, open for what a later version adds. */
function componentSchemas(): Record<string, unknown> {
  const { schemas: all } = z.toJSONSchema(schemas, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(all).map(([id, schema]) => [id, Object.fromEntries(Object.entries(schema).filter(([key]) => !OWN.includes(key)))]),
  );
}

/** Where the files stand, as OpenAPI calls it. */
export const serverOf = (absolute: (path: string) => string): string => absolute(API).replace(/\/$/, '');
