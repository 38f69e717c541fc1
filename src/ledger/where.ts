import type { Correction } from '../project/types.ts';

/** One changed value: what stood at a place and what stands there now. Empty where there was, or is, nothing. */
export type Change = Pick<Correction, 'where' | 'old' | 'new'>;

/** What a correction changes. Keys of rows may hold `/`, names of tables and columns may not. */
export type Where =
  | { kind: 'table'; table: string; property: string | undefined }
  | { kind: 'column'; table: string; column: string; property: string }
  | { kind: 'row'; table: string; key: string }
  | { kind: 'cell'; table: string; key: string; column: string }
  | { kind: 'order'; table: string }
  | { kind: 'record'; record: string; field: string | undefined }
  | { kind: 'text'; section: string };

/** Kinds of records that the ledger watches field by field, and the fields that are values and not wording. */
export const RECORD_FIELDS = {
  fact: ['value', 'unit', 'period', 'place', 'scope', 'qualifier'],
  amounts: ['amount', 'unit'],
  thresholds: ['comparison', 'value', 'unit'],
  tasks: ['deadline', 'deadlinePrinted'],
  appointments: ['date', 'person', 'action', 'post'],
  chronicle: ['date'],
  document: ['title', 'documentNumber', 'issuers', 'date', 'printedOn', 'effective'],
  publication: ['title', 'issuer', 'dateAsPrinted', 'period'],
} as const;

export type RecordKind = keyof typeof RECORD_FIELDS;

/** How places are written, for messages. */
export const WHERE_FORMS =
  'cell:表/行/列、row:表/行、column:表/列/unit、table:表/title、order:表、fact:数据点、fact:数据点/unit、amounts:编号/amount 等登记表、text:节';

/**
 * `cell:2-5/合计/抽检` → its parts; undefined for anything else. `fact:gdp` is the value of the fact, `fact:gdp/unit`
 * another field of it; records of other kinds always name the field.
 */
export function parseWhere(where: string): Where | undefined {
  const match = /^([a-z]+):(.+)$/s.exec(where);
  if (!match) return undefined;
  const [, kind = '', rest = ''] = match;
  const parts = rest.split('/');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1).join('/');
  switch (kind) {
    case 'table':
      return parts.length > 2 ? undefined : { kind, table: first, property: parts[1] };
    case 'order':
      return parts.length > 1 ? undefined : { kind, table: first };
    case 'row':
      return parts.length < 2 ? undefined : { kind, table: first, key: parts.slice(1).join('/') };
    case 'cell':
      return parts.length < 3 ? undefined : { kind, table: first, key: middle, column: last };
    case 'column':
      return parts.length === 3 ? { kind, table: first, column: middle, property: last } : undefined;
    case 'text':
      return { kind, section: rest };
    default:
      return isRecordKind(kind) && parts.length <= 2 ? { kind: 'record', record: `${kind}:${first}`, field: parts[1] } : undefined;
  }
}

const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(RECORD_FIELDS, kind);

/** What the ledger keeps a history of: `table:2-5`, `fact:gdp`; undefined for wording and for what is no place. */
export function itemOf(where: string): string | undefined {
  const read = parseWhere(where);
  if (!read || read.kind === 'text') return undefined;
  return read.kind === 'record' ? read.record : `table:${read.table}`;
}
