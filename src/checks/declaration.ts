/** What declared checks of tables and between facts and tables have in common. */
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { DeclaredCheck } from '../project/types.ts';
import { leavesOf, type Formula, type FormulaProblem } from './formula.ts';
import { compute, type Names } from './formula-value.ts';
import type { Claim } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Statement } from './statement.ts';

/** Claims of declared checks, and the declarations that cannot be used. */
export interface Declared {
  claims: Claim[];
  faults: Fault[];
}

/** The place of an offset in the text, where quotes inside it are escaped. */
function sourceOffset({ raw = '' }: DeclaredCheck, offset: number): number {
  let extra = 0;
  for (let i = 0; i < offset; i++) if (raw[i + extra] === '\\') extra++;
  return offset + extra;
}

/** A declaration that cannot be used, at the place in its file. */
export const problemAt = (check: DeclaredCheck, { message, offset, remedy }: FormulaProblem): Fault =>
  fault(check.file, {
    line: check.line,
    column: check.column + sourceOffset(check, offset),
    message: `核验“${check.text}”不能使用：${message}`,
    ...(remedy === undefined ? {} : { remedy }),
  });

/** The fault of a declaration that names a rule that does not exist. */
export function ruleFault(check: DeclaredCheck): Fault | undefined {
  const known = RULES.map((r) => r.id);
  const { rule, ruleAt } = check;
  if (rule === undefined || known.includes(rule)) return undefined;
  const problem = problemAt(check, withHint({ message: `没有规则“${rule}”`, offset: 0 }, rule, known));
  return { ...problem, ...ruleAt };
}

/** A problem with a name, with the nearest names that there are. */
export function withHint(problem: FormulaProblem, name: string, candidates: readonly string[]): FormulaProblem {
  const remedy = didYouMean(name, candidates);
  return remedy === undefined ? problem : { ...problem, remedy };
}

/** A formula as a statement of its left side; `names` says what the names in it stand for. */
export function statementOf<Ref>(formula: Formula, subject: Ref, names: Names<Ref>, rule: string): Statement<Ref> {
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
