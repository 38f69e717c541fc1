import type { Fault } from '../data/fault.ts';
import type { DeclaredCheck, Table } from '../project/types.ts';
import { tableClaim, type RowFinder } from './claims.ts';
import { problemAt, ruleFault, statementOf, withHint, type Declared } from './declaration.ts';
import { leavesOf, parseFormula, type Formula, type FormulaProblem, type Node } from './formula.ts';
import { ruleOf } from './formula-rule.ts';
import type { Names } from './formula-value.ts';
import type { Cell, Grid } from './grid.ts';
import { evaluate, type Statement } from './statement.ts';
import { rankBy } from './tables/ranks.ts';
import { isDetail, totalOf } from './tables/totals.ts';

/** What `datapackage.json` declares of one table. */
export function declaredOfTable(table: Table, grid: Grid, rowOf: RowFinder): Declared {
  const results = table.checks.map((check) => statementsOf(check, grid));
  return {
    faults: results.flatMap((r) => r.faults),
    claims: results.flatMap((r) =>
      r.statements.flatMap((statement) => {
        const result = evaluate(statement, grid);
        return result ? [{ ...tableClaim(statement, result, grid, rowOf), declared: true }] : [];
      }),
    ),
  };
}

function statementsOf(check: DeclaredCheck, grid: Grid): { statements: Statement[]; faults: Fault[] } {
  const parsed = parseFormula(check.text);
  const fails = (problem: FormulaProblem) => ({ statements: [], faults: [problemAt(check, problem)] });
  if ('problem' in parsed) return fails(parsed.problem);
  const misruled = ruleFault(check);
  if (misruled) return { statements: [], faults: [misruled] };
  const wrong = rowsProblem(check, grid);
  if (wrong) return fails(wrong);
  const { columns } = grid.table;
  const unknown = (name: string, offset: number): FormulaProblem | undefined => {
    const column = columns.find((c) => c.name === name);
    const names = columns.map((c) => c.name);
    if (!column) return withHint({ message: `表“${grid.table.name}”没有列“${name}”`, offset }, name, names);
    return column.type === 'integer' || column.type === 'number' ? undefined : { message: `列“${name}”不是数值列`, offset };
  };
  if ('call' in parsed) {
    const { name, names, offset } = parsed.call;
    if (name === 'total') return totalCall(names, offset, grid, fails);
    if (name !== 'rank') return fails(withHint({ message: `没有函数“${name}”`, offset }, name, ['total', 'rank', 'sum']));
    const problem = names.flatMap((n) => unknown(n, offset) ?? [])[0];
    const [rank, by] = names;
    if (problem || rank === undefined || by === undefined) return fails(problem ?? { message: '要写成 rank(名次, 依据的列)', offset });
    return { statements: rankBy(grid, rank, by), faults: [] };
  }
  const { formula } = parsed;
  const leaves = [...leavesOf(formula.left), ...leavesOf(formula.right)];
  const problems = leaves.flatMap((leaf) => {
    if (leaf.kind === 'name') return unknown(leaf.name, leaf.offset) ?? [];
    if (leaf.name === 'cell') return cellProblem(leaf, grid, unknown);
    if (leaf.name !== 'sum') return [withHint({ message: `没有函数“${leaf.name}”`, offset: leaf.offset }, leaf.name, ['sum', 'cell'])];
    if (leaf.names.length === 0) return [{ message: 'sum(…) 里要写列名', offset: leaf.offset }];
    return leaf.names.flatMap((name) => unknown(name, leaf.offset) ?? []);
  });
  const subject = formula.left.kind === 'name' ? formula.left.name : undefined;
  if (subject === undefined) problems.push({ message: '等号左边要是一个列名', offset: 0 });
  if (problems.length || subject === undefined) return { statements: [], faults: problems.map((p) => problemAt(check, p)) };
  const percent = grid.table.columns.find((c) => c.name === subject)?.unit === '%';
  const rule = check.rule ?? ruleOf(formula, percent);
  const details = grid.keys.map((_, row) => row).filter((row) => isDetail(grid, row));
  const chosen = check.rows ? grid.keys.flatMap((key, row) => (check.rows?.includes(key) ? [row] : [])) : grid.keys.map((_, row) => row);
  return { statements: chosen.map((row) => inRow(formula, subject, row, details, rule, grid)), faults: [] };
}

function rowsProblem({ rows = [] }: DeclaredCheck, { keys, table }: Grid): FormulaProblem | undefined {
  const missing = rows.find((row) => !keys.includes(row));
  return missing === undefined ? undefined : withHint({ message: `表“${table.name}”没有行“${missing}”`, offset: 0 }, missing, keys);
}

function totalCall(
  [key = '', ...names]: readonly string[],
  offset: number,
  grid: Grid,
  fails: (problem: FormulaProblem) => { statements: Statement[]; faults: Fault[] },
): { statements: Statement[]; faults: Fault[] } {
  const row = grid.keys.indexOf(key);
  if (row < 0) return fails(withHint({ message: `表“${grid.table.name}”没有行“${key}”`, offset }, key, grid.keys));
  const wrong = names.find((name) => !grid.columns.some((c) => c.name === name));
  const columns = grid.columns.map((c) => c.name);
  if (wrong !== undefined) return fails(withHint({ message: `表“${grid.table.name}”没有数值列“${wrong}”`, offset }, wrong, columns));
  return { statements: totalOf(grid, row, names), faults: [] };
}

/** `cell("合计", 数量)`: one cell of another row. */
function cellProblem(
  { names: [key = '', column = ''], offset }: Extract<Node, { kind: 'call' }>,
  grid: Grid,
  unknown: (name: string, offset: number) => FormulaProblem | undefined,
): FormulaProblem[] {
  if (!grid.keys.includes(key)) return [withHint({ message: `表“${grid.table.name}”没有行“${key}”`, offset }, key, grid.keys)];
  const problem = unknown(column, offset);
  return problem ? [problem] : [];
}

function inRow(formula: Formula, subject: string, row: number, details: readonly number[], rule: string, grid: Grid): Statement {
  const names: Names<Cell> = {
    name: (column) => ({ row, column }),
    call: (name, args) => {
      if (name === 'cell') return [{ row: grid.keys.indexOf(args[0] ?? ''), column: args[1] ?? '' }];
      return args.flatMap((column) => details.map((r) => ({ row: r, column })));
    },
  };
  return statementOf(formula, { row, column: subject }, names, rule);
}
