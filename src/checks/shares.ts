import { isAdditive, isPercentage, type Cell, type Grid } from './grid.ts';
import { divide, hundredfold } from './interval.ts';
import { fit, isCredible, statementsOf, type Relation } from './relation.ts';
import { sumOf, type Statement } from './statement.ts';
import { totalRows } from './totals.ts';

/** `share`: a percentage that is its row's part of the printed total, or of the sum of the rows where none is printed. */
export function shareStatements(grid: Grid): Statement[] {
  const totals = totalRows(grid);
  const details = grid.keys.flatMap((_, row) => (totals.includes(row) ? [] : [row]));
  return grid.columns.filter(isPercentage).flatMap(({ name: share }) => {
    const isTelling = (row: number): boolean => !totals.includes(row) && Number(grid.at({ row, column: share })?.text) < 100;
    const fits = grid.columns
      .filter(isAdditive)
      .map(({ name: part }) => fit(grid, shareOf(share, part, totals.length === 1 ? totals : details), isTelling));
    const [best] = fits.filter((f) => isCredible(f) && f.telling >= 3).sort((a, b) => b.held - a.held);
    return best ? statementsOf(best.relation, grid) : [];
  });
}

function shareOf(share: string, part: string, wholeRows: readonly number[]): Relation {
  const whole: Cell[] = wholeRows.map((row) => ({ row, column: part }));
  return {
    rule: 'share',
    says: `${share}＝${part}÷${whole.length === 1 ? '合计' : '各行之和'}`,
    column: share,
    parts: (row) => [{ row, column: part }, ...whole],
    compute(grid, row) {
      const own = grid.at({ row, column: part });
      const sum = sumOf(grid, whole);
      const quotient = own && sum && divide(own.interval, sum.range);
      return (
        quotient && {
          range: hundredfold(quotient),
          arithmetic: `${own.text}÷${whole.length === 1 ? sum.arithmetic : `(${sum.arithmetic})`}`,
        }
      );
    },
  };
}
