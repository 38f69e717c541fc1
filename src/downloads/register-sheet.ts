import { ERRATA_SCHEMA, FACTS_SCHEMA, TEXT_REGISTERS, type TextRegister } from '../data/registers.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import type { Column, Erratum, Fact } from '../project/types.ts';
import type { Note, Sheet } from './sheet.ts';

/** Columns of a register: it says nothing of missing values, since an empty field of it is empty. */
export function registerColumns({ fields }: TableSchemaDescriptor): Column[] {
  return fields.map(({ name, title, type }) => ({ name, title: title ?? name, type, missing: {} }));
}

/** Rows of a register as a sheet; their fields by name, numbers as plain decimal strings. */
export function registerSheet(
  name: string,
  title: string,
  columns: Column[],
  fields: readonly Readonly<Record<string, string>>[],
  notes: Note[] = [],
): Sheet {
  const text = fields.map((row) => columns.map((column) => row[column.name] ?? ''));
  const rows = text.map((row) => row.map((cell, c) => (cell === '' ? null : columns[c]?.type !== 'string' ? Number(cell) : cell)));
  return { name, title, columns, rows, text, notes };
}

/** `facts.csv` as it stands in `data/`. */
export function factsSheet(facts: readonly Fact[], notes: Note[] = []): Sheet {
  return registerSheet('facts', '数据点', registerColumns(FACTS_SCHEMA), facts.map(factFields), notes);
}

/** A fact's fields, by their names in `facts.csv`. */
export function factFields({ name, section, indicator, number, unit, period, place, scope, qualifier, source, derived }: Fact) {
  return { id: name, section, indicator: indicator ?? '', value: number, unit, period, place, scope, qualifier, source, derived };
}

/** `errata.csv` as it stands in `data/`. */
export function errataSheet(errata: readonly Erratum[], notes: Note[] = []): Sheet {
  return registerSheet('errata', '原文存疑', registerColumns(ERRATA_SCHEMA), errata.map(erratumFields), notes);
}

/** Fields of an erratum, as `errata.csv` names them. */
export function erratumFields({ name, where, rule, printed, computed, note, found }: Erratum) {
  return { id: name, where, rule, printed, computed, note, found };
}

/** A text register as it stands in `data/`. */
export function textRegisterSheet(register: TextRegister, rows: readonly { name: string }[]): Sheet {
  const fields = rows.map((row) => ({ ...row, id: row.name }));
  return registerSheet(register, register, registerColumns(TEXT_REGISTERS[register]), fields);
}
