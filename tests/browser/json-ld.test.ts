/** Schema.org data of every built page: it is held against the vocabulary, and what it points at must exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const SITE = process.env['SITE'] ?? 'https://zhijian.example';
const BASE = (process.env['BASE'] ?? '/').replace(/\/$/, '');

interface Described {
  '@graph'?: Json[];
  [key: string]: Json | undefined;
}

/** One thing as a graph of one. */
function graphOf({ '@context': context = null, ...thing }: Described): Json {
  return { '@context': context, '@graph': thing['@graph'] ?? [thing as Json] };
}

const blocksOf = (file: string): Json[] =>
  [...readFileSync(join('dist', file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) =>
    graphOf(JSON.parse(text) as Described),
  );
const blocks = new Map(pages.map((file) => [file, blocksOf(file)]));

/** What the types can tell apart: types, names of properties, values of enumerations, numbers; of like items, one. */
function shapeOf(value: Json, key = ''): Json {
  if (typeof value === 'string') return key.startsWith('@') || value.startsWith('https://schema.org/') ? value : '';
  if (Array.isArray(value)) {
    const shapes = value.map((item) => JSON.stringify(shapeOf(item)));
    return [...new Set(shapes)].sort().map((shape) => JSON.parse(shape) as Json);
  }
  if (typeof value !== 'object' || value === null) return value;
  // The annotation of a search's parameter is no property of the vocabulary.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'query-input')
      .map(([name, inner]) => [name, name === 'position' ? 1 : shapeOf(inner, name)]),
  );
}

/** What the TypeScript compiler says of things as `schema-dts` declares them, which is how schema.org defines them. */
function faultsOf(graphs: readonly string[]): string[] {
  const file = join(process.cwd(), 'json-ld-of-the-site.ts');
  const source = `import type { Graph } from 'schema-dts';\n${graphs.map((graph, i) => `export const g${i}: Graph = ${graph};`).join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : read(name, ...rest));
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return found.map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n').slice(0, 400));
}

test('the compiler finds what is not in the vocabulary', () => {
  const graph = (thing: Json): string => JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });
  expect(faultsOf([graph({ '@type': 'Report', name: '甲' })])).toEqual([]);
  expect(faultsOf([graph({ '@type': 'Report', nam: '甲' })])).toHaveLength(1);
  expect(faultsOf([graph({ '@type': 'Report', publisher: { '@type': 'Place', name: '甲' } })])).toHaveLength(1);
});

test("every page's things are of the vocabulary", () => {
  const graphs = new Set([...blocks.values()].flat().map((block) => JSON.stringify(shapeOf(block))));
  const types = [...graphs].join().matchAll(/"@type":"(\w+)"/g);
  expect([...new Set([...types].map(([, type]) => type))]).toEqual(
    expect.arrayContaining([
      'Report',
      'Chapter',
      'Dataset',
      'DataDownload',
      'Legislation',
      'PublicationIssue',
      'BreadcrumbList',
      'WebSite',
    ]),
  );
  expect(faultsOf([...graphs])).toEqual([]);
});

test('every page says where it stands, except the front page and those for frames', () => {
  const without = pages.filter((file) => !JSON.stringify(blocks.get(file)).includes('BreadcrumbList'));
  expect(without.filter((file) => !file.startsWith('embed/')).sort()).toEqual(['404.html', 'index.html']);
});

test('every address of the site that is named exists, and dates are dates', () => {
  const wrong: string[] = [];
  const check = (file: string, value: Json, key = ''): void => {
    if (Array.isArray(value)) for (const item of value) check(file, item, key);
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) check(file, inner, name);
    else if (/[dD]ate/.test(key) && !/^\d{4}(-\d{2}){0,2}$/.test(String(value))) wrong.push(`${file}: ${key} ${String(value)}`);
    else if (typeof value === 'string' && value.startsWith(SITE) && key !== 'urlTemplate') {
      const { pathname, hash } = new URL(value);
      const path = pathname.slice(BASE.length).replace(/\/$/, '/index.html');
      if (!existsSync(join('dist', path))) wrong.push(`${file}: ${value}`);
      else if (hash && !readFileSync(join('dist', path), 'utf8').includes(`id="${hash.slice(1)}"`)) wrong.push(`${file}: ${value}`);
    }
  };
  for (const [file, own] of blocks) check(file, own);
  expect(wrong).toEqual([]);
});
