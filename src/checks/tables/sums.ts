import { nameIn } from '../formula.ts';
import { isAdditive, isDifference, type Grid } from '../grid.ts';
import { bestOf, cellsIn, fit, statementsOf, type Fit } from '../relation.ts';
import { sumOf, type Statement } from '../statement.ts';

/** Runs of neighbours may be long; of pairs and triples of any columns there would soon be too many. */
const LONGEST_RUN = 40;
const MOST_COLUMNS = 12;

/**
 * `sum`: a column that is the sum of others in the same unit (抽检 = 合格 + 不合格), found from the rows in which it holds.
 * Candidates are runs of neighbouring columns, and all pairs and triples where there are not too many.
 */
export function sumStatements(grid: Grid): Statement[] {
  const additive = grid.columns.filter((c) => isAdditive(c) && !isDifference(c));
  return [...new Set(additive.map((c) => c.unit))].flatMap((unit) => {
    const names = additive.filter((c) => c.unit === unit).map((c) => c.name);
    return names.flatMap((whole) => {
      const sets = candidates(names.filter((n) => n !== whole));
      const relation = bestOf(sets.flatMap((parts) => [fitOf(grid, whole, parts, false), fitOf(grid, whole, parts, true)]));
      return relation ? statementsOf(relation) : [];
    });
  });
}

function fitOf(grid: Grid, whole: string, names: readonly string[], blankIsZero: boolean): Fit {
  const says = `${whole}＝${names.join('＋')}`;
  const formula = `${nameIn(whole)} = ${names.map(nameIn).join(' + ')}`;
  const relation = {
    size: grid.keys.length,
    complexity: names.length + (blankIsZero ? 1 : 0),
    blankIsZero,
    named: names.length === 2 && areOpposites(names) ? ('which' as const) : undefined,
    at: (row: number): Statement => {
      const parts = cellsIn(row, names);
      return { rule: 'sum', says, formula, subject: { row, column: whole }, parts, compute: (g) => sumOf(g, parts, blankIsZero) };
    },
  };
  // 5 = 5 + 0 says little; two parts that are not zero say something.
  return fit(grid, relation, ({ parts }) => parts.filter((cell) => Number(grid.at(cell)?.text ?? 0) !== 0).length >= 2);
}

/** 合格 and 不合格, 完成 and 未完成. */
function areOpposites([a = '', b = '']: readonly string[]): boolean {
  const positive = (name: string): string => name.replace(/[不未]/, '');
  return a !== b && positive(a) === positive(b);
}

/** Sets of at least two columns: runs of neighbours, and all pairs and triples of not too many. */
function candidates(names: readonly string[]): string[][] {
  const sets = new Map<string, string[]>();
  const keep = (set: string[]): void => void sets.set(set.join('\n'), set);
  for (let from = 0; from < names.length; from++) {
    for (let to = from + 2; to <= Math.min(names.length, from + LONGEST_RUN); to++) keep(names.slice(from, to));
  }
  if (names.length <= MOST_COLUMNS) {
    names.forEach((a, i) => {
      names.slice(i + 1).forEach((b, j) => {
        keep([a, b]);
        for (const c of names.slice(i + j + 2)) keep([a, b, c]);
      });
    });
  }
  return [...sets.values()];
}
