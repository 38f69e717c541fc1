import { isAdditive, isPercentage, type Cell, type Grid } from '../grid.ts';
import { divide, hundredfold, subtract } from '../interval.ts';
import { bestOf, fit, statementsOf, type Fit, type Relation } from '../relation.ts';
import type { Statement } from '../statement.ts';

/** Numerator, denominator, and what is deducted from it. */
interface Formula {
  part: Cell;
  whole: Cell;
  less?: Cell | undefined;
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
        inRow(grid, rate, part.name, whole),
        ...others
          .filter((less) => less !== whole)
          .flatMap((less) => [false, true].map((blank) => inRow(grid, rate, part.name, whole, less, blank))),
      ]);
    });
    const relation = bestOf([...fits, ...inGroups(grid, rate)]);
    return relation ? statementsOf(relation) : [];
  });
}

function inRow(grid: Grid, rate: string, part: string, whole: string, less?: string, blankIsZero = false): Fit {
  const says = `${rate}＝${part}÷${less === undefined ? whole : `（${whole}－${less}）`}`;
  return fitOf(grid, {
    size: grid.keys.length,
    complexity: (less === undefined ? 2 : 3) + (blankIsZero ? 1 : 0),
    blankIsZero,
    named: less === undefined && rate.includes('率') && sharesWord(rate, part),
    at: (row) =>
      statement(
        says,
        { row, column: rate },
        {
          part: { row, column: part },
          whole: { row, column: whole },
          less: less === undefined ? undefined : { row, column: less },
          blankIsZero,
        },
      ),
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
            const says = `${rate}＝${part}÷${less === undefined ? whole : `（${whole}－${less}）`}（${column}）`;
            const at = (index: number): Statement | undefined => {
              const group = groupList[index];
              const own = group?.rows.find((row) => grid.at({ row, column: rate }));
              const [p, w, l] = [part, whole, less].map((name) => group?.byKind.get(name ?? ''));
              if (own === undefined || p === undefined || w === undefined || (less !== undefined && l === undefined)) return undefined;
              return statement(
                says,
                { row: own, column: rate },
                { part: { row: p, column }, whole: { row: w, column }, less: l === undefined ? undefined : { row: l, column } },
              );
            };
            return fitOf(grid, { size: groupList.length, complexity: less === undefined ? 2 : 3, at });
          }),
        ),
    ),
  );
}

function statement(says: string, subject: Cell, { part, whole, less, blankIsZero = false }: Formula): Statement {
  return {
    rule: 'rate',
    says,
    subject,
    parts: less ? [part, whole, less] : [part, whole],
    compute(grid) {
      const [p, w, l] = [grid.at(part), grid.at(whole), less && grid.at(less)];
      if (!p || !w || (less && !l && !blankIsZero)) return undefined;
      const quotient = divide(p.interval, l ? subtract(w.interval, l.interval) : w.interval);
      return quotient && { range: hundredfold(quotient), arithmetic: `${p.text}÷${l ? `(${w.text}-${l.text})` : w.text}` };
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
