import type { Outcome } from '../checks/outcomes.ts';
import { RULES } from '../checks/rules/index.ts';
import type { Rule } from '../checks/rule.ts';
import type { Table } from '../project/types.ts';
import type { Publication } from '../data/catalogue.ts';
import { allPublications, outcomesIn } from './collections.ts';

/** What was checked, and with what result. */
export interface Tally {
  outcomes: Outcome[];
  held: number;
  noted: number;
}

/** What one rule found. */
export interface RuleTally extends Tally {
  rule: Rule;
}

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const held = outcomes.filter((o) => o.status === 'holds').length;
  return { outcomes: [...outcomes], held, noted: outcomes.length - held };
}

/** A tally as a sentence. */
export function resultOf({ outcomes, held, noted }: Tally): string {
  if (outcomes.length === 0) return '没有可核的内容。';
  return `共 ${outcomes.length} 条：${noted === 0 ? '全部相符' : `${held} 条相符，${noted} 条存疑`}。`;
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

/** What one rule found in each publication, newest first; publications in which it had nothing to check are left out. */
export async function checksOfRule(rule: string): Promise<{ publication: Publication; tally: Tally }[]> {
  const tallies = (await allPublications()).map(async (publication) => ({
    publication,
    tally: tallyOf((await outcomesIn(publication.id)).filter((o) => o.rule === rule)),
  }));
  return (await Promise.all(tallies)).filter(({ tally }) => tally.outcomes.length > 0);
}

/** Everything that was checked in any publication. */
export async function allChecks(): Promise<Tally> {
  const publications = await allPublications();
  return tallyOf((await Promise.all(publications.map((p) => outcomesIn(p.id)))).flat());
}

/** The same by rule, for every rule that there is. */
export async function checksByRule(): Promise<RuleTally[]> {
  const byRule = Map.groupBy((await allChecks()).outcomes, (o) => o.rule);
  return RULES.map((rule) => ({ rule, ...tallyOf(byRule.get(rule.id) ?? []) }));
}
