import { findCell } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import { plainNumber } from '../data/cell.ts';
import { fault, type Fault } from '../data/fault.ts';
import type { Erratum, Project, Table } from '../project/types.ts';
import { gridOf, type Cell } from './grid.ts';
import { inferStatements } from './infer.ts';
import { cellOf, outcomesOf, type Outcome } from './outcomes.ts';

/** Numbers of tables that do not agree with each other and that no erratum explains, and errata that explain nothing. */
export function checkArithmetic(project: Project): Fault[] {
  return project.tables.flatMap((table) => {
    if (project.broken.has(table.file)) return [];
    const errata = project.errata.filter((e) => e.publication === table.publication);
    const outcomes = outcomesOf(table, errata);
    return [
      ...outcomes.filter((o) => o.status === 'fails').map((o) => disagreement(o, table)),
      ...errata.flatMap((erratum) => staleErratum(erratum, table, outcomes)),
    ];
  });
}

function disagreement({ where, rule, says, result, line }: Outcome, table: Table): Fault {
  const { printed, computed, arithmetic, tolerance } = result;
  const margin = tolerance > 0 ? `，四舍五入的余地为 ±${Number(tolerance.toPrecision(2))}` : '';
  return fault(table.file, {
    line,
    rule,
    message: `${where}：${says}，印作 ${printed}，而 ${arithmetic}＝${computed}${margin}`,
    expected: computed,
    remedy: `对照原件：转录有误就改正；原文如此就在 errata.csv 登记（where 为 ${where}，rule 为 ${rule}，computed 为 ${computed}）`,
  });
}

/** An erratum must quote the cell as printed; and where the arithmetic is checked here, something must not add up. */
function staleErratum(erratum: Erratum, table: Table, outcomes: readonly Outcome[]): Fault[] {
  const target = parseTarget(erratum.where, erratum.publication);
  if (typeof target !== 'object' || target.kind !== 'cell' || target.table !== table.name || target.publication !== table.publication)
    return [];
  const found = findCell(table, target.key, target.field);
  if ('message' in found) return [];
  const say = (message: string, remedy: string): Fault => fault(erratum.file, { line: erratum.line, rule: 'erratum', message, remedy });
  const [quoted, printed] = [plainNumber(erratum.printed), plainNumber(found.text)];
  if (quoted !== undefined && Number(quoted) !== Number(printed)) {
    return [say(`存疑“${erratum.name}”引的原文是 ${erratum.printed}，而表中是 ${found.text}`, '改正 printed，或删去这条存疑')];
  }
  const cell = cellOf(erratum, table);
  const explained = outcomes.some((o) => o.errata.includes(erratum.name));
  return cell && !explained && isChecked(cell, table, outcomes)
    ? [say(`存疑“${erratum.name}”已不成立：有关各数相符，或所写核算值 ${erratum.computed} 不能使其相符`, '改正 computed，或删去这条存疑')]
    : [];
}

/** Whether a statement of the table speaks of this cell. */
function isChecked(cell: Cell, table: Table, outcomes: readonly Outcome[]): boolean {
  if (outcomes.length === 0) return false;
  const same = (c: Cell): boolean => c.row === cell.row && c.column === cell.column;
  return inferStatements(gridOf(table)).some(({ statement }) => same(statement.cell) || statement.parts.some(same));
}
