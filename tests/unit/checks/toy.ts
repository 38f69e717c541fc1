import { checkClaims } from '../../../src/checks/check-claims.ts';
import type { Outcome } from '../../../src/checks/outcomes.ts';
import { gridOf, type Cell, type Grid } from '../../../src/checks/grid.ts';
import { inferStatements } from '../../../src/checks/infer.ts';
import type { Statement } from '../../../src/checks/statement.ts';
import { parseTable } from '../../../src/data/parse-table.ts';
import { tableSchema } from '../../../src/data/table-schema.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import type { Erratum, Project, Table } from '../../../src/project/types.ts';

export interface ToyOptions {
  key?: string[];
  totalRows?: string[];
  rowSpan?: string[];
  title?: string;
  /** Printed heads of columns, where they say more than the name. */
  titles?: Record<string, string>;
}

/** What a report prints where it has no number. */
const MISSING = ['', '/', '-'].map((value) => ({ value, label: '未印' }));

/**
 * A table from its head and its rows, parsed as the site parses a CSV. A column is a name alone for text, `抽检 批` for
 * counts in 批, `产值 亿元 .` for rounded numbers; percentages always are rounded numbers.
 */
export function toyTable(head: readonly string[], rows: readonly string[], options: ToyOptions = {}): Table {
  const fields = head.map((column) => {
    const [name = '', unit, decimal] = column.split(' ');
    if (unit === undefined) return { name, type: 'string' as const };
    return { name, type: unit === '%' || decimal ? ('number' as const) : ('integer' as const), unit };
  });
  const names = fields.map((f) => f.name);
  const schema = tableSchema({ fields, missingValues: MISSING, primaryKey: options.key ?? names.slice(0, 1) });
  const parsed = parseTable([names.join(','), ...rows].join('\n'), schema, 'data/jia-2020/toy.csv');
  if (parsed.faults.length) throw new Error(parsed.faults.map((f) => f.message).join('\n'));
  return {
    id: 'jia-2020/toy',
    publication: 'jia-2020',
    name: 'toy',
    title: options.title ?? '测试表',
    section: '1.1',
    period: '2020',
    place: 'jia',
    topics: [],
    notes: [],
    origin: 'table',
    columns: schema.fields.map(({ name, title, type, unit }) => ({
      name,
      title: options.titles?.[name] ?? title,
      type,
      missing: {},
      ...(unit === undefined ? {} : { unit }),
    })),
    primaryKey: schema.primaryKey,
    columnGroups: [],
    rowSpan: options.rowSpan ?? [],
    totalRows: options.totalRows ?? [],
    derived: [],
    checks: [],
    rows: parsed.rows,
    text: parsed.text,
    lines: parsed.lines,
    file: 'data/jia-2020/toy.csv',
    resource: 0,
  };
}

const EMPTY = readProject(memoryFiles({}));

/** A project of these tables and errata alone. */
export function toyProject(tables: Table[], errata: Erratum[] = [], broken: string[] = []): Project {
  return { ...EMPTY, tables, errata, faults: [], broken: new Set(broken) };
}

/** Whatever any rule of the project says against a table: `rank 丙/名次`, `unit table`. */
export function findings(table: Table): string[] {
  const { outcomes, faults } = checkClaims(toyProject([table]));
  const found = outcomes.filter((o) => o.status !== 'holds').map((o) => `${o.rule} ${o.where.replace(/^cell:[^/]+\/|:[^/]+$/, '')}`);
  if (found.length !== faults.length) throw new Error(faults.map((f) => f.message).join('\n'));
  return found;
}

export function toyErratum(where: string, rule: string, printed: string, computed: string, name = 'e-1'): Erratum {
  const place = { publication: 'jia-2020', file: 'data/jia-2020/errata.csv', line: 2 };
  return { ...place, id: `jia-2020/${name}`, name, where, rule, printed, computed, note: '说明。', found: '2026-01-05' };
}

/** Everything that is recomputed in a table; what words and numbering must be is tested elsewhere. */
export function outcomesOf(table: Table, errata: readonly Erratum[] = []): Outcome[] {
  return checkClaims(toyProject([table], [...errata])).outcomes.filter((o) => o.result.arithmetic !== '' && o.where.startsWith('cell:'));
}

/** Whatever does not hold, as `合计/抽检 44≠43 合计＝各行之和`. */
export function failures(table: Table, errata: readonly Erratum[] = []): string[] {
  return failuresIn(outcomesOf(table, errata));
}

export const failuresIn = (outcomes: readonly Outcome[]): string[] => outcomes.filter((o) => o.status !== 'holds').map(failure);

const failure = ({ where, says, result }: Outcome): string =>
  `${where.replace(/^cell:[^/]+\//, '')} ${result.printed}≠${result.computed} ${says}`;

/** The rules found in a table and in how many rows each was computed: `合计＝各行之和 ×3`. */
export function rulesFound(table: Table): string[] {
  return rulesIn(outcomesOf(table));
}

export function rulesIn(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { says } of outcomes) counts.set(says, (counts.get(says) ?? 0) + 1);
  return [...counts].map(([says, n]) => `${says} ×${n}`);
}

/** All cells of every statement that does not hold. */
export function failingCells(grid: Grid): Cell[][] {
  return inferStatements(grid)
    .filter(({ result }) => !result.holds)
    .map(({ statement }) => cellsOf(statement));
}

const cellsOf = ({ subject, parts }: Statement): Cell[] => [subject, ...parts];

export { gridOf };
