import { dataPackage, REGISTERS, tableResource, type TableResource } from '../data/datapackage.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import { parseTable } from '../data/parse-table.ts';
import { readYaml, type Position } from '../data/read-yaml.ts';
import { tableSchema, type Field } from '../data/table-schema.ts';
import type { Files } from './files.ts';
import { insideQuotes } from './read-declared.ts';
import { keeping, noteUnreadable, textOf, type Reading } from './reading.ts';
import type { Column, DeclaredCheck, Table } from './types.ts';

/** The tables of `data/<publication>/datapackage.json`, each with its CSV read and typed. */
export function readTables(reading: Reading, publication: string): Table[] {
  const { files, faults } = reading;
  const folder = `data/${publication}`;
  const packageFile = `${folder}/datapackage.json`;
  const text = textOf(reading, packageFile, '声明各表的列与类型');
  if (text === undefined) return [];
  const pkg = readYaml(text, dataPackage, packageFile, keeping(reading, text));
  noteUnreadable(reading, pkg.faults);
  reading.locators.set(packageFile, pkg.positionOf);
  if (!pkg.value) return [];

  const lines = text.split(/\r?\n/);
  const declared = new Map<string, number>();
  const tables = pkg.value.resources.flatMap((raw, index) => {
    const at = (): Position => pkg.positionOf(['resources', index]);
    if (declared.has(raw.name))
      faults.push(fault(packageFile, { ...at(), message: `资源“${raw.name}”声明了两次`, remedy: '改名或删去其一' }));
    declared.set(raw.name, index);
    if (REGISTERS.includes(raw.name)) return [];
    const parsed = tableResource.safeParse(raw);
    if (!parsed.success) {
      noteUnreadable(
        reading,
        parsed.error.issues.map((issue) =>
          fault(packageFile, {
            ...pkg.positionOf(['resources', index, ...issue.path]),
            message: `表“${raw.name}”缺少或写错“${issue.path.join('.')}”`,
            expected: 'section、period、place 等表的说明',
          }),
        ),
      );
      return [];
    }
    const misnamed = checkNames(parsed.data, packageFile, at);
    faults.push(...misnamed);
    // Without its key columns no row of the table has a name.
    if (misnamed.length) reading.broken.add(`${folder}/${parsed.data.path}`);
    // Finding a place means composing the whole file: kept like what it holds.
    const placeOf = (path: readonly PropertyKey[]): Position =>
      reading.memo.of('place', [text, [index, ...path].join('/')], () => pkg.positionOf(['resources', index, ...path]));
    return [readTable(reading, publication, parsed.data, index, placeOf, lines)];
  });
  faults.push(
    ...undeclared(
      files,
      folder,
      pkg.value.resources.map((r) => r.path),
    ),
  );
  return tables;
}

function readTable(
  reading: Reading,
  publication: string,
  resource: TableResource,
  index: number,
  positionOf: (path: readonly PropertyKey[]) => Position,
  lines: readonly string[],
): Table {
  const file = `data/${publication}/${resource.path}`;
  const text = textOf(reading, file, `datapackage.json 的资源“${resource.name}”`);
  // A table whose file is missing still is a table; its own fault says what to mend.
  const schema = tableSchema(resource.schema);
  const parsed = text === undefined ? { rows: [], text: [], lines: [], faults: [] } : parseTable(text, schema, file);
  noteUnreadable(reading, parsed.faults);
  return {
    id: `${publication}/${resource.name}`,
    publication,
    name: resource.name,
    title: resource.title,
    ...(resource.number === undefined ? {} : { number: resource.number }),
    section: resource.section,
    period: resource.period,
    place: resource.place,
    topics: resource.topics,
    notes: resource.notes,
    origin: resource.origin,
    columns: schema.fields.map(toColumn),
    primaryKey: schema.primaryKey,
    columnGroups: resource.columnGroups,
    rowSpan: resource.rowSpan,
    totalRows: resource.totalRows,
    derived: resource.derived,
    checks: declaredChecks(lines, resource.checks, publication, positionOf),
    rows: parsed.rows,
    text: parsed.text,
    lines: parsed.lines,
    file,
    resource: index,
  };
}

function declaredChecks(
  lines: readonly string[],
  checks: TableResource['checks'],
  publication: string,
  positionOf: (path: readonly PropertyKey[]) => Position,
): DeclaredCheck[] {
  return checks.map((entry, i) => {
    const { check, rule, rows } = typeof entry === 'string' ? { check: entry } : entry;
    const at = insideQuotes(lines, positionOf(typeof entry === 'string' ? ['checks', i] : ['checks', i, 'check']));
    const file = `data/${publication}/datapackage.json`;
    return {
      publication,
      text: check,
      ...(rule ? { rule, ruleAt: positionOf(['checks', i, 'rule']) } : {}),
      ...(rows ? { rows } : {}),
      file,
      ...at,
    };
  });
}

function toColumn(field: Field): Column {
  const { name, title, type, unit, missing } = field;
  return { name, title, type, ...(unit === undefined ? {} : { unit }), missing: Object.fromEntries(missing) };
}

/** Names of columns that a resource mentions outside `fields` must be columns. */
function checkNames(resource: TableResource, file: string, at: () => Position): Fault[] {
  const names = resource.schema.fields.map((f) => f.name);
  const units = resource.schema.fields.flatMap((f) => (f.unit?.startsWith('@') ? [f.unit.slice(1)] : []));
  const mentioned = [
    ...resource.schema.primaryKey,
    ...resource.columnGroups.flatMap((g) => g.fields),
    ...resource.rowSpan,
    ...resource.derived,
    ...units,
  ];
  return [...new Set(mentioned)]
    .filter((name) => !names.includes(name))
    .map((name) =>
      fault(file, {
        ...at(),
        message: `表“${resource.name}”的 primaryKey、columnGroups、rowSpan、derived 或 unit 提到了不存在的列“${name}”`,
        expected: names.join('、'),
        remedy: didYouMean(name, names) ?? '改正列名',
      }),
    );
}

function undeclared(files: Files, folder: string, declared: readonly string[]): Fault[] {
  const registers = REGISTERS.map((name) => `${name}.csv`);
  return files
    .list(folder)
    .filter((name) => name.endsWith('.csv') && !declared.includes(name) && !registers.includes(name))
    .map((name) =>
      fault(`${folder}/${name}`, {
        severity: 'warning',
        message: 'datapackage.json 没有声明这个文件，网站不会使用它',
        remedy: '在 resources 里加上它，或移走文件',
      }),
    );
}
