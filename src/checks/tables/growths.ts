import { nameIn } from '../formula.ts';
import { isAdditive, isPercentage, type Grid } from '../grid.ts';
import { divide, hundredfold, point, subtract } from '../interval.ts';
import { bestOf, fit, statementsOf, type Fit } from '../relation.ts';
import type { Computed, Source, Statement } from '../statement.ts';

const GROWTH = /增长|增速|增幅|同比|升降|变化|变动|比上年|较上年|涨幅|[±]/;
const RISE = /增|升|变化|变动|涨|[±]/;
const FALL = /下降|减少|降幅|减幅|降低/;
const MOST_COLUMNS = 24;

/** `growth`: a percentage that follows from this year's and last year's numbers of its row: 本年 ÷ 上年 − 1. */
export function growthStatements(grid: Grid): Statement[] {
  const amounts = grid.columns.filter((c) => isAdditive(c));
  if (amounts.length > MOST_COLUMNS) return [];
  return grid.columns.filter(isPercentage).flatMap((column) => {
    const words = column.name + column.title;
    const falling = FALL.test(words) && !RISE.test(words);
    if (!falling && !GROWTH.test(words)) return [];
    const fits = amounts.flatMap((now) =>
      amounts.filter((c) => c !== now && c.unit === now.unit).map((last) => inRow(grid, column.name, now.name, last.name, falling)),
    );
    const relation = bestOf(fits);
    return relation ? statementsOf(relation) : [];
  });
}

function inRow(grid: Grid, growth: string, now: string, last: string, falling: boolean): Fit {
  const says = falling ? `${growth}＝1－${now}÷${last}` : `${growth}＝${now}÷${last}－1`;
  const [n, l] = [nameIn(now), nameIn(last)];
  const formula = `${nameIn(growth)} = ${falling ? `(1 - ${n} / ${l})` : `(${n} / ${l} - 1)`} * 100`;
  const relation = {
    size: grid.keys.length,
    complexity: 2,
    named: 'kind' as const,
    at: (row: number): Statement => {
      const [a, b] = [
        { row, column: now },
        { row, column: last },
      ] as const;
      return {
        rule: 'growth',
        says,
        formula,
        subject: { row, column: growth },
        parts: [a, b],
        compute: (source) => growthOf(source, a, b, falling),
      };
    },
  };
  return fit(grid, relation, ({ subject }) => Number(grid.at(subject)?.text ?? 0) !== 0);
}

/** By how many per cent the first number is more than the second; with `falling`, by how many it is less. */
export function growthOf<Ref>(source: Source<Ref>, now: Ref, last: Ref, falling = false): Computed | undefined {
  const [a, b] = [source.at(now), source.at(last)];
  // What a growth from a loss would be, nobody agrees on.
  const quotient = a && b && b.interval.low > 0 ? divide(a.interval, b.interval) : undefined;
  if (!quotient || !a || !b) return undefined;
  const range = falling ? subtract(point(100), hundredfold(quotient)) : subtract(hundredfold(quotient), point(100));
  return { range, arithmetic: falling ? `1-${a.text}÷${b.text}` : `${a.text}÷${b.text}-1` };
}
