import { plainNumber } from '../data/cell.ts';
import { parseTarget } from '../binding/target.ts';
import { rowKey } from '../data/parse-table.ts';
import type { Column, Erratum, Table } from '../project/types.ts';

export interface HeadCell {
  text: string;
  /** A unit in brackets at the end of the printed head; kept on one line. */
  unit: string;
  colSpan: number;
  rowSpan: number;
  scope: 'col' | 'colgroup';
  /** Heads of number columns stand over their numbers. */
  numeric: boolean;
  sticky: boolean;
}

export interface BodyCell {
  text: string;
  /** Row heads are the key columns. */
  head: boolean;
  rowSpan: number;
  /** `k` for the sticky key; `n` for numbers plus `a1`… for the digits missing behind the decimal point, so that points stand in line. */
  className: string;
  /** Errata of this cell. */
  errata: Erratum[];
  /** What a missing mark means. */
  meaning?: string;
}

export interface TableView {
  head: HeadCell[][];
  rows: { anchor: string; total: boolean; cells: BodyCell[] }[];
}

/** A table as rows of markup: two-level heads, merged cells, aligned decimals, marked errata. */
export function tableView(table: Table, errata: readonly Erratum[]): TableView {
  const decimals = table.columns.map((_, c) => Math.max(0, ...table.text.map((row) => decimalsOf(row[c] ?? ''))));
  const spansOf = table.columns.map((_, c) => spans(table, c));
  const keys = table.rows.map((row) => rowKey(row, table.primaryKey));
  const rows = table.rows.map((row, r) => {
    const cells = table.columns.flatMap((column, c): BodyCell[] => {
      const rowSpan = spansOf[c]?.[r] ?? 1;
      if (rowSpan === 0) return [];
      const text = table.text[r]?.[c] ?? '';
      const meaning = row[column.name] === null ? column.missing[text] : undefined;
      return [
        {
          text,
          head: table.primaryKey.includes(column.name),
          rowSpan,
          className: [isSticky(table, column) ? 'k' : '', column.type === 'string' ? '' : alignment(text, decimals[c] ?? 0)]
            .filter(Boolean)
            .join(' '),
          errata: errata.filter((e) => keys.slice(r, r + rowSpan).some((key) => isAt(e, table, key, column))),
          ...(meaning === undefined ? {} : { meaning }),
        },
      ];
    });
    const total = table.primaryKey.some((name) => table.totalRows.includes(String(row[name])));
    return { anchor: `r${r + 1}`, total, cells };
  });
  return { head: headRows(table), rows };
}

function decimalsOf(text: string): number {
  return plainNumber(text)?.split('.')[1]?.length ?? 0;
}

function alignment(text: string, decimals: number): string {
  if (plainNumber(text) === undefined) return 'n';
  const own = decimalsOf(text);
  const missing = decimals - own;
  return missing === 0 ? 'n' : `n a${missing}${own === 0 ? ' a-' : ''}`;
}

/** Whether an erratum stands at this cell, however its address is written. */
export function isAt(erratum: Erratum, table: Table, key: string, column: Column): boolean {
  const target = parseTarget(erratum.where, erratum.publication);
  return (
    typeof target === 'object' &&
    target.kind === 'cell' &&
    target.table === table.name &&
    target.publication === table.publication &&
    target.key === key &&
    (target.field === column.name || target.field === column.title)
  );
}

/** Rows that a cell covers; 0 when a cell above covers it. Equal or blank neighbours merge, within one merged key. */
function spans(table: Table, c: number): number[] {
  const column = table.columns[c];
  if (!column || !table.rowSpan.includes(column.name)) return table.rows.map(() => 1);
  const keys = table.primaryKey.filter((name) => table.rowSpan.includes(name));
  const groupOf = (row: number): string => keys.map((name) => String(table.rows[row]?.[name])).join('/');
  const result: number[] = [];
  let first = 0;
  table.text.forEach((cells, row) => {
    const text = cells[c] ?? '';
    const joins = row > 0 && groupOf(row) === groupOf(first) && (text === '' || text === table.text[first]?.[c]);
    if (!joins) first = row;
    result[row] = joins ? 0 : 1;
    if (joins) result[first] = (result[first] ?? 0) + 1;
  });
  return result;
}

function headRows(table: Table): HeadCell[][] {
  if (table.columnGroups.length === 0) {
    return [table.columns.map((c) => columnHead(table, c, 1))];
  }
  const top: HeadCell[] = [];
  const bottom: HeadCell[] = [];
  for (let c = 0; c < table.columns.length;) {
    const column = table.columns[c];
    if (!column) break;
    const group = table.columnGroups.find((g) => g.fields[0] === column.name);
    if (!group) {
      top.push(columnHead(table, column, 2));
      c++;
      continue;
    }
    top.push({ text: group.title, unit: '', colSpan: group.fields.length, rowSpan: 1, scope: 'colgroup', numeric: false, sticky: false });
    bottom.push(...table.columns.filter((x) => group.fields.includes(x.name)).map((x) => columnHead(table, x, 1)));
    c += group.fields.length;
  }
  return [top, bottom];
}

function columnHead(table: Table, column: Column, rowSpan: number): HeadCell {
  const [, text = column.title, unit = ''] = /^(.+?)\s*([(（][^()（）]*[)）])$/.exec(column.title) ?? [];
  return { text, unit, colSpan: 1, rowSpan, scope: 'col', numeric: column.type !== 'string', sticky: isSticky(table, column) };
}

/** The first key column stays in sight while the table scrolls. */
const isSticky = (table: Table, column: Column): boolean => column.name === table.primaryKey[0];

/** Tables that need more room than the text column. */
export const isWide = (table: Table): boolean => table.columns.length > 7;

/** Errata of a table, its cells included. */
export function errataOfTable(table: Table, errata: readonly Erratum[]): Erratum[] {
  return errata.filter((e) => {
    const target = parseTarget(e.where, e.publication);
    if (typeof target !== 'object') return false;
    const name = target.kind === 'cell' ? target.table : target.kind === 'table' ? target.id : undefined;
    return name === table.name && 'publication' in target && target.publication === table.publication;
  });
}
