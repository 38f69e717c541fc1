import { evaluate, type Result, type Statement } from './statement.ts';
import type { Grid } from './grid.ts';
import { rateStatements } from './rates.ts';
import { shareStatements } from './shares.ts';
import { sumStatements } from './sums.ts';
import { totalStatements } from './totals.ts';

/** Everything that can be recomputed from the table itself, without being told how; where a number is missing, nothing. */
export function inferStatements(grid: Grid): { statement: Statement; result: Result }[] {
  return [...totalStatements(grid), ...sumStatements(grid), ...rateStatements(grid), ...shareStatements(grid)].flatMap((statement) => {
    const result = evaluate(statement, grid);
    return result ? [{ statement, result }] : [];
  });
}
