import { nameIn } from '../formula.ts';
import { isDifference, isGap, isPercentage, type Grid } from '../grid.ts';
import { overlap, subtract } from '../interval.ts';
import { bestOf, fit, statementsOf, type Fit } from '../relation.ts';
import type { Statement } from '../statement.ts';
import { growthOf } from './growths.ts';

const MOST_COLUMNS = 30;

/**
 * `difference`: a column that is one column less another (差额 = 实际 − 目标), found from the rows in which it holds. The
 * column's name says that it is a difference, or its unit does: percentage points are what two percentages differ by.
 */
export function differenceStatements(grid: Grid): Statement[] {
  const { columns } = grid;
  if (columns.length > MOST_COLUMNS) return [];
  return columns.flatMap((column) => {
    const points = /百分点/.test(column.unit ?? '');
    const gap = isGap(column);
    if (!points && !gap && !isDifference(column)) return [];
    const operands = columns.filter(
      (c) => c.name !== column.name && !isGap(c) && (points ? isPercentage(c) : c.unit === column.unit && !isDifference(c)),
    );
    const fits = operands.flatMap((a) => operands.filter((b) => b !== a).map((b) => inRow(grid, column.name, a.name, b.name)));
    const relation = bestOf(fits);
    return relation ? statementsOf(relation) : [];
  });
}

function inRow(grid: Grid, whole: string, minuend: string, subtrahend: string): Fit {
  const says = `${whole}＝${minuend}－${subtrahend}`;
  const formula = `${nameIn(whole)} = ${nameIn(minuend)} - ${nameIn(subtrahend)}`;
  const relation = {
    size: grid.keys.length,
    complexity: 2,
    named: 'kind' as const,
    at: (row: number): Statement => {
      const [a, b] = [minuend, subtrahend].map((column) => ({ row, column }));
      return {
        rule: 'difference',
        says,
        formula,
        subject: { row, column: whole },
        parts: a && b ? [a, b] : [],
        compute(source) {
          const [x, y] = [a && source.at(a), b && source.at(b)];
          return x && y && { range: subtract(x.interval, y.interval), arithmetic: `${x.text}-${y.text}`.replace('--', '+') };
        },
      };
    },
  };
  // 5 − 0 = 5 says little.
  return fit(grid, relation, ({ parts }) => parts.every((cell) => Number(grid.at(cell)?.text ?? 0) !== 0));
}

/** A column of percentages that is the difference of two others, though its unit is % and not percentage points. */
export function pointsPrintedAsPercent(grid: Grid): { column: string; minuend: string; subtrahend: string; rows: number }[] {
  const rates = grid.columns.filter(isPercentage);
  return rates
    .filter((c) => /增减|变动|变化|升降|较上年|比上年|同比|提高|下降|差/.test(c.name + c.title))
    .flatMap((column) => {
      const others = rates.filter((c) => c !== column);
      const fits = others.flatMap((a) =>
        others.filter((b) => b !== a).map((b) => ({ a, b, fit: inRow(grid, column.name, a.name, b.name) })),
      );
      const sure = fits.find(
        ({ a, b, fit: { tested, telling, digits, held } }) =>
          telling >= 3 && digits >= 6 && held === tested && !isGrowthToo(grid, column.name, a.name, b.name),
      );
      return sure ? [{ column: column.name, minuend: sure.a.name, subtrahend: sure.b.name, rows: sure.fit.held }] : [];
    });
}

/** Whether the column reads as well as the growth of one percentage over the other: near 100 % both agree. */
function isGrowthToo(grid: Grid, column: string, now: string, last: string): boolean {
  return grid.keys.every((_, row) => {
    const growth = growthOf(grid, { row, column: now }, { row, column: last });
    const printed = grid.at({ row, column });
    return !growth || !printed || overlap(printed.interval, growth.range);
  });
}
