import type { Column } from '../../project/types.ts';
import { nameIn } from '../formula.ts';
import { unitOf, type Grid } from '../grid.ts';
import { bestOf, fit, statementsOf } from '../relation.ts';
import type { Statement } from '../statement.ts';

/** `unit`: two columns that state the same amount in 万 and in 亿 (or in neither) must differ by ten thousand times. */
export function scaleStatements(grid: Grid): Statement[] {
  const amounts = grid.columns.map((column) => ({ column, unit: unitOf(column.unit ?? '') })).filter(({ unit }) => unit.base !== '');
  const pairs = amounts.flatMap((large) =>
    amounts
      .filter(
        (small) =>
          small.unit.base === large.unit.base && small.unit.factor < large.unit.factor && stem(small.column) === stem(large.column),
      )
      .map((small) => ({ large, small, times: large.unit.factor / small.unit.factor })),
  );
  return pairs.flatMap(({ large, small, times }) => {
    const relation = {
      size: grid.keys.length,
      complexity: 1,
      named: 'kind' as const,
      at: (row: number): Statement => {
        const part = { row, column: small.column.name };
        return {
          rule: 'unit',
          formula: `${nameIn(large.column.name)} = ${nameIn(small.column.name)} / ${times}`,
          says: `${large.column.name}（${large.unit.text}）＝${small.column.name}（${small.unit.text}）÷${times}`,
          subject: { row, column: large.column.name },
          parts: [part],
          compute(source) {
            const printed = source.at(part);
            if (!printed) return undefined;
            const { low, high } = printed.interval;
            return { range: { low: low / times, high: high / times }, arithmetic: `${printed.text}÷${times}` };
          },
        };
      },
    };
    const best = bestOf([fit(grid, relation, ({ subject }) => Number(grid.at(subject)?.text ?? 0) !== 0)]);
    return best ? statementsOf(best) : [];
  });
}

/** What a column measures, without its unit: 产值 for 产值万元 and 产值（亿元）. */
const stem = ({ name }: Column): string => name.replace(/[（(].*?[)）]/g, '').replace(/(?:万亿|亿|万)?[元人吨]$/, '');
