import { cellDatum, findColumn, type Cell } from '../binding/lookup.ts';
import { fault, type Fault, type FaultDetail } from '../data/fault.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { sameUnit } from '../indicators/unit.ts';
import { valueIndex } from '../indicators/values.ts';
import { cellAt, missing, vocabularies, type Vocabulary } from './names.ts';
import type { IndicatorCell, IndicatorCellField, Project } from './types.ts';

/** Every line of `indicator-cells.csv` names things that exist and a cell that holds a number in the indicator's unit. */
export function checkIndicatorCells(project: Project): Fault[] {
  const of = vocabularies(project);
  const units = new Map(project.indicators.map((i) => [i.id, i.unit]));
  return [
    ...project.indicatorCells.flatMap((cell) => checkCell(cell, of(cell.publication), units, project.broken)),
    ...contradictions(project),
  ];
}

const at = (cell: IndicatorCell, field: IndicatorCellField, detail: FaultDetail): Fault =>
  fault(cell.file, { line: cell.line, column: cell.columns[field], ...detail });

function checkCell(cell: IndicatorCell, names: Vocabulary, units: ReadonlyMap<string, string>, broken: ReadonlySet<string>): Fault[] {
  const unknown = (['indicator', 'place'] as const).flatMap((field) => {
    const problem = missing(field === 'indicator' ? names.indicators : names.places, cell[field]);
    return problem ? [at(cell, field, problem)] : [];
  });
  const period = parsePeriod(cell.period)
    ? []
    : [at(cell, 'period', { message: `时期“${cell.period}”的写法不对`, expected: '2019、2019-06、2019-12-31 或 2019-01/2019-11' })];
  const found = cellAt(names, cell, broken);
  if (found === undefined) return [...unknown, ...period];
  const value = 'message' in found ? [at(cell, misnamed(cell, names), found)] : checkValue(cell, found, units.get(cell.indicator));
  return [...unknown, ...period, ...value];
}

/** Which of table, column and row is not there. */
function misnamed(cell: IndicatorCell, names: Vocabulary): IndicatorCellField {
  const table = names.table.get(cell.table);
  if (!table) return 'table';
  return 'message' in findColumn(table, cell.field) ? 'field' : 'key';
}

function checkValue(cell: IndicatorCell, found: Cell, unit: string | undefined): Fault[] {
  if (cellDatum(found).number === undefined) {
    const message = found.text === '' ? '这一格是空的' : `这一格是“${found.text}”，不是数字`;
    return [at(cell, 'key', { message, expected: '写有一个数字的单元格', remedy: '改正行名或列名，或删去这一行' })];
  }
  if (unit === undefined || sameUnit(found.unit, unit)) return [];
  return [
    at(cell, 'field', {
      message: `这一格的单位是“${found.unit || '（无）'}”，与指标“${cell.indicator}”的单位不同`,
      expected: unit || '没有单位',
      remedy: '归入单位相同的指标，或改正 datapackage.json、indicators.yaml 里的单位',
    }),
  ];
}

/** Originals contradict themselves: that is said, and both values stand. */
function contradictions(project: Project): Fault[] {
  const cells = project.indicatorCells.filter((c) => parsePeriod(c.period));
  if (cells.length === 0) return [];
  const named = new Set(cells.map((c) => c.indicator));
  const faults = project.publications.flatMap(({ id }) => {
    const own = <T extends { publication: string }>(all: readonly T[]): T[] => all.filter((x) => x.publication === id);
    const facts = own(project.facts).filter((f) => named.has(f.indicator ?? '') && parsePeriod(f.period));
    const index = valueIndex({ facts, indicatorCells: own(cells), tables: own(project.tables), errata: [] });
    return [...index.values()].flat().flatMap((value) => {
      if (value.differs !== 'conflicting') return [];
      const source = value.sources.find((s) => s.cell !== undefined);
      const line = cells.find(
        (c) =>
          c.publication === id &&
          c.indicator === value.indicator &&
          c.table === source?.cell?.table &&
          c.key === source.cell.key &&
          c.field === source.cell.field,
      );
      if (!line) return [];
      const message = `${formatPeriod(value.period)}的“${value.indicator}”在本出版物里还记有别的数值（此处为 ${value.number}）`;
      const remedy = '原件如此则保留，页面会注明各处所记不一；口径不同的，在 scope 列写明';
      return [at(line, 'key', { severity: 'warning', message, remedy })];
    });
  });
  return faults;
}
