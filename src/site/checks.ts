import { outcomesOf, type Outcome } from '../checks/outcomes.ts';
import type { Table } from '../project/types.ts';
import { errataOf, tablesOf } from './collections.ts';

/** What was recomputed of one table, and with what result. */
export interface TableChecks {
  table: Table;
  outcomes: Outcome[];
  held: number;
  noted: number;
}

export async function checksOfTable(table: Table): Promise<TableChecks> {
  const outcomes = outcomesOf(table, await errataOf(table.publication));
  const held = outcomes.filter((o) => o.status === 'holds').length;
  return { table, outcomes, held, noted: outcomes.length - held };
}

/** The tables of a publication of which anything could be recomputed. */
export async function checksOf(publication: string): Promise<TableChecks[]> {
  const all = await Promise.all((await tablesOf(publication)).map(checksOfTable));
  return all.filter((c) => c.outcomes.length > 0);
}

export function sumOf(checks: readonly TableChecks[], of: 'held' | 'noted'): number {
  return checks.reduce((total, c) => total + c[of], 0);
}
