import { nameIn } from '../formula.ts';
import { isAdditive, isPercentage, type Cell, type Grid } from '../grid.ts';
import { add, divide, hundredfold, point, subtract, type Interval } from '../interval.ts';
import { bestOf, fit, statementsOf, type Fit, type Relation } from '../relation.ts';
import type { Printed, Source, Statement } from '../statement.ts';

/** How a rate follows from two or three counts: in words, as a formula, and in numbers. */
interface Form {
  says(a: string, b: string, c: string): string;
  formula(a: string, b: string, c: string): string;
  compute(a: Interval, b: Interval, c: Interval): Interval | undefined;
  arithmetic(a: string, b: string, c: string): string;
  complexity: number;
}

const PLAIN: Form = {
  says: (a, b) => `${a}÷${b}`,
  formula: (a, b) => `${a} / ${b} * 100`,
  compute: divide,
  arithmetic: (a, b) => `${a}÷${b}`,
  complexity: 2,
};

/** 合格 ÷ (总数 − 仅出数据) */
const DEDUCTED: Form = {
  says: (a, b, c) => `${a}÷（${b}－${c}）`,
  formula: (a, b, c) => `${a} / (${b} - ${c}) * 100`,
  compute: (a, b, c) => divide(a, subtract(b, c)),
  arithmetic: (a, b, c) => `${a}÷(${b}-${c})`,
  complexity: 3,
};

/** 合格 ÷ (合格 + 不合格), where the whole is not printed */
const OF_BOTH: Form = {
  says: (a, b) => `${a}÷（${a}＋${b}）`,
  formula: (a, b) => `${a} / (${a} + ${b}) * 100`,
  // As 1 ÷ (1 + b ÷ a): the rounding of a counts once.
  compute(a, b) {
    const ratio = divide(b, a);
    return ratio && divide(point(1), add(point(1), ratio));
  },
  arithmetic: (a, b) => `${a}÷(${a}+${b})`,
  complexity: 2.5,
};

/** (抽检 − 不合格) ÷ 抽检, where what passed is not printed */
const REST: Form = {
  says: (a, b) => `（${b}－${a}）÷${b}`,
  formula: (a, b) => `(${b} - ${a}) / ${b} * 100`,
  compute(a, b) {
    const ratio = divide(a, b);
    return ratio && subtract(point(1), ratio);
  },
  arithmetic: (a, b) => `(${b}-${a})÷${b}`,
  complexity: 2.5,
};

/** Of three numbers with a form: the first two always count, the third where the form deducts. */
interface Operands {
  first: Cell;
  second: Cell;
  third?: Cell | undefined;
  blankIsZero?: boolean;
}

/**
 * `rate`: a percentage that follows from counts: part ÷ whole, or part ÷ (whole − what does not count), as 合格率 = 合格 ÷
 * (总数 − 仅出数据); the counts stand in its own row, or in the rows of its unit where each has a row of its own.
 */
export function rateStatements(grid: Grid): Statement[] {
  const counts = grid.columns.filter(isAdditive);
  return grid.columns.filter(isPercentage).flatMap(({ name: rate }) => {
    const fits = counts.flatMap((part) => {
      const others = counts.filter((c) => c.name !== part.name && c.unit === part.unit).map((c) => c.name);
      return others.flatMap((whole) => [
        inRow(grid, rate, PLAIN, part.name, whole),
        ...opposites(grid, rate, part.name, whole),
        ...others
          .filter((less) => less !== whole)
          .flatMap((less) => [false, true].map((blank) => inRow(grid, rate, DEDUCTED, part.name, whole, less, blank))),
      ]);
    });
    const relation = bestOf([...fits, ...inGroups(grid, rate)]);
    return relation ? statementsOf(relation) : [];
  });
}

/** Forms that rest on what the columns are called: 合格 beside 不合格, or 不合格 beside 抽检, for a 合格率. */
function opposites(grid: Grid, rate: string, first: string, second: string): Fit[] {
  const word = /(合格|达标|办结|完成|优良|满意)率$/.exec(rate)?.[1];
  if (word === undefined || /[不未]/.test(rate)) return [];
  const isFailed = (name: string): boolean => new RegExp(`[不未]${word}`).test(name);
  const isPassed = (name: string): boolean => name.includes(word) && !isFailed(name);
  const counts = grid.columns.filter(isAdditive).map((c) => c.name);
  const printsWhole = counts.some((name) => !name.includes(word));
  if (isPassed(first) && isFailed(second)) return printsWhole ? [] : [inRow(grid, rate, OF_BOTH, first, second)];
  return isFailed(first) && !isFailed(second) && !counts.some(isPassed) ? [inRow(grid, rate, REST, first, second, undefined, true)] : [];
}

function inRow(grid: Grid, rate: string, form: Form, first: string, second: string, third?: string, blankIsZero = false): Fit {
  const names = [first, second, third ?? ''] as const;
  const says = `${rate}＝${form.says(...names)}`;
  const [a, b, c] = names.map(nameIn);
  const formula = `${nameIn(rate)} = ${form.formula(a ?? '', b ?? '', c ?? '')}`;
  return fitOf(grid, {
    size: grid.keys.length,
    complexity: form.complexity + (blankIsZero && form !== REST ? 1 : 0),
    blankIsZero: blankIsZero && form !== REST,
    named: form === OF_BOTH || form === REST || (form === PLAIN && rate.includes('率') && sharesWord(rate, first)) ? 'which' : undefined,
    at: (row) => ({
      formula,
      ...statement(says, { row, column: rate }, form, {
        first: { row, column: first },
        second: { row, column: second },
        third: third === undefined ? undefined : { row, column: third },
        blankIsZero,
      }),
    }),
  });
}

/** 抽检, 合格 and 仅出数据 as rows of one unit: the unit's rate follows from one column of them. */
function inGroups(grid: Grid, rate: string): Fit[] {
  const { table } = grid;
  const [unit, kind] = table.primaryKey;
  if (unit === undefined || kind === undefined || table.primaryKey.length !== 2) return [];
  const groups = Map.groupBy(table.rows.keys(), (row) => String(table.rows[row]?.[unit]));
  const kinds = [...new Set(table.rows.map((row) => String(row[kind])))];
  if (groups.size < 3 || kinds.length < 2 || kinds.length > 6) return [];
  const groupList = [...groups.values()].map((rows) => ({
    rows,
    byKind: new Map(rows.map((row) => [String(table.rows[row]?.[kind]), row])),
  }));
  return grid.columns.filter(isAdditive).flatMap(({ name: column }) =>
    kinds.flatMap((part) =>
      kinds
        .filter((whole) => whole !== part)
        .flatMap((whole) =>
          [undefined, ...kinds.filter((less) => less !== part && less !== whole)].map((less) => {
            const form = less === undefined ? PLAIN : DEDUCTED;
            const says = `${rate}＝${form.says(part, whole, less ?? '')}（${column}）`;
            const at = (index: number): Statement | undefined => {
              const group = groupList[index];
              const own = group?.rows.find((row) => grid.at({ row, column: rate }));
              const [p, w, l] = [part, whole, less].map((name) => group?.byKind.get(name ?? ''));
              if (own === undefined || p === undefined || w === undefined || (less !== undefined && l === undefined)) return undefined;
              const operands = {
                first: { row: p, column },
                second: { row: w, column },
                third: l === undefined ? undefined : { row: l, column },
              };
              return statement(says, { row: own, column: rate }, form, operands);
            };
            return fitOf(grid, { size: groupList.length, complexity: form.complexity, at });
          }),
        ),
    ),
  );
}

const ZERO: Printed = { text: '0', interval: point(0) };

function statement(says: string, subject: Cell, form: Form, { first, second, third, blankIsZero = false }: Operands): Statement {
  return {
    rule: 'rate',
    says,
    subject,
    parts: third ? [first, second, third] : [first, second],
    compute(source: Source) {
      const read = (cell: Cell | undefined, blank: boolean): Printed | undefined =>
        cell === undefined ? ZERO : (source.at(cell) ?? (blank ? ZERO : undefined));
      const [a, b, c] = [read(first, blankIsZero && form === REST), read(second, false), read(third, blankIsZero)];
      const quotient = a && b && c && form.compute(a.interval, b.interval, c.interval);
      if (!quotient) return undefined;
      const deducts = third !== undefined && source.at(third) !== undefined;
      return { range: hundredfold(quotient), arithmetic: (deducts || form !== DEDUCTED ? form : PLAIN).arithmetic(a.text, b.text, c.text) };
    },
  };
}

/** 0 % and 100 % follow from many wrong formulas. */
function fitOf(grid: Grid, relation: Relation): Fit {
  return fit(grid, relation, ({ subject }) => {
    const value = Number(grid.at(subject)?.text);
    return value !== 0 && value !== 100;
  });
}

/** Whether two names share two characters in a row: 合格率 and 合格数. */
function sharesWord(a: string, b: string): boolean {
  return Array.from({ length: Math.max(0, b.length - 1) }, (_, i) => b.slice(i, i + 2)).some(
    (word) => a.includes(word) && !/[不未]/.test(b) === !/[不未]/.test(a),
  );
}
