import type { Project } from '../project/types.ts';
import { shortHash } from './fingerprint.ts';
import { RECORD_FIELDS, type Change, type RecordKind } from './where.ts';

/** The values of one record, by field. */
export type RecordState = Record<string, string>;

/** One thing with values that is no table: a fact, a row of a register, a document, the publication itself. */
export interface LedgerRecord {
  /** `fact:gdp`. */
  id: string;
  state: RecordState;
  file: string;
  line: number;
}

/** All records of a publication, in the order of their files. */
export function recordsOf(project: Project, publication: string): LedgerRecord[] {
  const own = <T extends { publication: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.publication === publication);
  const { registers } = project;
  const rows = (['amounts', 'thresholds', 'tasks', 'appointments', 'chronicle'] as const).flatMap((kind) =>
    own<{ publication: string; name: string; file: string; line: number }>(registers[kind]).map((row) =>
      record(kind, row.name, { ...row }, row),
    ),
  );
  return [
    ...project.publications
      .filter((p) => p.id === publication)
      .map((p) => record('publication', p.id, { ...p, issuer: p.issuer.join('、') }, { file: p.file, line: 1 })),
    ...own(project.documents).map(({ id, frontmatter, file, source }) =>
      record('document', id, { ...frontmatter, issuers: frontmatter.issuers.join('、') }, { file, line: source.frontmatter?.line ?? 1 }),
    ),
    ...own(project.facts).map((fact) => record('fact', fact.name, { ...fact, value: fact.number }, fact)),
    ...rows,
  ];
}

function record(
  kind: RecordKind,
  id: string,
  values: Record<string, unknown>,
  { file, line }: { file: string; line: number },
): LedgerRecord {
  const state = Object.fromEntries(RECORD_FIELDS[kind].map((field) => [field, typeof values[field] === 'string' ? values[field] : '']));
  return { id: `${kind}:${id}`, state, file, line };
}

/** One short fingerprint a field, so that it tells which field has changed. */
export function hashOfRecord(state: RecordState): string {
  return Object.values(state)
    .map((value) => shortHash(value))
    .join('.');
}

/** What differs between two states of a record; `undefined`: no such record. */
export function changesOfRecord(id: string, old: RecordState | undefined, now: RecordState | undefined): Change[] {
  if (!old || !now) return [{ where: id, old: wholeRecord(old), new: wholeRecord(now) }];
  return Object.keys(now)
    .map((field) => ({
      where: id === `fact:${id.slice(5)}` && field === 'value' ? id : `${id}/${field}`,
      old: old[field] ?? '',
      new: now[field] ?? '',
    }))
    .filter((change) => change.old !== change.new);
}

/** A whole record as a cell of `corrections.csv`; the empty text for none. */
export function wholeRecord(state: RecordState | undefined): string {
  return state ? JSON.stringify(state) : '';
}
