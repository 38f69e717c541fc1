import fc from 'fast-check';
import type { Cell } from '../../../src/checks/grid.ts';
import type { Table } from '../../../src/project/types.ts';
import { toyTable } from './toy.ts';

/** A cell that other numbers determine, and by how much to change it so that no rounding explains the change. */
export interface Breakable extends Cell {
  by: number;
}

/** A table in which every number is right, before it is parsed, so that a test can break one. */
export interface RightTable {
  head: string[];
  rows: string[][];
  breakable: Breakable[];
}

export const parsed = ({ head, rows }: RightTable): Table =>
  toyTable(
    head,
    rows.map((row) => row.join(',')),
  );

/** The same table with one number changed, keeping its decimals. */
export function broken(table: RightTable, { row, column, by }: Breakable): RightTable {
  const index = table.head.findIndex((h) => h.split(' ')[0] === column);
  const changed = (text: string): string => (Number(text) + by).toFixed(text.split('.')[1]?.length ?? 0);
  return { ...table, rows: table.rows.map((cells, r) => cells.map((text, c) => (r === row && c === index ? changed(text) : text))) };
}

interface Shape {
  lines: { passed: number; failed: number; dataOnly: number }[];
  hasDataOnly: boolean;
  wholeLast: boolean;
  totalRow: boolean;
  rate: 'none' | 'plain' | 'deducted';
  share: boolean;
  decimals: 0 | 1 | 2;
}

export interface ShapeOptions {
  rows?: { minLength: number; maxLength: number };
  least?: number;
  most?: number;
  rate?: Shape['rate'];
}

/** 抽检 = 合格 + 不合格 (+ 仅出数据), with or without a total row, a rate and a share. */
export function countTables({
  rows = { minLength: 1, maxLength: 12 },
  least = 0,
  most = 5000,
  rate,
}: ShapeOptions): fc.Arbitrary<RightTable> {
  const counted = fc.integer({ min: least, max: most });
  const number = least === 0 ? fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: counted }) : counted;
  return fc
    .record<Shape>({
      lines: fc.array(fc.record({ passed: number, failed: number, dataOnly: number }), rows),
      hasDataOnly: fc.boolean(),
      wholeLast: fc.boolean(),
      totalRow: fc.boolean(),
      rate: rate ? fc.constant(rate) : fc.constantFrom('none', 'plain', 'deducted'),
      share: fc.boolean(),
      decimals: fc.constantFrom(0, 1, 2),
    })
    .map(countTable);
}

function countTable({ lines, hasDataOnly, wholeLast, totalRow, rate, share, decimals }: Shape): RightTable {
  const parts = lines.map((l) => [l.passed, l.failed, ...(hasDataOnly ? [l.dataOnly] : [])]);
  if (totalRow) parts.push((parts[0] ?? []).map((_, i) => sum(parts.map((p) => p[i] ?? 0))));
  const all = sum(lines.map((l) => l.passed + l.failed + (hasDataOnly ? l.dataOnly : 0)));
  const around = <T>(whole: T, others: T[]): T[] => (wholeLast ? [...others, whole] : [whole, ...others]);
  const head = [
    '类别',
    ...around('抽检 批', ['合格 批', '不合格 批', ...(hasDataOnly ? ['仅出数据 批'] : [])]),
    ...(rate === 'none' ? [] : ['合格率 %']),
    ...(share ? ['占比 %'] : []),
  ];
  const rows = parts.map((numbers, i) => {
    const [passed = 0, , dataOnly = 0] = numbers;
    const whole = sum(numbers);
    return [
      i < lines.length ? `第${i + 1}类` : '合计',
      ...around(whole, numbers).map(String),
      ...(rate === 'none' ? [] : [percentage(passed, rate === 'deducted' ? whole - dataOnly : whole, decimals)]),
      ...(share ? [percentage(whole, all, decimals)] : []),
    ];
  });
  return { head, rows, breakable: breakableCells(head, rows, 1, 2 * 10 ** -decimals) };
}

/** Amounts of which every one, the totals too, was rounded by itself: printed sums differ in the last digit. */
export function amountTables(rows = { minLength: 2, maxLength: 12 }): fc.Arbitrary<RightTable> {
  const amount = fc.integer({ min: -2_000_000, max: 9_000_000 }).map((n) => n / 1000);
  return fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.record({ lines: fc.array(fc.array(amount, { minLength: width, maxLength: width }), rows), decimals: fc.constantFrom(0, 1, 2) }),
    )
    .map(({ lines, decimals }) => {
      const width = lines[0]?.length ?? 0;
      const all = [...lines, Array.from({ length: width }, (_, i) => sum(lines.map((l) => l[i] ?? 0)))];
      const head = ['行业', ...Array.from({ length: width }, (_, i) => `第${i + 1}季度 万元 .`), '全年 万元 .'];
      const cells = all.map((l, i) => [i < lines.length ? `第${i + 1}类` : '总计', ...[...l, sum(l)].map((n) => n.toFixed(decimals))]);
      const by = (Math.max(lines.length, width) + 2) * 10 ** -decimals;
      return { head, rows: cells, breakable: breakableCells(head, cells, by, by) };
    });
}

/** The same tables with some cells not printed, the key and the head apart. */
export function withHoles(tables: fc.Arbitrary<RightTable>, kinds: readonly string[] = ['/', '-', '']): fc.Arbitrary<RightTable> {
  const holes = fc.array(fc.record({ row: fc.nat(12), column: fc.integer({ min: 1, max: 6 }), mark: fc.constantFrom(...kinds) }), {
    maxLength: 4,
  });
  return fc.tuple(tables, holes).map(([table, marks]) => ({
    ...table,
    rows: table.rows.map((cells, r) => cells.map((text, c) => marks.find((m) => m.row === r && m.column === c)?.mark ?? text)),
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Reports print 100 without decimals, and a stroke where there is nothing to divide by. */
function percentage(part: number, whole: number, decimals: number): string {
  if (whole === 0) return '/';
  return part === whole ? '100' : ((part / whole) * 100).toFixed(decimals);
}

function breakableCells(head: readonly string[], rows: readonly string[][], count: number, percent: number): Breakable[] {
  return rows.flatMap((cells, row) =>
    head.slice(1).flatMap((h, i) => {
      const [column = '', unit] = h.split(' ');
      const by = unit === '%' ? (cells[i + 1] === '100' ? 2 : percent) : count;
      return cells[i + 1] === '/' ? [] : [{ row, column, by }];
    }),
  );
}
