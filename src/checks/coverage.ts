import type { Fact, Project, Table } from '../project/types.ts';
import { identitiesAmong, type Identity } from './identities.ts';
import { contextOf } from './outcomes.ts';
import { claimsOf } from './outcomes.ts';
import type { Stated } from './numbers.ts';
import type { Context } from './rule.ts';

/** How far the numbers of one column, or one fact, are part of a check. */
export interface Covered {
  publication: string;
  /** `table:2-5/合格率`, `fact:gdp`. */
  where: string;
  numbers: number;
  checked: number;
  /** Not checked, though other numbers of its section give it. */
  checkable: number;
  /** Why the rest is not checked, for people; empty where all is. */
  reason: string;
}

export interface Coverage {
  entries: Covered[];
  /** Numbers that no check uses although others give them: what `--suggest` offers. */
  open: Identity[];
}

/** Rules that recompute a number from others. */
const RECOMPUTING: ReadonlySet<string> = new Set([
  'total',
  'sum',
  'difference',
  'rate',
  'share',
  'growth',
  'rank',
  'ratio',
  'unit',
  'same',
]);

/**
 * For every numeric column and every fact: how many of its numbers a check recomputes or uses, and why not the others. A
 * number is checkable when it is used by a check, or when others of its section give it.
 */
export function coverageOf(project: Project): Coverage {
  const context = contextOf(project);
  const claims = [...claimsOf(project)].flatMap((c) => c.claims);
  const used = new Set(claims.flatMap((c) => (RECOMPUTING.has(c.rule) ? c.uses() : [])));
  const stated = [...project.tables.flatMap((t) => cellsOf(t, context)), ...project.facts.map((f) => context.numbers.ofFact(f))];
  const open = openIdentities(stated, used);
  const openAt = new Set(open.map((i) => i.subject.address));
  const groups = Map.groupBy(stated, (n) => (n.cell ? `table:${n.cell.table.name}/${n.cell.column}` : n.where) + `\n${n.publication}`);
  const entries = [...groups].map(([key, numbers]): Covered => {
    const checked = numbers.filter((n) => used.has(n.address)).length;
    const checkable = numbers.filter((n) => openAt.has(n.address)).length;
    const rest = numbers.length - checked;
    return {
      publication: numbers[0]?.publication ?? '',
      where: key.split('\n')[0] ?? '',
      numbers: numbers.length,
      checked,
      checkable,
      reason: rest === 0 ? '' : checkable > 0 ? `${checkable} 个可由本节其他数算出，尚未声明` : reasonOf(numbers[0]),
    };
  });
  return { entries, open };
}

/** Printed numbers of a table's numeric columns; serial numbers and years count nothing. */
function cellsOf(table: Table, { grids, numbers }: Context): Stated[] {
  const grid = grids().get(table.id);
  if (!grid) return [];
  return grid.columns.flatMap(({ name }) =>
    table.derived.includes(name) ? [] : grid.keys.map((_, row) => numbers.ofCell(table, row, name)).filter((n) => n.printed !== undefined),
  );
}

/** Numbers that no check uses and that numbers of the same section give. */
function openIdentities(stated: readonly Stated[], used: ReadonlySet<string>): Identity[] {
  const bySection = Map.groupBy(stated, (n) => `${n.publication}\n${n.section}`);
  return [...bySection.values()].flatMap((numbers) =>
    identitiesAmong(
      numbers.filter((n) => !used.has(n.address)),
      numbers,
    ),
  );
}

function reasonOf(number: Stated | undefined): string {
  if (!number) return '';
  if (number.fact && hasQualifier(number.fact)) return '概数（约、余、以上等）';
  if (number.unit === '%' || number.unit === '‰') return '百分比；本节没有给出它的分子、分母或基期';
  if (/百分点/.test(number.unit)) return '百分点；本节没有给出相减的两个百分比';
  return number.cell ? '表中没有与它成等式的合计、比率或其他列' : '单独给出；本节没有能算出它的数';
}

const hasQualifier = (fact: Fact): boolean => fact.qualifier !== '';
