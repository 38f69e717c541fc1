import type { CellValue } from '../data/cell.ts';
import type { Column } from '../project/types.ts';

/** What has to be known with the data: `['时期', '2019 年']`. Several lines are one text with line breaks. */
export type Note = readonly [label: string, text: string];

/** A table to take away, as plain data: the same in every format. */
export interface Sheet {
  /** Last part of its address: `2-5`. */
  name: string;
  title: string;
  columns: Column[];
  /** Typed cells, by row and column; null where nothing was printed. */
  rows: CellValue[][];
  /** What was printed of each cell, marks of missing values included. */
  text: string[][];
  notes: Note[];
}

/** A column's name with its unit, unless the unit stands in the rows: `增加值（亿元）`. */
export function headOf({ name, unit }: Pick<Column, 'name' | 'unit'>): string {
  return unit && !unit.startsWith('@') ? `${name}（${unit}）` : name;
}

/** Notes without those that say nothing. */
export function saying(...notes: readonly (readonly [label: string, text: string | undefined])[]): Note[] {
  return notes.flatMap(([label, text]): Note[] => (text ? [[label, text]] : []));
}
