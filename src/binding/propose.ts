import type { Prose } from '../markdown/parse-chapter.ts';
import type { Chapter, Project } from '../project/types.ts';
import { cellDatum, factDatum, findCell } from './lookup.ts';
import { differs, FALLING, parseQuantity, type Quantity } from './quantity.ts';
import { placeInSource, unboundNumbers, type UnboundNumber } from './unbound.ts';
import { rowKey } from '../data/parse-table.ts';

/** A new row of `facts.csv`; `indicator` and `scope` are left to a person. */
export interface NewFact {
  id: string;
  section: string;
  value: string;
  unit: string;
  period: string;
  place: string;
  qualifier: string;
  source: string;
}

export interface Proposal {
  line: number;
  /** UTF-16 offset in the file at which `text` stands. */
  offset: number;
  text: string;
  /** Addresses that fit. One: it is bound. None: a new fact is made. Several: a person must choose. */
  targets: string[];
  newFact?: NewFact;
}

const FALLING_BEFORE = new RegExp(`(?<!不)(?:${FALLING.join('|')})了?\\s*$`);

/**
 * For every unbound number of a chapter: the one fact or table cell of its section that it can only mean, the several
 * that it might mean, or the fact that is missing. `source` is the file's text.
 */
export function proposeBindings(chapter: Chapter, source: string, project: Project): Proposal[] {
  const publication = project.publications.find((p) => p.id === chapter.publication);
  const taken = new Set(project.facts.filter((f) => f.publication === chapter.publication).map((f) => f.name));
  return chapter.source.prose.flatMap((prose) =>
    unboundNumbers(prose.text).flatMap((number): Proposal[] => {
      const found = locate(prose, number, source);
      if (!found || !publication) return [];
      const quantity = parseQuantity(found.text);
      if (!quantity) return [];
      const place = { line: source.slice(0, found.offset).split('\n').length, ...found };
      const targets = candidates(found.text, prose.section, chapter.publication, project);
      if (targets.length > 0) return [{ ...place, targets }];
      const section = prose.section ?? '';
      const id = freeId(section, taken);
      taken.add(id);
      const { period, place: where } = publication;
      return [{ ...place, targets: [], newFact: { id, section, ...valueOf(quantity), period, place: where, source: '' } }];
    }),
  );
}

/** The number in the file, with the falling word before it if there is one. */
function locate(prose: Prose, number: UnboundNumber, source: string): { offset: number; text: string } | undefined {
  const word = FALLING_BEFORE.exec(prose.text.slice(0, number.offset))?.[0] ?? '';
  const offset = placeInSource(prose, number).offset - word.length;
  const text = word + number.text;
  return source.startsWith(text, offset) ? { offset, text } : undefined;
}

function valueOf(quantity: Quantity): Pick<NewFact, 'value' | 'unit' | 'qualifier'> {
  return { value: quantity.number, unit: quantity.unit, qualifier: quantity.qualifier };
}

function candidates(text: string, section: string | undefined, publication: string, project: Project): string[] {
  const facts = project.facts
    .filter((f) => f.publication === publication && f.section === section && !differs(text, factDatum(f)))
    .map((f) => `fact:${f.name}`);
  const cells = project.tables
    .filter((t) => t.publication === publication && t.section === section)
    .flatMap((table) =>
      table.rows.flatMap((row) => {
        const key = rowKey(row, table.primaryKey);
        return table.columns.flatMap((column) => {
          const cell = findCell(table, key, column.name);
          if ('message' in cell || cellDatum(cell).number === undefined) return [];
          return differs(text, cellDatum(cell)) ? [] : [`cell:${table.name}/${key}/${column.name}`];
        });
      }),
    );
  return [...facts, ...cells];
}

/** `s2-4-2-n1`, `s2-4-2-n2` …: plain ids that a person may rename. */
function freeId(section: string, taken: ReadonlySet<string>): string {
  const stem = section === '' ? 'n' : `s${section.replaceAll('.', '-')}-n`;
  let number = 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
