import { isAdditive, isPercentage, type Grid } from './grid.ts';
import { divide, hundredfold, subtract } from './interval.ts';
import { bestOf, fit, statementsOf, type Fit, type Relation } from './relation.ts';
import type { Statement } from './statement.ts';

/**
 * `rate`: a percentage that follows from counts of its own row: part ÷ whole, or part ÷ (whole − what does not count),
 * as 合格率 = 合格 ÷ (总数 − 仅出数据).
 */
export function rateStatements(grid: Grid): Statement[] {
  const counts = grid.columns.filter(isAdditive);
  return grid.columns.filter(isPercentage).flatMap(({ name: rate }) => {
    const fits = counts.flatMap((part) => {
      const others = counts.filter((c) => c.name !== part.name && c.unit === part.unit).map((c) => c.name);
      return others.flatMap((whole) => [
        fitOf(grid, rate, part.name, whole),
        ...others.filter((less) => less !== whole).map((less) => fitOf(grid, rate, part.name, whole, less)),
      ]);
    });
    const relation = bestOf(fits);
    return relation ? statementsOf(relation, grid) : [];
  });
}

function fitOf(grid: Grid, rate: string, part: string, whole: string, less?: string): Fit {
  const relation: Relation = {
    rule: 'rate',
    says: `${rate}＝${part}÷${less === undefined ? whole : `（${whole}－${less}）`}`,
    column: rate,
    parts: (row) => [part, whole, ...(less === undefined ? [] : [less])].map((column) => ({ row, column })),
    compute(g, row) {
      const [p, w] = [g.at({ row, column: part }), g.at({ row, column: whole })];
      const l = less === undefined ? undefined : g.at({ row, column: less });
      if (!p || !w || (less !== undefined && !l)) return undefined;
      const quotient = divide(p.interval, l ? subtract(w.interval, l.interval) : w.interval);
      return quotient && { range: hundredfold(quotient), arithmetic: `${p.text}÷${l ? `(${w.text}-${l.text})` : w.text}` };
    },
  };
  // 0 % and 100 % follow from many wrong formulas; a deduction says something only where it is not zero.
  return fit(grid, relation, (row) => {
    const value = Number(grid.at({ row, column: rate })?.text);
    return value > 0 && value < 100 && (less === undefined || Number(grid.at({ row, column: less })?.text) !== 0);
  });
}
