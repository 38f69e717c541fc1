import type { Column } from '../../project/types.ts';
import { isAdditive, isPercentage, type Grid } from '../grid.ts';
import { point } from '../interval.ts';
import type { Statement } from '../statement.ts';

/** Percentages of something that cannot be more than the whole. 完成率 can, and so can growth. */
const BOUNDED =
  /合格率|达标率|占比|比重|份额|比例|覆盖率|办结率|满意率|满意度|及格率|通过率|优良率|绿化率|绿地率|普及率|结案率|处置率|处理率/;
const NOT_BOUNDED = /增|同比|变动|变化|升降|较|比上年|毛入学/;

/**
 * `range`: a rate or share lies between 0 and 100 %, and what passed or failed is not more than what was examined (合格 ≤ 抽检).
 */
export function limitStatements(grid: Grid): Statement[] {
  // Where some parts are losses, the others are more than the whole.
  const isNegative = ({ name }: Column): boolean => grid.keys.some((_, row) => (grid.at({ row, column: name })?.interval.high ?? 0) < 0);
  const losses = grid.columns.some((c) => isAdditive(c) && isNegative(c));
  const rates = grid.columns.filter((c) => isPercentage(c) && isBounded(c.name + c.title) && !(losses && /占比|比重|份额/.test(c.name)));
  const whole = grid.columns.filter((c) => isAdditive(c) && /抽检|抽查|检查|检验|检测|监测|受理/.test(c.name) && !/合格/.test(c.name));
  const parts = grid.columns.filter((c) => isAdditive(c) && /合格/.test(c.name));
  const pairs = parts.flatMap((part) => {
    const own = whole.filter((w) => w.unit === part.unit);
    return own.length === 1 ? own.map((w) => [part.name, w.name] as const) : [];
  });
  return grid.keys.flatMap((_, row) => [
    ...rates.map(({ name }) => percentage({ row, column: name })),
    ...pairs.map(([part, of]): Statement => ({
      rule: 'range',
      says: `${part}不多于${of}`,
      subject: { row, column: part },
      parts: [{ row, column: of }],
      bound: 'most',
      compute(source) {
        const printed = source.at({ row, column: of });
        return printed && { range: printed.interval, arithmetic: `${of} ${printed.text}` };
      },
    })),
  ]);
}

/** Whether words name a share of a whole, which lies between 0 and 100 %. */
export const isBounded = (words: string): boolean => BOUNDED.test(words) && !NOT_BOUNDED.test(words);

/** A percentage of a whole: nothing is taken from other numbers. */
export function percentage<Ref>(subject: Ref): Statement<Ref> {
  return {
    rule: 'range',
    says: '占整体的百分比在 0 与 100% 之间',
    subject,
    parts: [],
    compute(source) {
      const value = Number(source.at(subject)?.text);
      // The nearest value that is possible.
      const nearest = Math.min(100, Math.max(0, value));
      return { range: point(nearest), arithmetic: nearest === value ? `0≤${value}≤100` : nearest === 0 ? '最小 0' : '最大 100' };
    },
  };
}
