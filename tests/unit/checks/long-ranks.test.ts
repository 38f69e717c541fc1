import { describe, expect, test } from 'vitest';
import { gridOf, type Grid } from '../../../src/checks/grid.ts';
import { rankStatements } from '../../../src/checks/tables/ranks.ts';
import { evaluate } from '../../../src/checks/statement.ts';
import { toyTable } from './toy.ts';

/** Scores of which every third is shared by two, and their ranks; `swapped` are two rows whose ranks changed places. */
function ranked(length: number, swapped: readonly [number, number] = [0, 0]): Grid {
  // 7919 has no factor in common with the lengths used here, so that every place is taken once.
  const places = Array.from({ length }, (_, i) => (i * 7919) % length);
  const shared = (place: number): number => (place % 3 === 1 ? place - 1 : place);
  const ranks = places.map((place) => shared(place) + 1);
  const [a, b] = swapped;
  [ranks[a], ranks[b]] = [ranks[b] ?? 0, ranks[a] ?? 0];
  const rows = places.map((place, i) => `第${i + 1}户,${(length - shared(place)) * 2},${ranks[i] ?? 0}`);
  return gridOf(toyTable(['户', '得分 分', '名次 位'], rows));
}

const wrong = (grid: Grid): number[] =>
  rankStatements(grid)
    .filter((s) => evaluate(s, grid)?.holds === false)
    .map((s) => s.subject.row);

describe('50,000 ranks', { timeout: 30_000 }, () => {
  test('that are right are all checked and raise no alarm', () => {
    const grid = ranked(50_000);
    expect(rankStatements(grid).length).toBe(50_000);
    expect(wrong(grid)).toEqual([]);
  });

  test('of which two changed places name these two', () => expect(wrong(ranked(50_000, [123, 31_234]))).toEqual([123, 31_234]));
});

test('twice the rows are about twice the work', () => {
  const reads = (length: number): number => {
    let count = 0;
    const grid = ranked(length);
    const counting: Grid = {
      ...grid,
      at(cell) {
        count++;
        return grid.at(cell);
      },
    };
    for (const statement of rankStatements(counting)) evaluate(statement, counting);
    return count;
  };
  expect(reads(4000) / reads(2000)).toBeLessThan(2.5);
});
