import { findRow } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import { plainNumber } from '../data/cell.ts';
import type { Erratum, Table } from '../project/types.ts';
import { gridOf, withCell, type Cell, type Grid } from './grid.ts';
import { inferStatements } from './infer.ts';
import { evaluate, type Result, type Statement } from './statement.ts';

/** What became of one statement: it holds; it does not and an erratum says so; or it does not and nobody says so. */
export interface Outcome {
  publication: string;
  table: string;
  /** `cell:2-1/合计/抽检产品数` */
  where: string;
  rule: string;
  says: string;
  result: Result;
  status: 'holds' | 'noted' | 'fails';
  /** Errata that explain it, the one at the number itself first. */
  errata: string[];
  /** Line of the cell's row in the CSV. */
  line: number;
}

/** Rules that are computed from a table; errata of these kinds must agree with the computation. */
export const ARITHMETIC = ['total', 'sum', 'difference', 'rate', 'share'] as const;

/** All statements of a table with what became of them. `errata` are those of its publication. */
export function outcomesOf(table: Table, errata: readonly Erratum[]): Outcome[] {
  const grid = gridOf(table);
  const own = errata.flatMap((erratum) => {
    const cell = cellOf(erratum, table);
    return cell ? [{ erratum, cell }] : [];
  });
  return inferStatements(grid).map(({ statement, result }) => {
    const { row, column } = statement.cell;
    const explaining = result.holds ? [] : own.filter(({ erratum, cell }) => explains(erratum, cell, statement, grid));
    const here = explaining.filter(({ cell }) => cell.row === row && cell.column === column);
    const noted = [...new Set([...here, ...explaining].map(({ erratum }) => erratum.name))];
    return {
      publication: table.publication,
      table: table.name,
      where: `cell:${table.name}/${grid.keys[row] ?? ''}/${column}`,
      rule: statement.rule,
      says: statement.says,
      result,
      status: result.holds ? 'holds' : noted.length > 0 ? 'noted' : 'fails',
      errata: noted,
      line: table.lines[row] ?? 1,
    };
  });
}

/** The cell of this table at which an erratum of an arithmetic kind stands. */
export function cellOf(erratum: Erratum, table: Table): Cell | undefined {
  if (!(ARITHMETIC as readonly string[]).includes(erratum.rule)) return undefined;
  const target = parseTarget(erratum.where, erratum.publication);
  if (typeof target !== 'object' || target.kind !== 'cell' || target.table !== table.name || target.publication !== table.publication)
    return undefined;
  const row = findRow(table, target.key);
  const column = table.columns.find((c) => c.name === target.field || c.title === target.field)?.name;
  return typeof row === 'number' && column !== undefined ? { row, column } : undefined;
}

/**
 * An erratum explains a statement that does not hold when its cell is one of the statement's and the value that it
 * states, put in place of the printed one, makes the statement hold. So it must state the right value, but may blame
 * any number of the identity.
 */
function explains(erratum: Erratum, cell: Cell, statement: Statement, grid: Grid): boolean {
  const involved = [statement.cell, ...statement.parts].some((c) => c.row === cell.row && c.column === cell.column);
  const value = plainNumber(erratum.computed);
  if (!involved || value === undefined) return false;
  return evaluate(statement, withCell(grid, cell, value))?.holds === true;
}
