import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/checks/grid.ts';
import { inferStatements } from '../../../src/checks/infer.ts';
import type { Table } from '../../../src/project/types.ts';
import { failures, failuresIn, outcomesOf, rulesIn, toyTable } from './toy.ts';

/** 抽检 = 合格 + 不合格 over many rows; `wrong` is added to one 合格. */
function longTable(length: number, total: boolean, wrong = 0): Table {
  const lines = Array.from({ length }, (_, i): [string, number, number] => [`第${i + 1}户`, 100 + ((i * 37) % 900), (i * 13) % 90]);
  const [passed, failed] = [1, 2].map((k) => lines.reduce((sum, line) => sum + Number(line[k]), 0));
  if (total) lines.push(['合计', passed ?? 0, failed ?? 0]);
  const rows = lines.map(([name, a, b], i) => [name, a + b, i === 31_234 ? a + wrong : a, b, ((a / (a + b)) * 100).toFixed(2)].join(','));
  return toyTable(['户', '抽检 批', '合格 批', '不合格 批', '合格率 %'], rows);
}

describe('50,000 rows', { timeout: 30_000 }, () => {
  test('that are right are checked and raise no alarm', () => {
    const outcomes = outcomesOf(longTable(50_000, true));
    expect(rulesIn(outcomes)).toEqual([
      '合计＝各行之和 ×3',
      '抽检＝合格＋不合格 ×50001',
      '合格率＝合格÷抽检 ×50001',
      '占整体的百分比在 0 与 100% 之间 ×50001',
      '合格不多于抽检 ×50001',
      '不合格不多于抽检 ×50001',
    ]);
    expect(failuresIn(outcomes)).toEqual([]);
  });

  test('with one broken cell name it', () => {
    expect(failures(longTable(50_000, true, 1)).map((f) => f.split(' ')[0])).toEqual(['合计/合格', '第31235户/抽检', '第31235户/合格率']);
  });
});

test('twice the rows are about twice the work, without a total row too', () => {
  const reads = (length: number): number => {
    let count = 0;
    const grid = gridOf(longTable(length, false));
    const at: typeof grid.at = (cell) => {
      count++;
      return grid.at(cell);
    };
    inferStatements({ ...grid, at });
    return count;
  };
  expect(reads(400) / reads(200)).toBeLessThan(2.5);
});
