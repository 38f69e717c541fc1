import { parseTarget } from '../binding/target.ts';
import { plainNumber } from '../data/cell.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Erratum, Table } from '../project/types.ts';
import { withCell, type Cell, type Grid } from './grid.ts';
import type { Numbers, Stated } from './numbers.ts';
import { bareNumber, foldLabel } from './quoted.ts';
import type { Claim } from './rule.ts';
import { evaluate, type Result, type Statement } from './statement.ts';

/** A statement about the numbers of one table as a claim. */
export function tableClaim(statement: Statement, result: Result, grid: Grid, rowOf: RowFinder): Claim {
  const { table, keys } = grid;
  const { row, column } = statement.subject;
  const address = (cell: Cell): string => `cell:${table.publication}#${table.name}/${keys[cell.row] ?? ''}/${cell.column}`;
  return {
    rule: statement.rule,
    publication: table.publication,
    table: table.name,
    where: `cell:${table.name}/${keys[row] ?? ''}/${column}`,
    says: statement.says,
    result,
    file: table.file,
    line: table.lines[row] ?? 1,
    column: 1,
    uses: () => [statement.subject, ...statement.parts].map(address),
    explainedBy: (erratum) => explains(erratum, rowOf(erratum, table), statement, grid),
  };
}

/** Kinds of errata that say what a number should be; a misprint in a name explains no sum. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  ...['total', 'sum', 'difference', 'rate', 'share', 'growth', 'rank', 'unit', 'empty'],
  ...['ratio', 'range', 'same', 'count'],
]);

/** The cell of a table at which an erratum stands, if it stands at one. */
export type RowFinder = (erratum: Erratum, table: Table) => Cell | undefined;

/**
 * An erratum explains a statement that does not hold when its cell is one of the statement's and the value that it
 * states, put in place of the printed one, makes the statement hold. So it must state the right value, but may blame
 * any number of the identity.
 */
function explains(erratum: Erratum, cell: Cell | undefined, statement: Statement, grid: Grid): boolean {
  const value = plainNumber(bareNumber(erratum.computed));
  if (!cell || value === undefined || !OF_NUMBERS.has(erratum.rule)) return false;
  const involved = [statement.subject, ...statement.parts].some((c) => c.row === cell.row && c.column === cell.column);
  return involved && evaluate(statement, withCell(grid, cell, value))?.holds === true;
}

/** A statement about numbers anywhere as a claim; undefined where one of them is missing. */
export function numberClaim(statement: Statement<Stated>, numbers: Numbers): Claim | undefined {
  const result = evaluate(statement, numbers);
  if (!result) return undefined;
  const { subject, parts } = statement;
  const involved = [subject, ...parts];
  return {
    rule: statement.rule,
    publication: subject.publication,
    where: subject.where,
    says: statement.says,
    result,
    file: subject.file,
    line: subject.line,
    column: 1,
    uses: () => involved.map((n) => n.address),
    explainedBy(erratum) {
      const value = plainNumber(bareNumber(erratum.computed));
      const place = numbers.find(erratum.where, erratum.publication);
      const blamed = place && !('message' in place) ? involved.find((n) => n.address === place.address) : undefined;
      if (!blamed || value === undefined || !OF_NUMBERS.has(erratum.rule)) return false;
      return evaluate(statement, numbers.with(blamed, value))?.holds === true;
    },
  };
}

/** What a claim about words and numbering needs: where it stands, what is printed, and what would be right. */
export interface TextClaim {
  rule: string;
  publication: string;
  table?: string;
  where: string;
  says: string;
  printed: string;
  /** What would hold, or an empty string where that cannot be worked out. */
  expected: string;
  holds: boolean;
  file: string;
  line: number;
  column: number;
  message: string;
  remedy?: string;
  uses?: readonly string[];
}

/**
 * A claim that is no arithmetic. An erratum explains it when it is of the same rule, stands at the same place (or in the
 * section), quotes what is printed and, where the rule knows what would be right, states that.
 */
export function textClaim(claim: TextClaim): Claim {
  const { printed, expected, holds, uses = [], ...rest } = claim;
  return {
    ...rest,
    result: { printed, computed: expected, arithmetic: '', tolerance: 0, holds },
    uses: () => [...uses],
    explainedBy(erratum) {
      if (erratum.rule !== claim.rule || erratum.where !== claim.where) return false;
      const [quoted, own] = [foldLabel(erratum.printed), foldLabel(printed)];
      if (quoted !== own && (quoted === '' || own === '' || (!quoted.includes(own) && !own.includes(quoted)))) return false;
      return expected === '' || foldLabel(erratum.computed) === foldLabel(expected);
    },
  };
}

/** Where an erratum stands, when that is a cell of this table. */
export function cellOf(erratum: Erratum, table: Table): Cell | undefined {
  const target = parseTarget(erratum.where, erratum.publication);
  if (typeof target !== 'object' || target.kind !== 'cell' || target.table !== table.name || target.publication !== table.publication)
    return undefined;
  const column = table.columns.find((c) => c.name === target.field || c.title === target.field)?.name;
  const row = table.rows.findIndex((r) => rowKey(r, table.primaryKey) === target.key);
  return row >= 0 && column !== undefined ? { row, column } : undefined;
}
