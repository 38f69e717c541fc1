/** The values of an indicator, gathered from all publications: facts of the text and cells of tables. */
import { cellDatum, findCell } from '../binding/lookup.ts';
import { compareText } from '../data/fault.ts';
import { parsePeriod } from '../data/period.ts';
import type { Erratum, Fact, IndicatorCell, Project, Table } from '../project/types.ts';
import { isAt } from '../site/table-view.ts';
import { withAnchors } from './anchor.ts';
import type { Stated } from './comparability.ts';
import { agreement, decimalsOf, type Agreement } from './agreement.ts';
import { plainUnit } from './unit.ts';

/** Where a value stands: a fact of the text, or a cell of a table. */
export interface Source {
  publication: string;
  section: string;
  /** The fact's name. */
  fact?: string;
  /** The cell; `row` counts from 0. */
  cell?: { table: string; key: string; field: string; row: number };
  /** As printed there: a plain decimal string. */
  number: string;
  errata: Erratum[];
}

/** One value of an indicator with everywhere it stands. */
export interface IndicatorValue extends Stated {
  /** `v-2019-guandu`: its anchor on the indicator's page. */
  anchor: string;
  indicator: string;
  /** As printed, with the most decimals that are printed anywhere. */
  number: string;
  value: number;
  qualifier: string;
  /** How it was worked out, where the original does not print it. */
  derived: string;
  sources: Source[];
  /** How it stands to other values of the same period, place and scope. */
  differs: Agreement;
}

export type ValueParts = Pick<Project, 'facts' | 'indicatorCells' | 'tables' | 'errata'>;

/** The values of every indicator that has any, by its id, in the order of period, place and scope. */
export function valueIndex(parts: ValueParts): Map<string, IndicatorValue[]> {
  const tables = new Map(parts.tables.map((t) => [t.id, t]));
  const stated = [
    ...parts.facts.flatMap((fact) => (fact.indicator === null ? [] : [fromFact(fact, fact.indicator, parts.errata)])),
    ...parts.indicatorCells.flatMap((cell) => fromCell(cell, tables.get(`${cell.publication}/${cell.table}`), parts.errata)),
  ];
  const byIndicator = Map.groupBy(stated, (s) => s.indicator);
  return new Map([...byIndicator].map(([id, own]) => [id, withAnchors(gather(own).sort(inOrder))]));
}

type Statement = Omit<IndicatorValue, 'anchor' | 'differs'>;

function fromFact(fact: Fact, indicator: string, errata: readonly Erratum[]): Statement {
  const { publication, section, name, number, value, unit, qualifier, period, place, scope, derived } = fact;
  const doubts = errata.filter((e) => e.publication === publication && e.where === `fact:${name}`);
  const source = { publication, section, fact: name, number, errata: doubts };
  return { indicator, number, value, unit, qualifier, period, place, scope, derived, publications: [publication], sources: [source] };
}

function fromCell(line: IndicatorCell, table: Table | undefined, errata: readonly Erratum[]): Statement[] {
  const found = table && findCell(table, line.key, line.field);
  if (!table || !found || 'message' in found) return [];
  const { number } = cellDatum(found);
  if (number === undefined) return [];
  const { indicator, publication, period, place, scope, key } = line;
  const doubts = errata.filter((e) => e.publication === publication && isAt(e, table, key, found.column));
  const cell = { table: table.name, key, field: found.column.name, row: found.row };
  return [
    {
      ...{ indicator, number, value: Number(number), unit: found.unit, qualifier: '', period, place, scope },
      derived: table.derived.includes(found.column.name) ? '本站推算的列' : '',
      publications: [publication],
      sources: [{ publication, section: table.section, cell, number, errata: doubts }],
    },
  ];
}

/** Statements of one number are one value; those of other numbers say how they stand to each other. */
function gather(statements: readonly Statement[]): Omit<IndicatorValue, 'anchor'>[] {
  return [...Map.groupBy(statements, slotOf).values()].flatMap((slot) => {
    const merged = [...Map.groupBy(slot, (s) => JSON.stringify([s.value, plainUnit(s.unit), s.qualifier])).values()].map(merge);
    // Of ways in which one period is written, the shortest: `2019`, not `2019-01/2019-12`.
    const [period = ''] = slot.map((s) => s.period).sort((a, b) => a.length - b.length);
    return merged.map((value) => ({ ...value, period, differs: agreement(value, merged) }));
  });
}

/** Period, place and scope: `2019` and `2019-01/2019-12` are one period. */
function slotOf({ period, place, scope }: Statement): string {
  const days = parsePeriod(period);
  return JSON.stringify([days?.start ?? period, days?.end ?? '', place, scope]);
}

function merge(same: readonly Statement[]): Statement {
  const sorted = same.toSorted((a, b) => decimalsOf(b.number) - decimalsOf(a.number));
  const [best] = sorted as [Statement];
  return {
    ...best,
    // Worked out by this site only where no original prints it.
    derived: same.every((s) => s.derived !== '') ? best.derived : '',
    publications: [...new Set(same.flatMap((s) => s.publications))],
    sources: same.flatMap((s) => s.sources),
  };
}

/** By the period's end, longer periods last; then place, scope, number. */
function inOrder(a: Omit<IndicatorValue, 'anchor'>, b: Omit<IndicatorValue, 'anchor'>): number {
  const [first, second] = [parsePeriod(a.period), parsePeriod(b.period)];
  return (
    compareText(first?.end ?? '', second?.end ?? '') ||
    compareText(second?.start ?? '', first?.start ?? '') ||
    compareText(a.place, b.place) ||
    compareText(a.scope, b.scope) ||
    a.value - b.value ||
    compareText(a.unit + a.qualifier, b.unit + b.qualifier)
  );
}
