import { cellUnit, findCell, findColumn, type NotFound } from '../binding/lookup.ts';
import { parseTarget, type Target } from '../binding/target.ts';
import { plainNumber } from '../data/cell.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Fact, Project, Table } from '../project/types.ts';
import { isExact } from './grid.ts';
import { printedInterval } from './interval.ts';
import type { Printed, Source } from './statement.ts';

/** One number of the project, in a table or in prose, by its address. */
export interface Stated {
  /** With its publication: `fact:guandu-2019#gdp`, `cell:guandu-2019#2-1/合计/抽检产品数`. */
  address: string;
  publication: string;
  /** Without its publication, as links and errata write it. */
  where: string;
  /** Undefined where nothing is printed, or only about how much (约 1200). */
  printed: Printed | undefined;
  unit: string;
  section: string;
  fact?: Fact;
  cell?: { table: Table; row: number; column: string };
  file: string;
  line: number;
}

/** The numbers of a project by address; made once for a whole check. */
export interface Numbers extends Source<Stated> {
  /** `url` as in links; publication is that of the one who asks. Undefined for addresses of other kinds. */
  find(url: string, publication: string): Stated | NotFound | undefined;
  ofFact(fact: Fact): Stated;
  ofCell(table: Table, row: number, column: string): Stated;
  /** The same numbers with one reading otherwise. */
  with(stated: Stated, text: string): Source<Stated>;
}

/** All numbers of a project; indexes are made once. */
export function numbersOf(project: Project): Numbers {
  const facts = new Map(project.facts.map((f) => [f.id, f]));
  const tables = new Map(project.tables.map((t) => [t.id, t]));
  const rows = new Map<string, Map<string, number>>();
  const rowOf = (table: Table, key: string): number | undefined => {
    const index = rows.get(table.id) ?? new Map(table.rows.map((row, i) => [rowKey(row, table.primaryKey), i]));
    rows.set(table.id, index);
    return index.get(key);
  };
  const numbers: Numbers = {
    at: (stated) => stated.printed,
    ofFact: factNumber,
    ofCell: cellNumber,
    find(url, publication) {
      const target = parseTarget(url, publication);
      if (typeof target !== 'object') return undefined;
      if (target.kind === 'fact') {
        const fact = facts.get(`${target.publication}/${target.id}`);
        return fact && factNumber(fact);
      }
      return target.kind === 'cell' ? findNumber(target, tables, rowOf) : undefined;
    },
    with: (changed, text) => ({
      at: (stated) => (stated.address === changed.address ? printedOf(text, stated.unit, true) : stated.printed),
    }),
  };
  return numbers;
}

function findNumber(
  target: Extract<Target, { kind: 'cell' }>,
  tables: ReadonlyMap<string, Table>,
  rowOf: (table: Table, key: string) => number | undefined,
): Stated | NotFound | undefined {
  const table = tables.get(`${target.publication}/${target.table}`);
  if (!table) return undefined;
  const row = rowOf(table, target.key);
  const found = findColumn(table, target.field);
  if (row !== undefined && 'column' in found) return cellNumber(table, row, found.column.name);
  const problem = findCell(table, target.key, target.field);
  return 'message' in problem ? problem : undefined;
}

function factNumber(fact: Fact): Stated {
  const { publication, name, unit, section, file, line } = fact;
  return {
    address: `fact:${publication}#${name}`,
    publication,
    where: `fact:${name}`,
    printed: fact.qualifier === '' ? printedOf(fact.number, unit, true) : undefined,
    unit,
    section,
    fact,
    file,
    line,
  };
}

function cellNumber(table: Table, row: number, name: string): Stated {
  const index = table.columns.findIndex((c) => c.name === name);
  const column = table.columns[index];
  const key = table.rows[row] ? rowKey(table.rows[row], table.primaryKey) : '';
  const unit = column ? cellUnit(table, row, column) : '';
  const missing = table.rows[row]?.[name] == null;
  return {
    address: `cell:${table.publication}#${table.name}/${key}/${name}`,
    publication: table.publication,
    where: `cell:${table.name}/${key}/${name}`,
    printed: missing ? undefined : printedOf(table.text[row]?.[index] ?? '', unit, column?.type === 'integer'),
    unit,
    section: table.section,
    cell: { table, row, column: name },
    file: table.file,
    line: table.lines[row] ?? 1,
  };
}

/** `whole`: the number is a count if it prints no decimals and its unit is one of things. */
function printedOf(text: string, unit: string, whole: boolean): Printed | undefined {
  const plain = plainNumber(text);
  return plain === undefined ? undefined : { text: plain, interval: printedInterval(plain, whole && isExact(plain, unit)) };
}
