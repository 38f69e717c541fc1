import type { Column } from '../../project/types.ts';
import { nameIn } from '../formula.ts';
import { isAdditive, isPercentage, type Cell, type Grid } from '../grid.ts';
import { divide, hundredfold } from '../interval.ts';
import { fit, isCredible, statementsOf, type Relation } from '../relation.ts';
import { sumOf, type Computed, type Source, type Statement } from '../statement.ts';
import { totalRows } from './totals.ts';

/** `share`: a percentage that is its row's part of the printed total, or of the sum of the rows where none is printed. */
export function shareStatements(grid: Grid): Statement[] {
  const totals = totalRows(grid);
  const details = grid.keys.flatMap((_, row) => (totals.includes(row) ? [] : [row]));
  // A 合格率 is a rate of its own row, whatever else it may equal.
  const isShare = ({ name }: Column): boolean => !name.includes('率') || /占|比重|份额|构成/.test(name);
  return grid.columns
    .filter((c) => isPercentage(c) && isShare(c))
    .flatMap(({ name: share }) => {
      const isTelling = ({ subject }: Statement): boolean => {
        const value = Number(grid.at(subject)?.text);
        return !totals.includes(subject.row) && value > 0 && value < 100;
      };
      const fits = grid.columns
        .filter(isAdditive)
        .map(({ name: part }) => fit(grid, shareOf(grid, share, part, totals.length === 1 ? totals : details), isTelling));
      const [best] = fits.filter((f) => isCredible(f) && f.telling >= 3).sort((a, b) => b.held - a.held);
      return best ? statementsOf(best.relation) : [];
    });
}

function shareOf(grid: Grid, share: string, part: string, wholeRows: readonly number[]): Relation {
  const whole: Cell[] = wholeRows.map((row) => ({ row, column: part }));
  const total = nameIn(grid.keys[wholeRows[0] ?? 0] ?? '');
  const base = wholeRows.length === 1 ? `cell(${total}, ${nameIn(part)})` : `sum(${nameIn(part)})`;
  const formula = `${nameIn(share)} = ${nameIn(part)} / ${base} * 100`;
  const says = `${share}＝${part}÷${whole.length === 1 ? '合计' : '各行之和'}`;
  // The whole is the same for every row of one grid.
  const sums = new WeakMap<Source, { sum: Computed | undefined }>();
  const wholeOf = (g: Source): Computed | undefined => {
    const known = sums.get(g) ?? { sum: sumOf(g, whole) };
    sums.set(g, known);
    return known.sum;
  };
  return {
    size: grid.keys.length,
    complexity: 2,
    at: (row) => ({
      rule: 'share',
      says,
      formula,
      subject: { row, column: share },
      parts: [{ row, column: part }, ...whole],
      compute(g) {
        const [own, sum] = [g.at({ row, column: part }), wholeOf(g)];
        const quotient = own && sum && divide(own.interval, sum.range);
        return (
          quotient && {
            range: hundredfold(quotient),
            arithmetic: `${own.text}÷${whole.length === 1 ? sum.arithmetic : `(${sum.arithmetic})`}`,
          }
        );
      },
    }),
  };
}
