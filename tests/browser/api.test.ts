/** Every file of the API against its schema in the built `openapi.json`, and every address in it against the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { dataTables } from './support/data-folder.ts';

interface OpenApi {
  openapi: string;
  servers: { url: string }[];
  paths: Record<
    string,
    { get: { parameters: { name: string }[]; responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } } } }
  >;
  components: { schemas: Record<string, object> };
}

const FOLDER = 'dist/api/v1';
const api = JSON.parse(readFileSync(`${FOLDER}/openapi.json`, 'utf8')) as OpenApi;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && file !== 'openapi.json');

/** The API's schemas with nothing but what they name: an answer must not say more than is documented. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in own && !('additionalProperties' in own) ? { ...own, additionalProperties: false } : own;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addKeyword('components');
ajv.addSchema({ $id: 'https://api.test/', components: closed(api.components) });

/** The paths of the description with what their files must hold. */
const paths = Object.entries(api.paths).map(([path, { get }]) => {
  const pattern = path
    .slice(1)
    .replaceAll('.', '\\.')
    .replace(/\{\w+\}/g, '[^/]+');
  const { $ref } = get.responses[200].content['application/json'].schema;
  return { path, pattern: new RegExp(`^${pattern}$`), validate: ajv.compile({ $ref: `https://api.test/${$ref}` }) };
});

/** The description of a file: that without a parameter in the place of its name, if there are two. */
const pathOf = (file: string) =>
  paths.filter(({ pattern }) => pattern.test(file)).sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];

describe('openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(readFileSync(`${FOLDER}/openapi.json`, 'utf8'));
    expect(result).toMatchObject({ valid: true });
    expect(api.openapi).toMatch(/^3\.1/);
  });

  it('describes every file, and nothing that has none', () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(files.filter((file) => !pathOf(file))).toEqual([]);
    expect(paths.filter((path) => !files.some((file) => pathOf(file) === path)).map(({ path }) => path)).toEqual([]);
  });
});

test('every file holds what its schema says, and no more', () => {
  const wrong = files.flatMap((file) => {
    const validate = pathOf(file)?.validate;
    const valid = validate?.(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    return valid ? [] : [`${file}: ${ajv.errorsText(validate?.errors)}`];
  });
  expect(wrong).toEqual([]);
});

/** Every text in a value that is a whole address of this site. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(`${SITE}/`) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}
const SITE = new URL(api.servers[0]?.url ?? '').origin;

const idsOf = new Map<string, Set<string>>();
/** What is wrong with an address, if anything. */
function dead(address: string): string[] {
  const { pathname, hash } = new URL(address);
  const file = `dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  if (!existsSync(file)) return [`no ${file}`];
  if (!hash) return [];
  const ids = idsOf.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  idsOf.set(file, ids);
  return ids.has(decodeURIComponent(hash.slice(1))) ? [] : [`no ${address}`];
}

test('every address in every file is there, and every object says its own', () => {
  const addresses = new Set(files.flatMap((file) => addressesIn(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))));
  expect(addresses.size).toBeGreaterThan(3000);
  expect([...addresses].flatMap(dead)).toEqual([]);
  for (const file of files) {
    const { id, links } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { id: string; links: { self?: string } };
    expect(id).not.toBe('');
    if (file !== 'index.json') expect(links.self).toBe(`${SITE}/api/v1/${file}`);
  }
});

test('lists are complete', () => {
  const { count, items } = JSON.parse(readFileSync(`${FOLDER}/tables.json`, 'utf8')) as { count: number; items: { id: string }[] };
  expect(count).toBe(items.length);
  expect(items.map(({ id }) => id).sort()).toEqual(
    dataTables()
      .map(({ publication, name }) => `${publication}/${name}`)
      .sort(),
  );
});

test.each(['publications', 'indicators', 'documents', 'places', 'topics'])(
  'the page of %s.json is that under which its things stand',
  (list) => {
    const { url, items } = JSON.parse(readFileSync(`${FOLDER}/${list}.json`, 'utf8')) as { url: string; items: { url: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !item.url.startsWith(url))).toEqual([]);
  },
);

test.each(['api', 'data'])('every address that /%s/ prints is there', (page) => {
  const html = readFileSync(`dist/${page}/index.html`, 'utf8').replaceAll('&quot;', '"').replaceAll('&#34;', '"');
  const printed = [...html.matchAll(/https:\/\/[^\s"'<>`，。；）]+/g)]
    .map(([address]) => address)
    .filter((address) => address.startsWith(SITE));
  expect(printed.length).toBeGreaterThan(page === 'api' ? 20 : 0);
  expect(printed.filter((address) => !address.endsWith('/v1/')).flatMap(dead)).toEqual([]);
});
