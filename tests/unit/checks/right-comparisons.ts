import fc from 'fast-check';
import type { Breakable, RightTable } from './right-tables.ts';

/** How a table that compares this year's numbers with last year's looks. */
interface Look {
  unit: '件' | '万元' | '亿元' | '@单位';
  nowFirst: boolean;
  decimals: 0 | 1 | 2;
  growthDecimals: 0 | 1 | 2;
  change: '' | '增减' | '差额' | '比上年';
  growth: '' | '增长' | '同比' | '下降';
  rank: '' | 'shared' | 'sequential';
  lowestFirst: boolean;
  total: boolean;
}

export interface Options {
  rows?: { minLength: number; maxLength: number };
  look?: Partial<Look>;
}

/** Amounts of two years, their change, growth and rank, each rounded by itself from numbers that were never printed. */
export function comparisons({ rows = { minLength: 2, maxLength: 12 }, look = {} }: Options = {}): fc.Arbitrary<RightTable> {
  const looks = fc.record<Look>({
    unit: fc.constantFrom('件', '万元', '亿元'),
    nowFirst: fc.boolean(),
    decimals: fc.constantFrom(0, 1, 2),
    growthDecimals: fc.constantFrom(0, 1, 2),
    change: fc.constantFrom('', '增减', '差额', '比上年'),
    growth: fc.constantFrom('', '增长', '同比', '下降'),
    rank: fc.constantFrom('', 'shared', 'sequential'),
    lowestFirst: fc.boolean(),
    total: fc.boolean(),
  });
  // Few steps of 500, so that some amounts are equal; rows that are wholly equal are what `duplicate` looks for.
  const amount = fc.oneof(
    fc.integer({ min: 1_000_000, max: 9_000_000 }),
    fc.integer({ min: 2, max: 9 }).map((n) => n * 500_000),
  );
  const line = fc.record({ now: amount, last: amount, isSmall: fc.boolean() });
  return fc
    .record({ lines: fc.uniqueArray(line, { ...rows, selector: (l) => `${l.now}/${l.last}` }), look: looks })
    .map((t) => comparison(t.lines, { ...t.look, ...look }));
}

interface Line {
  now: number;
  last: number;
  isSmall: boolean;
}

function comparison(lines: readonly Line[], look: Look): RightTable {
  // Things are counted one by one; amounts have decimals that are not printed.
  const own = lines.map((l) => (look.unit === '件' ? counted(l) : amounts(l, look)));
  const all = look.total ? [...own, { now: sum(own.map((l) => l.now)), last: sum(own.map((l) => l.last)), isSmall: false }] : own;
  const ranks =
    look.rank === ''
      ? []
      : ranksOf(
          own.map((l) => l.now),
          look,
        );
  const decimals = look.unit === '件' ? 0 : look.decimals;
  const unit = look.unit === '件' ? '件' : `${look.unit} .`;
  const inOrder = <T>(now: T, last: T): T[] => (look.nowFirst ? [now, last] : [last, now]);
  const head = [
    '行业',
    ...inOrder(`2024年 ${unit}`, `2023年 ${unit}`),
    ...(look.change === '' ? [] : [`${look.change} ${unit}`]),
    ...(look.unit === '@单位' ? ['单位'] : []),
    ...(look.growth === '' ? [] : [`${look.growth} %`]),
    ...(look.rank === '' ? [] : ['名次 位']),
  ];
  const rows = all.map((l, i) => {
    // A row in 万元 prints ten thousand times the number of one in 亿元, with as many decimals.
    const times = look.unit === '@单位' && l.isSmall ? 10_000 : 1;
    const print = (n: number): string => (n * times).toFixed(decimals);
    const growth = (l.now / l.last - 1) * 100;
    return [
      i < own.length ? `第${i + 1}业` : '合计',
      ...inOrder(print(l.now), print(l.last)),
      ...(look.change === '' ? [] : [print(l.now - l.last)]),
      ...(look.unit === '@单位' ? [l.isSmall ? '万元' : '亿元'] : []),
      ...(look.growth === '' ? [] : [(look.growth === '下降' ? -growth : growth).toFixed(look.growthDecimals)]),
      ...(look.rank === '' ? [] : [i < own.length ? String(ranks[i]) : '/']),
    ];
  });
  return { head, rows, breakable: breakable(head, rows, look, own.length) };
}

const counted = (l: Line): Line => ({ ...l, now: Math.round(l.now / 1000), last: Math.round(l.last / 1000) });

/** Some of last year's were losses where no growth is printed: of a loss, growth has several readings. */
const amounts = (l: Line, { growth }: Look): Line => ({
  ...l,
  now: l.now / 1000,
  last: (l.last / 1000) * (growth === '' && l.isSmall ? -1 : 1),
});

/** Ranks by the unrounded numbers: equal ones share the first of their ranks, or take them one after another. */
function ranksOf(numbers: readonly number[], { rank, lowestFirst }: Look): number[] {
  return numbers.map((n, i) => {
    const before = numbers.filter((m) => (lowestFirst ? m < n : m > n)).length;
    const equalAbove = numbers.slice(0, i).filter((m) => m === n).length;
    return 1 + before + (rank === 'sequential' ? equalAbove : 0);
  });
}

/**
 * Cells that other cells determine, and by how much each is wrong beyond any rounding: amounts from 1000 on that are
 * rounded to whole numbers leave a growth open by less than two points.
 */
function breakable(head: readonly string[], rows: readonly string[][], look: Look, details: number): Breakable[] {
  const sized = head.map((h) => h.split(' ')).map(([column = '', unit = '']) => ({ column, unit }));
  return rows.flatMap((cells, row) =>
    sized.flatMap(({ column, unit }, i): Breakable[] => {
      if (i === 0 || unit === '' || cells[i] === '/') return [];
      if (unit === '%') return [{ row, column, by: 15 }];
      if (unit === '位') return [{ row, column, by: details }];
      // Of an amount from which only a growth is computed, more may be wrong than its growth shows.
      if (look.change === '' && !look.total) return [];
      // A part of a total in 亿元 must be wrong by as much as the rounding there.
      const step = unit === '@单位' && cells.includes('万元') ? 10_000 : 1;
      return [{ row, column, by: (rows.length + 3) * step }];
    }),
  );
}

/** Two columns of rates and what they differ by, in percentage points. */
export function pointTables(rows = { minLength: 1, maxLength: 12 }): fc.Arbitrary<RightTable> {
  const rate = fc.integer({ min: 60_000, max: 99_999 }).map((n) => n / 1000);
  const decimals = fc.constantFrom(1, 2);
  return fc
    .record({ lines: fc.array(fc.tuple(rate, rate), rows), decimals, pointDecimals: decimals, nowFirst: fc.boolean() })
    .map(({ lines, decimals, pointDecimals, nowFirst }) => {
      const years = ['2024年合格率 %', '2023年合格率 %'];
      const head = ['类别', ...(nowFirst ? years : years.toReversed()), '变动 个百分点 .'];
      const cells = lines.map(([now, last], i) => {
        const printed = [now, last].map((n) => n.toFixed(decimals));
        return [`第${i + 1}类`, ...(nowFirst ? printed : printed.toReversed()), (now - last).toFixed(pointDecimals)];
      });
      return {
        head,
        rows: cells,
        breakable: cells.flatMap((_, row) => head.slice(1).map((h) => ({ row, column: h.split(' ')[0] ?? '', by: 0.5 }))),
      };
    });
}

/** One amount in 万元 and in 亿元, each rounded by itself, with or without a total. */
export function scaleTables(rows = { minLength: 2, maxLength: 12 }): fc.Arbitrary<RightTable> {
  const amount = fc.integer({ min: 100_000_000, max: 2_000_000_000 }).map((n) => n / 1000);
  return fc
    .record({ lines: fc.array(amount, rows), decimals: fc.constantFrom(1, 2), total: fc.boolean(), largeFirst: fc.boolean() })
    .map(({ lines, decimals, total, largeFirst }) => {
      const all = total ? [...lines, sum(lines)] : lines;
      const columns = ['产值万元 万元', '产值亿元 亿元 .'];
      const cells = all.map((wan, i) => {
        const printed = [wan.toFixed(0), (wan / 10_000).toFixed(decimals)];
        return [i < lines.length ? `第${i + 1}园` : '合计', ...(largeFirst ? printed.toReversed() : printed)];
      });
      const by = (rows.maxLength + 2) * 0.5;
      return {
        head: ['园区', ...(largeFirst ? columns.toReversed() : columns)],
        rows: cells,
        breakable: cells.flatMap((_, row) => [
          { row, column: '产值亿元', by },
          { row, column: '产值万元', by: by * 10_000 },
        ]),
      };
    });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
