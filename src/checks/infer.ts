import type { Grid } from './grid.ts';
import { RULES } from './rules/index.ts';
import { evaluate, type Result, type Statement } from './statement.ts';

/** Everything that can be recomputed from the table itself, without being told how; where a number is missing, nothing. */
export function inferStatements(grid: Grid): { statement: Statement; result: Result }[] {
  return RULES.flatMap((rule) => rule.statements?.(grid) ?? []).flatMap((statement) => {
    const result = evaluate(statement, grid);
    return result ? [{ statement, result }] : [];
  });
}
