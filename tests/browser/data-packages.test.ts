/**
 * Every package, unpacked and read by the Frictionless project's own validator. That one knows version 1 of the
 * profile, so it is handed labelled and per-column missing values in their older form; nothing else of version 2 is used.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, test } from 'vitest';
import { csvRows, dataTables, PUBLICATIONS } from './support/data-folder.ts';

interface Labelled {
  missingValues?: (string | { value: string; label: string })[];
}
interface Descriptor {
  $schema?: string;
  name: string;
  version?: string;
  sources: { title: string }[];
  resources: {
    name: string;
    path: string;
    profile?: string;
    schema: Labelled & { fields: (Labelled & { name: string; type: string })[]; primaryKey?: string[] };
  }[];
}

mkdirSync('.build', { recursive: true });
const work = mkdtempSync('.build/packages-');
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Unpacks a package into a folder of its own. */
function unpack(zip: string): { folder: string; files: string[]; descriptor: Descriptor } {
  const folder = mkdtempSync(join(work, 'p-'));
  const entries = unzipSync(readFileSync(`dist${zip}`));
  for (const [path, bytes] of Object.entries(entries)) writeFileSync(join(folder, path), bytes);
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Descriptor;
  return { folder, files: Object.keys(entries), descriptor };
}

/** The descriptor in the words of version 1: marks without labels, and those of a column for the whole table. */
function inVersion1(descriptor: Descriptor): object {
  const bare = ({ missingValues = [] }: Labelled): string[] => missingValues.map((m) => (typeof m === 'string' ? m : m.value));
  const resources = descriptor.resources.map((resource) => {
    const { fields, ...schema } = resource.schema;
    const marks = [...bare(schema), ...fields.flatMap(bare)];
    const plain = fields.map((field) => ({ ...field, missingValues: undefined }));
    return {
      ...resource,
      profile: 'tabular-data-resource',
      schema: { ...schema, fields: plain, missingValues: marks.length ? marks : [''] },
    };
  });
  return { ...descriptor, $schema: undefined, profile: 'tabular-data-package', resources };
}

async function faultsOf({ folder, descriptor }: ReturnType<typeof unpack>): Promise<string[]> {
  const read = await Package.load(inVersion1(descriptor), { basePath: folder });
  const faults = read.errors.map(({ message }) => message);
  for (const resource of read.resources) {
    await resource.read({ relations: true }).catch((error: unknown) => {
      const { message, errors = [] } = error as Error & { errors?: Error[] };
      faults.push(`${resource.name}: ${[message, ...errors.map((e) => e.message)].join(' ')}`);
    });
  }
  return faults;
}

const ZIPS = [
  ...[...PUBLICATIONS].map(([id, path]) => [id, `${path.slice(0, -1)}.zip`] as const),
  ['zhijian', '/data/zhijian.zip'] as const,
];

describe.each(ZIPS)('the package of %s', (id, zip) => {
  it('is valid: profile, types of every cell, keys', async () => {
    const unpacked = unpack(zip);
    expect(unpacked.descriptor).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: id });
    expect(unpacked.descriptor.sources.length).toBeGreaterThan(0);
    expect(await faultsOf(unpacked)).toEqual([]);
  });

  it('describes every CSV in it, and says in Chinese how to open and cite it', () => {
    const { folder, files, descriptor } = unpack(zip);
    expect(files.sort()).toEqual(['README.txt', 'datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort());
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toMatch(/怎样打开[\s\S]*引用请以原件为准/);
  });
});

test('the validator finds a cell that is not of its type', async () => {
  const unpacked = unpack('/reports/guandu/2019.zip');
  const file = join(unpacked.folder, 'gdp-by-sector.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('7.88', '七'));
  expect(await faultsOf(unpacked)).toEqual([expect.stringContaining('gdp-by-sector')]);
});

describe('the packages of publications', () => {
  it('have every CSV of data/, cell by cell, numbers without separators', () => {
    for (const [id, path] of PUBLICATIONS) {
      const { folder } = unpack(`${path.slice(0, -1)}.zip`);
      const tables = new Set(
        dataTables()
          .filter((t) => t.publication === id)
          .map((t) => t.name),
      );
      const names = readdirSync(`data/${id}`).filter((name) => name.endsWith('.csv'));
      expect(names.length).toBeGreaterThan(3);
      for (const name of names) {
        const rows = csvRows(readFileSync(`data/${id}/${name}`, 'utf8'));
        const plain = tables.has(name.replace('.csv', ''))
          ? rows.map((row) => row.map((cell) => cell.replace(/^-?\d{1,3}(,\d{3})+(?=\.|$)/, (n) => n.replaceAll(',', ''))))
          : rows;
        expect(csvRows(readFileSync(join(folder, name), 'utf8')), `${id}/${name}`).toEqual(plain);
      }
    }
  });

  it('keep the version that their descriptor states', () => {
    for (const [id, path] of PUBLICATIONS) {
      const { version } = JSON.parse(readFileSync(`data/${id}/datapackage.json`, 'utf8')) as Descriptor;
      expect(unpack(`${path.slice(0, -1)}.zip`).descriptor.version).toBe(version);
    }
  });
});

describe('the package of the whole site', () => {
  const { folder, descriptor } = unpack('/data/zhijian.zip');
  const table = (name: string): Record<string, string>[] => {
    const [head = [], ...rows] = csvRows(readFileSync(join(folder, name), 'utf8'));
    return rows.map((row) => Object.fromEntries(row.map((cell, c) => [head[c] ?? '', cell])));
  };

  it('states for every file a key by which each row is found', () => {
    expect(descriptor.resources.length).toBeGreaterThan(4);
    for (const { path, schema } of descriptor.resources) {
      const { primaryKey = [] } = schema;
      const keys = table(path).map((row) => primaryKey.map((column) => row[column] ?? '').join('#'));
      expect(primaryKey, path).not.toEqual([]);
      expect(keys.length, path).toBeGreaterThan(0);
      expect(
        [...Map.groupBy(keys, (key) => key)].flatMap(([key, rows]) => (rows.length > 1 ? [key] : [])),
        path,
      ).toEqual([]);
    }
  });

  it('has the facts of all publications in long form, each with a row of the site', () => {
    const own = [...PUBLICATIONS.keys()].flatMap((id) =>
      csvRows(readFileSync(`data/${id}/facts.csv`, 'utf8'))
        .slice(1)
        .map(([name = '', , indicator = '', value = '', unit = '', period = '', place = '']) => [
          `${id}/${name}`,
          indicator,
          value,
          unit,
          period,
          place,
        ]),
    );
    const facts = table('facts.csv');
    const columns = ['id', 'indicator', 'value', 'unit', 'period', 'place'];
    expect(facts.map((row) => columns.map((c) => row[c])).sort()).toEqual(own.sort());
    for (const { address = '', id = '' } of facts) {
      const { pathname } = new URL(address);
      expect(existsSync(`dist${pathname}index.html`), address).toBe(true);
      expect(pathname.split('/').at(-2)).toBe(id.split('/')[1]);
    }
  });

  it('has the values of indicators, each that of its own file', () => {
    const values = table('indicators.csv');
    expect(values.length).toBeGreaterThan(1000);
    for (const [indicator, own] of Map.groupBy(values, (row) => row['indicator'] ?? '')) {
      const [, ...rows] = csvRows(readFileSync(`dist/indicators/${indicator}.csv`, 'utf8').slice(1));
      expect(
        rows.map((row) => row.join('|')),
        indicator,
      ).toEqual(own.map((row) => Object.values(row).slice(3).join('|')));
    }
  });
});
