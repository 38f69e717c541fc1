import type { Project } from '../project/types.ts';
import { coverageOf } from './coverage.ts';
import { inferStatements } from './infer.ts';
import { formulaOf } from './identities.ts';
import { contextOf } from './outcomes.ts';

/** A check that could be declared, and how it fares. */
export interface Suggestion {
  publication: string;
  /** The table, for a check of its rows; none for one between facts and tables. */
  table?: string;
  formula: string;
  held: number;
  /** Places in which it does not hold. */
  fails: string[];
}

/** What inference found and nobody has declared: relations of tables, and numbers that others of their section give. */
export function suggestionsFor(project: Project): Suggestion[] {
  const { grids } = contextOf(project);
  const inTables = [...grids().values()].flatMap((grid) => {
    const { table, keys } = grid;
    const declared = new Set(table.checks.map((c) => c.text));
    const found = inferStatements(grid).filter(({ statement }) => statement.formula !== undefined && !declared.has(statement.formula));
    const byFormula = Map.groupBy(found, ({ statement }) => statement.formula ?? '');
    return [...byFormula].map(([formula, all]): Suggestion => {
      const failing = all.filter(({ result }) => !result.holds);
      return {
        publication: table.publication,
        table: table.name,
        formula,
        held: all.length - failing.length,
        fails: failing.map(({ statement: { subject } }) => `cell:${table.name}/${keys[subject.row] ?? ''}/${subject.column}`),
      };
    });
  });
  const between = coverageOf(project).open.map((identity): Suggestion => ({
    publication: identity.subject.publication,
    formula: formulaOf(identity),
    held: 1,
    fails: [],
  }));
  return [...inTables, ...between];
}

/** `datapackage.json` with the suggestions of its tables added to `checks`. */
export function declareInPackage(json: string, suggestions: readonly Suggestion[]): string {
  const descriptor = JSON.parse(json) as { resources: { name: string; checks?: unknown[] }[] };
  for (const resource of descriptor.resources) {
    const own = suggestions.filter((s) => s.table === resource.name).map((s) => s.formula);
    if (own.length) resource.checks = [...(resource.checks ?? []), ...own];
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** `checks.yaml` with the suggestions between facts and tables added; what stands in it, comments included, stays. */
export function declareInYaml(yaml: string, suggestions: readonly Suggestion[]): string {
  const lines = suggestions.filter((s) => s.table === undefined).map((s) => `- check: ${quoted(s.formula)}\n`);
  const head = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return head + lines.join('');
}

const quoted = (text: string): string => (/["#:]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text);
