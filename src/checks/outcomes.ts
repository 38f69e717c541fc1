import { compareText, type Fault } from '../data/fault.ts';
import { partsOf } from '../project/parts.ts';
import type { Erratum, Project } from '../project/types.ts';
import { cellOf, tableClaim, type RowFinder } from './claims.ts';
import { declaredBetween } from './declared-between.ts';
import { declaredOfTable } from './declared-table.ts';
import { gridOf, type Cell, type Grid } from './grid.ts';
import { inferStatements } from './infer.ts';
import { numbersOf, type Numbers } from './numbers.ts';
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
  /** Ids of the facts that take part: `guandu-2019/gdp`. */
  facts?: string[];
}

/** Everything that is claimed of one publication, and its declarations that cannot be used. */
export interface Claimed {
  context: Context;
  claims: Claim[];
  faults: Fault[];
}

/** Publications in the order of their ids, one after the other, so that what one needed is forgotten before the next. */
export function* claimsOf(project: Project): Generator<Claimed> {
  const numbers = numbersOf(project);
  const whole = contextOf(project, numbers);
  const across = Map.groupBy(
    RULES.flatMap((rule) => rule.across?.(whole) ?? []),
    (claim) => claim.publication,
  );
  for (const [id, part] of [...partsOf(project)].sort(([a], [b]) => compareText(a, b))) {
    yield claimsOfPart(contextOf({ ...project, ...part }, numbers), across.get(id) ?? []);
  }
}

function claimsOfPart(context: Context, across: readonly Claim[]): Claimed {
  const { grids, project } = context;
  const rowOf = cachedCells();
  const tables = [...grids().values()].map((grid) => claimsOfTable(grid, rowOf));
  const between = project.declared.map((check) => declaredBetween(check, context));
  return {
    context,
    claims: distinct(
      [...between, ...tables]
        .flatMap((d) => d.claims)
        .concat(
          across,
          RULES.flatMap((rule) => rule.claims?.(context) ?? []),
        ),
    ),
    faults: [...tables, ...between].flatMap((d) => d.faults),
  };
}

/** What rules look at in a project, or in its part of one publication with the numbers of all. */
export function contextOf(project: Project, numbers: Numbers = numbersOf(project)): Context {
  let sentences: Sentence[] | undefined;
  let grids: ReadonlyMap<string, Grid> | undefined;
  return {
    project,
    numbers,
    grids: () => (grids ??= new Map(project.tables.filter((t) => !project.broken.has(t.file)).map((t) => [t.id, gridOf(t)]))),
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
  const facts = factsOf(claim);
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
    ...(facts.length > 0 ? { facts } : {}),
  };
}

function factsOf(claim: Claim): string[] {
  const { where, publication } = claim;
  const own = where.startsWith('fact:') && !where.includes('#') ? where.replace(':', `:${publication}#`) : where;
  const facts = [own, ...claim.uses()].flatMap((address) => (address.startsWith('fact:') ? [address.slice(5).replace('#', '/')] : []));
  return [...new Set(facts)];
}
