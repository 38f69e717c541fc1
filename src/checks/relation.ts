import type { Cell, Grid } from './grid.ts';
import { evaluate, type Computed, type Statement } from './statement.ts';

/** A rule over one column of a table: from which cells of its own row each of its cells follows, and how. */
export interface Relation {
  rule: string;
  says: string;
  column: string;
  parts(row: number): Cell[];
  compute(grid: Grid, row: number): Computed | undefined;
}

export function statementAt(relation: Relation, row: number): Statement {
  const { rule, says, column } = relation;
  return { rule, says, cell: { row, column }, parts: relation.parts(row), compute: (grid) => relation.compute(grid, row) };
}

/** The statements of a relation for all rows of a grid. */
export function statementsOf(relation: Relation, grid: Grid): Statement[] {
  return grid.keys.map((_, row) => statementAt(relation, row));
}

/** How well a relation fits a table: the rows that it speaks of, and those in which it holds. */
export interface Fit {
  relation: Relation;
  tested: number;
  held: number;
  /** Rows in which it holds and in which that says something (not 0 = 0, not 100 %). */
  telling: number;
}

const SAMPLE = 1000;

/** Tries a relation on the rows of a grid; of a long table, on rows spread evenly over it. */
export function fit(grid: Grid, relation: Relation, isTelling: (row: number) => boolean): Fit {
  const step = Math.max(1, Math.floor(grid.keys.length / SAMPLE));
  const result: Fit = { relation, tested: 0, held: 0, telling: 0 };
  for (let row = 0; row < grid.keys.length; row += step) {
    const outcome = evaluate(statementAt(relation, row), grid);
    if (!outcome) continue;
    result.tested++;
    if (!outcome.holds) continue;
    result.held++;
    if (isTelling(row)) result.telling++;
  }
  return result;
}

/** A relation is the table's own when it says something in two rows at least and holds in three quarters of all. */
export function isCredible({ tested, held, telling }: Fit): boolean {
  return telling >= 2 && held / tested >= 0.75;
}

/** The credible relation that holds in the largest share of its rows, and says most. */
export function bestOf(fits: readonly Fit[]): Relation | undefined {
  return fits.filter(isCredible).sort((a, b) => b.held / b.tested - a.held / a.tested || b.telling - a.telling)[0]?.relation;
}
