import type { Fault } from '../data/fault.ts';
import type { Erratum, Project, Table } from '../project/types.ts';
import { cellOf, tableClaim, type RowFinder } from './claims.ts';
import { declaredBetween, declaredOfTable } from './declared.ts';
import { gridOf, type Cell, type Grid } from './grid.ts';
import { inferStatements } from './infer.ts';
import { numbersOf } from './numbers.ts';
import { sentencesOf, type Sentence } from './prose/sentences.ts';
import type { Claim, Context } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What became of one claim: it holds; it does not and an erratum says so; or it does not and nobody says so. */
export interface Outcome extends Pick<
  Claim,
  'publication' | 'table' | 'where' | 'rule' | 'says' | 'result' | 'declared' | 'file' | 'line' | 'column'
> {
  status: 'holds' | 'noted' | 'fails';
  /** Errata that explain it, the one at the number itself first. */
  errata: string[];
}

/** Everything that is claimed of a project, and the declarations that cannot be used. */
export function claimsOf(context: Context): { claims: Claim[]; faults: Fault[] } {
  const { grids, project } = context;
  const rowOf = cachedCells();
  const tables = [...grids.values()].map((grid) => claimsOfTable(grid, rowOf));
  const between = project.declared.map((check) => declaredBetween(check, context));
  return {
    claims: distinct([...between, ...tables].flatMap((d) => d.claims).concat(RULES.flatMap((rule) => rule.claims?.(context) ?? []))),
    faults: [...tables, ...between].flatMap((d) => d.faults),
  };
}

export function contextOf(project: Project): Context {
  const numbers = numbersOf(project);
  let sentences: Sentence[] | undefined;
  return {
    project,
    numbers,
    grids: new Map(project.tables.filter((t) => !project.broken.has(t.file)).map((t) => [t.id, gridOf(t)])),
    sentences: () => (sentences ??= sentencesOf(project, numbers)),
  };
}

/** Where errata stand, looked up once each. */
function cachedCells(): RowFinder {
  const known = new Map<string, Cell | undefined>();
  return (erratum, table) => {
    const key = `${erratum.id}\n${table.id}`;
    if (!known.has(key)) known.set(key, cellOf(erratum, table));
    return known.get(key);
  };
}

/** Declared first: where a declaration and the inference say the same, the declaration counts. */
function claimsOfTable(grid: Grid, rowOf: RowFinder): { claims: Claim[]; faults: Fault[] } {
  const declared = declaredOfTable(grid.table, grid, rowOf);
  const inferred = inferStatements(grid).map(({ statement, result }) => tableClaim(statement, result, grid, rowOf));
  return { claims: [...declared.claims, ...inferred], faults: declared.faults };
}

/** One claim for every number and the numbers that it is compared with, however many say it; declared ones come first. */
function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    if (claim.message !== undefined) return true;
    const key = `${claim.publication}\n${claim.where}\n${claim.rule === 'range'}\n${claim.uses().sort().join('\n')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A claim with the errata of its publication that explain it. */
export function outcomeOf(claim: Claim, errata: readonly Erratum[]): Outcome {
  const { publication, table, where, rule, says, result, declared, file, line, column } = claim;
  const explaining = result.holds ? [] : errata.filter((e) => claim.explainedBy(e));
  const here = explaining.filter((e) => e.where === where);
  const noted = [...new Set([...here, ...explaining].map((e) => e.name))];
  return {
    publication,
    ...(table === undefined ? {} : { table }),
    where,
    rule,
    says,
    result,
    ...(declared ? { declared } : {}),
    file,
    line,
    column,
    status: result.holds ? 'holds' : noted.length > 0 ? 'noted' : 'fails',
    errata: noted,
  };
}

/** What inference and declarations say of one table alone. `errata` are those of its publication. */
export function outcomesOf(table: Table, errata: readonly Erratum[]): Outcome[] {
  return distinct(claimsOfTable(gridOf(table), cachedCells()).claims).map((claim) => outcomeOf(claim, errata));
}
