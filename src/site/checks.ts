import type { Outcome } from '../checks/outcomes.ts';
import { RULES } from '../checks/rules/index.ts';
import type { Rule } from '../checks/rule.ts';
import type { Table } from '../project/types.ts';
import { outcomesIn } from './collections.ts';

/** What was checked, and with what result. */
export interface Tally {
  outcomes: Outcome[];
  held: number;
  noted: number;
}

/** What one rule found in one publication. */
export interface RuleTally extends Tally {
  rule: Rule;
}

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const held = outcomes.filter((o) => o.status === 'holds').length;
  return { outcomes: [...outcomes], held, noted: outcomes.length - held };
}

/** Arithmetic that was recomputed in one table. */
export async function checksOfTable(table: Table): Promise<Tally> {
  const outcomes = await outcomesIn(table.publication);
  return tallyOf(outcomes.filter((o) => o.table === table.name && o.result.arithmetic !== '' && o.rule !== 'range'));
}

/** Everything that was checked in a publication. */
export async function checksOf(publication: string): Promise<Tally> {
  return tallyOf(await outcomesIn(publication));
}

/** The same by rule, in the order of the rules; rules that had nothing to check are left out. */
export async function checksByRule(publication: string): Promise<RuleTally[]> {
  const byRule = Map.groupBy(await outcomesIn(publication), (o) => o.rule);
  return RULES.flatMap((rule) => {
    const outcomes = byRule.get(rule.id);
    return outcomes ? [{ rule, ...tallyOf(outcomes) }] : [];
  });
}
