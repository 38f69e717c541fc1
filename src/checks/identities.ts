import { rowKey } from '../data/parse-table.ts';
import { nameIn } from './formula.ts';
import { add, divide, hundredfold, overlap, point, subtract, type Interval } from './interval.ts';
import type { Stated } from './numbers.ts';
import { isTotal } from './tables/totals.ts';

/** One way in which a number follows from two others near it: `a = b + c`, with the others. */
export interface Identity {
  subject: Stated;
  parts: readonly Stated[];
  /** With `{0}` and `{1}` in the places of the numbers; or the sum of a whole column. */
  form: string;
}

/** With more numbers than this in one place, some agree by chance. */
const MOST = 120;

/**
 * Ways in which each of `subjects` follows from two of `numbers`, all of one section: sums, differences, rates, growths.
 * Only what can hardly be chance: three digits agree, and the two stand together (in one row or column, or both in prose).
 */
export function identitiesAmong(subjects: readonly Stated[], numbers: readonly Stated[]): Identity[] {
  const known = numbers.filter((n) => n.printed && Number(n.printed.text) !== 0).slice(0, MOST);
  const pairs = pairsOf(known);
  const columns = columnsOf(known);
  const seen = new Set<string>();
  return subjects.flatMap((subject) => {
    if (!subject.printed || digits(subject.printed.text) < (subject.cell ? 3 : 2) || Number(subject.printed.text) === 100) return [];
    const own = pairs.filter(({ a, b }) => a.address !== subject.address && b.address !== subject.address && belongs(subject, a, b));
    const found =
      subject.unit === '%' ? asPercentage(subject, own) : (asSum(subject, own) ?? asColumn(subject, columns) ?? asRatio(subject, own));
    if (!found) return [];
    // a = b + c and b = a − c are one.
    const key = [subject, ...found.parts]
      .map((n) => n.address)
      .sort()
      .join('\n');
    if (seen.has(key)) return [];
    seen.add(key);
    return [found];
  });
}

/** A column of a table, without its totals. */
interface ColumnNumbers {
  table: string;
  column: string;
  unit: string;
  numbers: Stated[];
}

function columnsOf(numbers: readonly Stated[]): ColumnNumbers[] {
  const cells = numbers.flatMap((n) => (n.cell && !isTotal(n.cell.table, n.cell.row) ? [{ n, ...n.cell }] : []));
  const byColumn = Map.groupBy(cells, ({ table, column }) => `${table.name}\n${column}`);
  return [...byColumn.values()].flatMap((own) => {
    const [first] = own;
    const units = new Set(own.map(({ n }) => n.unit));
    if (!first || own.length < 2 || units.size > 1 || /[%‰]|百分点/.test(first.n.unit)) return [];
    return [{ table: first.table.name, column: first.column, unit: first.n.unit, numbers: own.map(({ n }) => n) }];
  });
}

/** The total of a column, stated in prose or in another table. */
function asColumn(subject: Stated, columns: readonly ColumnNumbers[]): Identity | undefined {
  const found = columns.find(({ table, unit, numbers }) => {
    if (unit !== subject.unit || subject.cell?.table.name === table) return false;
    return overlap(numbers.map(interval).reduce(add, point(0)), interval(subject));
  });
  return found && { subject, parts: found.numbers, form: `sum("${found.table}", ${nameIn(found.column)})` };
}

/** A ratio of two numbers: 2.11 for 47245 and 22373. */
function asRatio(subject: Stated, pairs: readonly Pair[]): Identity | undefined {
  if (subject.unit !== '' && subject.unit !== '倍') return undefined;
  for (const { a, b } of pairs) {
    if (a.unit === subject.unit) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const ratio = divide(interval(x), interval(y));
      if (ratio && overlap(ratio, interval(subject))) return { subject, parts: [x, y], form: '{0} / {1}' };
    }
  }
  return undefined;
}

interface Pair {
  a: Stated;
  b: Stated;
}

function pairsOf(numbers: readonly Stated[]): Pair[] {
  return numbers.flatMap((a, i) => numbers.slice(i + 1).flatMap((b) => (a.unit === b.unit && standTogether(a, b) ? [{ a, b }] : [])));
}

function standTogether(a: Stated, b: Stated): boolean {
  if (!a.cell || !b.cell) return !a.cell && !b.cell;
  return a.cell.table === b.cell.table && (a.cell.row === b.cell.row || a.cell.column === b.cell.column);
}

/** A cell follows from its own row or column, or from rows of another table that have its row's name. */
function belongs({ cell }: Stated, a: Stated, b: Stated): boolean {
  if (!cell || !a.cell || !b.cell) return !cell;
  if (cell.table === a.cell.table) {
    const inRow = cell.row === a.cell.row && cell.row === b.cell.row;
    // In a column, a part of the total stands beside its own parts.
    const inColumn = cell.column === a.cell.column && cell.column === b.cell.column;
    const beside =
      [a.cell.row, b.cell.row].every((row) => Math.abs(row - cell.row) <= 2) && (a.cell.row - cell.row) * (b.cell.row - cell.row) > 0;
    return inRow || (inColumn && beside) || (!inColumn && (cell.row === a.cell.row || cell.row === b.cell.row));
  }
  return nameOf(cell) === nameOf(a.cell) && nameOf(cell) === nameOf(b.cell);
}

const nameOf = ({ table, row }: NonNullable<Stated['cell']>): string => (table.rows[row] ? rowKey(table.rows[row], table.primaryKey) : '');

const digits = (text: string): number => text.replace(/\D|^[-0.]+/g, '').length;

function asSum(subject: Stated, pairs: readonly Pair[]): Identity | undefined {
  if (digits(subject.printed?.text ?? '') < 3) return undefined;
  const target = interval(subject);
  for (const { a, b } of pairs) {
    if (a.unit !== subject.unit) continue;
    if (overlap(add(interval(a), interval(b)), target)) return { subject, parts: [a, b], form: '{0} + {1}' };
    if (overlap(subtract(interval(a), interval(b)), target)) return { subject, parts: [a, b], form: '{0} - {1}' };
    if (overlap(subtract(interval(b), interval(a)), target)) return { subject, parts: [b, a], form: '{0} - {1}' };
  }
  return undefined;
}

function asPercentage(subject: Stated, pairs: readonly Pair[]): Identity | undefined {
  const target = interval(subject);
  const changes = subject.cell !== undefined || /change|above|below|gap|diff|rise|fall/.test(subject.fact?.name ?? '');
  const both = pairs.flatMap(({ a, b }) => [
    { a, b },
    { a: b, b: a },
  ]);
  for (const { a, b } of both) {
    if (a.unit === '%') {
      if (changes && overlap(subtract(interval(a), interval(b)), target)) return { subject, parts: [a, b], form: '{0} - {1}' };
      continue;
    }
    const ratio = a.unit === '' ? undefined : divide(interval(a), interval(b));
    const percent = ratio && hundredfold(ratio);
    // A quotient of few digits is near to anything.
    if (!percent || digits(a.printed?.text ?? '') + digits(b.printed?.text ?? '') < 4 || width(percent) > 4 * width(target) + 0.2) continue;
    // Two cells and a number in prose: more digits must agree than by chance.
    const far = !subject.cell && a.cell !== undefined;
    if (far && digits(subject.printed?.text ?? '') < 4) continue;
    if (overlap(percent, target)) return { subject, parts: [a, b], form: '{0} / {1} * 100' };
    if (!far && overlap(subtract(percent, point(100)), target)) return { subject, parts: [a, b], form: '({0} / {1} - 1) * 100' };
  }
  return undefined;
}

const interval = (n: Stated): Interval => n.printed?.interval ?? point(NaN);
const width = ({ low, high }: Interval): number => high - low;

/** The identity as a declaration of `checks.yaml`. */
export function formulaOf({ subject, parts, form }: Identity): string {
  const name = (n: Stated): string => (n.fact ? nameIn(n.fact.name) : `"${n.where}"`);
  return `${name(subject)} = ${form.replace(/\{(\d)\}/g, (_, i: string) => (parts[Number(i)] ? name(parts[Number(i)] as Stated) : ''))}`;
}
