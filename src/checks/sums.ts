import { isAdditive, type Grid } from './grid.ts';
import { bestOf, fit, statementsOf, type Fit, type Relation } from './relation.ts';
import { sumOf, type Statement } from './statement.ts';

const MOST_PARTS = 12;

/**
 * `sum`: a column that is the sum of others in the same unit (抽检 = 合格 + 不合格), found from the rows in which it holds.
 * Candidates are runs of neighbouring columns, and all pairs and triples where there are not too many.
 */
export function sumStatements(grid: Grid): Statement[] {
  const additive = grid.columns.filter(isAdditive);
  return [...new Set(additive.map((c) => c.unit))].flatMap((unit) => {
    const names = additive.filter((c) => c.unit === unit).map((c) => c.name);
    return names.flatMap((whole) => {
      const fits = candidates(names.filter((n) => n !== whole)).map((parts) => fitOf(grid, whole, parts));
      const relation = bestOf(fits);
      return relation ? statementsOf(relation, grid) : [];
    });
  });
}

function fitOf(grid: Grid, whole: string, names: readonly string[]): Fit {
  const parts = (row: number) => names.map((column) => ({ row, column }));
  const relation: Relation = {
    rule: 'sum',
    says: `${whole}＝${names.join('＋')}`,
    column: whole,
    parts,
    compute: (g, row) => sumOf(g, parts(row)),
  };
  // 5 = 5 + 0 says little; every part must be there somewhere, and two at once.
  return fit(grid, relation, (row) => parts(row).filter((cell) => Number(grid.at(cell)?.text) !== 0).length >= 2);
}

/** Sets of at least two columns: runs of neighbours, and all pairs and triples of not too many. */
function candidates(names: readonly string[]): string[][] {
  const sets = new Map<string, string[]>();
  const keep = (set: string[]): void => void sets.set(set.join('\n'), set);
  for (let from = 0; from < names.length; from++) {
    for (let to = from + 2; to <= Math.min(names.length, from + MOST_PARTS); to++) keep(names.slice(from, to));
  }
  if (names.length <= MOST_PARTS) {
    names.forEach((a, i) => {
      names.slice(i + 1).forEach((b, j) => {
        keep([a, b]);
        for (const c of names.slice(i + j + 2)) keep([a, b, c]);
      });
    });
  }
  return [...sets.values()];
}
