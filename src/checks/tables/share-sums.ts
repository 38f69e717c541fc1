import { textClaim } from '../claims.ts';
import { isPercentage, type Grid } from '../grid.ts';
import { overlap, point, tolerance } from '../interval.ts';
import type { Claim } from '../rule.ts';
import { sumOf } from '../statement.ts';
import { isDetail } from './totals.ts';

/** How far from 100 a sum of shares may be and still be meant to be 100: a slip, not another way to count. */
const NEAR = 3;

/** A column of shares of which every row has one adds up to 100 %, within the rounding of each. */
export function shareSums(grid: Grid): Claim[] {
  const { table } = grid;
  // The first ten of something are not all of it.
  if (table.primaryKey.length !== 1 || /前\s*[\d一二三四五六七八九十]|TOP/i.test(table.title)) return [];
  const rows = grid.keys.map((_, row) => row).filter((row) => isDetail(grid, row));
  if (rows.length < 3) return [];
  return grid.columns
    .filter((c) => isPercentage(c) && /占比|比重|份额|构成/.test(c.name + c.title))
    .flatMap(({ name }) => {
      const sum = sumOf(
        grid,
        rows.map((row) => ({ row, column: name })),
      );
      if (!sum) return [];
      const value = (sum.range.low + sum.range.high) / 2;
      if (Math.abs(value - 100) > NEAR) return [];
      const computed = String(Number(value.toFixed(4)));
      const where = `table:${table.name}`;
      const claim = textClaim({
        rule: 'share',
        publication: table.publication,
        table: table.name,
        where,
        says: `${name}各行之和＝100%`,
        printed: '100',
        expected: computed,
        holds: overlap(sum.range, point(100)),
        file: table.file,
        line: 1,
        column: 1,
        message: `列“${name}”各行之和为 ${computed}%，不是 100%（四舍五入的余地为 ±${Number(tolerance(sum.range).toPrecision(2))}）`,
        remedy: `对照原件：转录有误就改正；原文如此就在 errata.csv 登记（where 为 ${where}，rule 为 share，printed 为 100，computed 为 ${computed}）`,
        uses: rows.map((row) => `cell:${table.publication}#${table.name}/${grid.keys[row] ?? ''}/${name}`),
      });
      // Where one share is wrong, its own claim already says why the sum is.
      const held = claim.result.holds ? '100' : claim.result.computed;
      return [{ ...claim, result: { ...claim.result, arithmetic: sum.arithmetic, computed: held } }];
    });
}
