import type { DeclaredCheck } from '../project/types.ts';
import { numberClaim } from './claims.ts';
import { problemAt, ruleFault, statementOf, withHint, type Declared } from './declaration.ts';
import { leavesOf, parseFormula, type FormulaProblem, type Node } from './formula.ts';
import { ruleOf } from './formula-rule.ts';
import type { Names } from './formula-value.ts';
import type { Grid } from './grid.ts';
import type { Numbers, Stated } from './numbers.ts';
import type { Context } from './rule.ts';
import { isDetail } from './tables/totals.ts';

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
