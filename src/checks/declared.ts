import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { DeclaredCheck, Table } from '../project/types.ts';
import { numberClaim, tableClaim, type RowFinder } from './claims.ts';
import { compute, leavesOf, parseFormula, ruleOf, type Formula, type FormulaProblem, type Names, type Node } from './formula.ts';
import type { Cell, Grid } from './grid.ts';
import type { Numbers, Stated } from './numbers.ts';
import type { Claim, Context } from './rule.ts';
import { evaluate, type Statement } from './statement.ts';
import { RULES } from './rules/index.ts';
import { rankBy } from './tables/ranks.ts';
import { isDetail, totalOf } from './tables/totals.ts';

/** Claims of declared checks, and the declarations that cannot be used. */
export interface Declared {
  claims: Claim[];
  faults: Fault[];
}

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

/** The place of an offset in the text, where quotes inside it are escaped. */
function sourceOffset({ raw = '' }: DeclaredCheck, offset: number): number {
  let extra = 0;
  for (let i = 0; i < offset; i++) if (raw[i + extra] === '\\') extra++;
  return offset + extra;
}

const problemAt = (check: DeclaredCheck, { message, offset, remedy }: FormulaProblem): Fault =>
  fault(check.file, {
    line: check.line,
    column: check.column + sourceOffset(check, offset),
    message: `核验“${check.text}”不能使用：${message}`,
    ...(remedy === undefined ? {} : { remedy }),
  });

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

function ruleFault(check: DeclaredCheck): Fault | undefined {
  const known = RULES.map((r) => r.id);
  const { rule, ruleAt } = check;
  if (rule === undefined || known.includes(rule)) return undefined;
  const problem = problemAt(check, withHint({ message: `没有规则“${rule}”`, offset: 0 }, rule, known));
  return { ...problem, ...ruleAt };
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

function withHint(problem: FormulaProblem, name: string, candidates: readonly string[]): FormulaProblem {
  const remedy = didYouMean(name, candidates);
  return remedy === undefined ? problem : { ...problem, remedy };
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

function statementOf<Ref>(formula: Formula, subject: Ref, names: Names<Ref>, rule: string): Statement<Ref> {
  const parts = leavesOf(formula.right).flatMap((leaf): Ref[] => {
    if (leaf.kind === 'call') return [...names.call(leaf.name, leaf.names)];
    const ref = names.name(leaf.name);
    return ref === undefined ? [] : [ref];
  });
  return {
    rule,
    says: formula.text,
    subject,
    parts,
    ...(formula.operator === '=' ? {} : { bound: formula.operator === '<=' ? ('most' as const) : ('least' as const) }),
    compute(source) {
      const value = compute(formula.right, source, names);
      return value && { ...value, arithmetic: value.arithmetic.replace(/×100$/, '') };
    },
  };
}

/** What `checks.yaml` declares between facts and tables of one publication. */
export function declaredBetween(check: DeclaredCheck, { numbers, project, grids }: Context): Declared {
  const parsed = parseFormula(check.text);
  if ('problem' in parsed) return { claims: [], faults: [problemAt(check, parsed.problem)] };
  if ('call' in parsed)
    return { claims: [], faults: [problemAt(check, { message: '要写成等式，如 total-count = first + second', offset: 0 })] };
  const misruled = ruleFault(check);
  if (misruled) return { claims: [], faults: [misruled] };
  const { formula } = parsed;
  const facts = project.facts.map((f) => f.name);
  const problems: FormulaProblem[] = [];
  const known = new Map<string, Stated>();
  const find = (name: string, offset: number): void => {
    const found = numbers.find(name.includes(':') ? name : `fact:${name}`, check.publication);
    if (found && !('message' in found)) known.set(name, found);
    else if (found) problems.push({ ...found, offset });
    else problems.push(withHint({ message: `没有数据点“${name}”`, offset }, name, facts));
  };
  const sums = new Map<string, readonly Stated[]>();
  const findSum = (leaf: Extract<Node, { kind: 'call' }>): void => {
    const [tableName = '', column = ''] = leaf.names;
    const grid = grids().get(`${check.publication}/${tableName}`);
    if (leaf.name !== 'sum') problems.push(withHint({ message: `没有函数“${leaf.name}”`, offset: leaf.offset }, leaf.name, ['sum']));
    else if (!grid)
      problems.push(
        withHint(
          { message: `没有表“${tableName}”`, offset: leaf.offset },
          tableName,
          [...grids().values()].map((g) => g.table.name),
        ),
      );
    else if (!grid.columns.some((c) => c.name === column)) {
      const columns = grid.columns.map((c) => c.name);
      problems.push(withHint({ message: `表“${tableName}”没有数值列“${column}”`, offset: leaf.offset }, column, columns));
    } else sums.set(leaf.names.join('\n'), detailsOf(grid, column, numbers));
  };
  for (const leaf of [...leavesOf(formula.left), ...leavesOf(formula.right)]) {
    if (leaf.kind === 'name') find(leaf.name, leaf.offset);
    else findSum(leaf);
  }
  const subject = formula.left.kind === 'name' ? known.get(formula.left.name) : undefined;
  if (formula.left.kind !== 'name') problems.push({ message: '等号左边要是一个数据点或一格', offset: 0 });
  if (problems.length || !subject) return { claims: [], faults: problems.map((p) => problemAt(check, p)) };
  const names: Names<Stated> = { name: (name) => known.get(name), call: (_, args) => sums.get(args.join('\n')) ?? [] };
  const claim = numberClaim(statementOf(formula, subject, names, check.rule ?? ruleOf(formula, subject.unit === '%')), numbers);
  return { claims: claim ? [{ ...claim, declared: true }] : [], faults: [] };
}

function detailsOf(grid: Grid, column: string, numbers: Numbers): Stated[] {
  return grid.keys.flatMap((_, row) => (isDetail(grid, row) ? [numbers.ofCell(grid.table, row, column)] : []));
}
