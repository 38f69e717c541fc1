import type { Cell, Grid } from './grid.ts';
import { tolerance } from './interval.ts';
import { holdsOn, type Statement } from './statement.ts';

/** A rule that a table may follow: one statement for each of its rows (or groups of rows). */
export interface Relation {
  /** How many statements it makes. */
  size: number;
  /** Undefined where the table has nothing to say. */
  at(index: number): Statement | undefined;
  /** How many columns it needs; of two that fit alike, the simpler is meant. */
  complexity: number;
  /** Blank parts count as zero; credible only where rows with a blank bear it out. */
  blankIsZero?: boolean;
  /**
   * The names of its columns say it too: which columns (合格率 and 合格), or only of what kind it is (增减). Then less evidence
   * will do.
   */
  named?: 'which' | 'kind' | undefined;
}

/** All that it has to say, in the order of its rows. */
export function statementsOf(relation: Relation): Statement[] {
  return Array.from({ length: relation.size }, (_, i) => relation.at(i)).flatMap((s) => s ?? []);
}

/** How well a relation fits a table: the statements that can be evaluated, and those that hold. */
export interface Fit {
  relation: Relation;
  tested: number;
  held: number;
  /** Those that hold and say something (not 0 = 0, not 100 %). */
  telling: number;
  /** Digits of the numbers in the telling ones: many digits do not agree by chance. */
  digits: number;
  /** Those that hold and have a blank part. */
  withBlank: number;
}

const SAMPLE = 1000;

/** Tries a relation on a grid; on a long table, on statements spread evenly over it. */
export function fit(grid: Grid, relation: Relation, isTelling: (statement: Statement) => boolean): Fit {
  const step = Math.max(1, Math.floor(relation.size / SAMPLE));
  const result: Fit = { relation, tested: 0, held: 0, telling: 0, digits: 0, withBlank: 0 };
  for (let i = 0; i < relation.size; i += step) {
    const statement = relation.at(i);
    const holds = statement && holdsOn(statement, grid);
    if (holds === undefined) continue;
    result.tested++;
    if (!holds) continue;
    result.held++;
    if (statement.parts.some((cell) => !grid.at(cell))) result.withBlank++;
    if (!isTelling(statement) || isVague(statement, grid)) continue;
    result.telling++;
    result.digits += Math.max(digitsAt(statement.subject, grid), Math.min(...statement.parts.map((part) => digitsAt(part, grid))));
  }
  return result;
}

/** Of a small difference, the digits of what it is between count: 95 − 100. */
const digitsAt = (cell: Cell, grid: Grid): number => (grid.at(cell)?.text ?? '').replace(/\D|^[-0.]+/g, '').length;

/** How much wider the computed range may be than the printed one for agreement to say something. */
const VAGUE = 100;

/** Coarse parts (12 ÷ 11 亿元) agree with almost any percentage. */
function isVague(statement: Statement, grid: Grid): boolean {
  const [printed, computed] = [grid.at(statement.subject), statement.compute(grid)];
  if (!printed || !computed) return true;
  return tolerance(computed.range) > Math.max(VAGUE * tolerance(printed.interval), 1e-9) && statement.parts.length <= 3;
}

/**
 * A relation is the table's own when it holds in three quarters of its rows and that can hardly be chance: it says
 * something in two rows, with four digits together; or in one row, if its columns' names say it too.
 */
export function isCredible({ relation, tested, held, telling, digits, withBlank }: Fit): boolean {
  if (held / tested < (relation.named ? 0.5 : 0.75)) return false;
  if (relation.blankIsZero && (withBlank < 2 || withBlank === held)) return false;
  if (telling >= 2 && digits >= (relation.named === 'kind' ? 5 : 4)) return true;
  return relation.named !== undefined && telling >= 1 && held >= 3 && (relation.named === 'which' || held === tested);
}

/** The credible relation that holds in the largest share of its rows; then the simplest; then the one that says most. */
export function bestOf(fits: readonly Fit[]): Relation | undefined {
  return fits
    .filter(isCredible)
    .sort((a, b) => b.held / b.tested - a.held / a.tested || a.relation.complexity - b.relation.complexity || b.telling - a.telling)[0]
    ?.relation;
}

/** Cells of one row. */
export const cellsIn = (row: number, columns: readonly string[]): Cell[] => columns.map((column) => ({ row, column }));
