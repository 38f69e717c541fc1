import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/checks/grid.ts';
import { evaluate, sumOf, type Statement } from '../../../src/checks/statement.ts';
import { toyTable } from './toy.ts';

/** The first row is said to be the sum of the others. */
function sumFirst(column: string, ...numbers: string[]) {
  const grid = gridOf(
    toyTable(
      ['类', column],
      numbers.map((n, i) => `${i},${n}`),
    ),
  );
  const parts = numbers.slice(1).map((_, i) => ({ row: i + 1, column: '数' }));
  const statement: Statement = { rule: 'sum', says: '和', subject: { row: 0, column: '数' }, parts, compute: (g) => sumOf(g, parts) };
  return evaluate(statement, grid);
}

describe('a statement', () => {
  test.each([
    ['of counts holds exactly', '数 批', ['43', '20', '23'], true],
    ['of counts fails by one', '数 批', ['44', '20', '23'], false],
    ['of rounded numbers holds within half a unit of each', '数 亿元 .', ['1.2', '0.5', '0.5', '0.4'], true],
    ['of rounded numbers fails just beyond it', '数 亿元 .', ['1.1', '0.5', '0.5', '0.4'], false],
    ['of unlike decimals takes the half-unit of each', '数 亿元 .', ['2', '1.26', '1.28'], false],
    ['of negative numbers holds', '数 万元 .', ['-1.5', '2.0', '-3.5'], true],
  ])('%s', (_, column, numbers, holds) => expect(sumFirst(column, ...numbers)?.holds).toBe(holds));

  test('is not made when a number is missing', () => {
    expect(sumFirst('数 批', '43', '20', '/')).toBeUndefined();
    expect(sumFirst('数 批', '-', '20', '23')).toBeUndefined();
  });

  test('shows the arithmetic, the result with the decimals printed, and the tolerance that it computed', () => {
    expect(sumFirst('数 批', '44', '20', '23')).toEqual({
      printed: '44',
      computed: '43',
      arithmetic: '20+23',
      tolerance: 0,
      holds: false,
    });
    const rounded = sumFirst('数 亿元 .', '9.0', '-2.5', '-4.25');
    expect(rounded).toMatchObject({ printed: '9.0', computed: '-6.75', arithmetic: '-2.5-4.25', holds: false });
    expect(rounded?.tolerance).toBeCloseTo(0.05 + 0.05 + 0.005, 10);
  });

  test('shows two decimals where fewer would hide the difference', () => {
    expect(sumFirst('数 吨 .', '1', '0.8', '0.9')?.computed).toBe('1.70');
  });

  test('shortens a long sum', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => `${i + 1}`);
    expect(sumFirst('数 批', '465', ...numbers)).toMatchObject({ computed: '465', arithmetic: '1+…+30', holds: true });
  });
});
