import { RELATIONS, type Citation } from '../data/front-matter.ts';

export type Relation = Citation['relation'];

/** What the graph needs of a document. */
export interface Citing {
  id: string;
  title: string;
  number?: string | undefined;
  cites: readonly Citation[];
}

/** What a document names, once for each relation, with every clause that names it (empty: the preamble). */
export interface Cited {
  relation: Relation;
  title: string;
  number?: string | undefined;
  /** The document, where it is on this site. */
  document?: string | undefined;
  clauses: string[];
}

export interface CitedBy {
  document: string;
  relation: Relation;
  clauses: string[];
}

/** A document that is not on this site, and who names it. */
export interface Elsewhere {
  title: string;
  number?: string | undefined;
  by: CitedBy[];
}

export interface CitationGraph {
  cites: Map<string, Cited[]>;
  citedBy: Map<string, CitedBy[]>;
  elsewhere: Elsewhere[];
}

const ORDER = Object.keys(RELATIONS);

/**
 * Who cites whom. A cited document is found by what the citation says, by its number, or by its title; those that are not
 * on this site are one where number or title agree, in whatever brackets and spaces they are printed.
 */
export function citationGraph(documents: readonly Citing[]): CitationGraph {
  const keyOf = keying(documents);
  const byKey = new Map(documents.flatMap((d) => namesOf(d).map((name) => [name, d.id] as const)));
  const graph: CitationGraph = { cites: new Map(), citedBy: new Map(), elsewhere: [] };
  const absent = new Map<string, Elsewhere>();
  for (const { id, cites } of documents) {
    const own = new Map<string, Cited>();
    for (const { relation, title, number, document, clause } of cites) {
      const key = keyOf({ title, number });
      const target = document ?? byKey.get(key);
      if (target === id) continue;
      const place = `${relation} ${target ?? key}`;
      const known = own.get(place);
      if (known) {
        if (!known.clauses.includes(clause)) known.clauses.push(clause);
        known.number ??= number;
        continue;
      }
      const cited: Cited = { relation, title, number, document: target, clauses: [clause] };
      own.set(place, cited);
      const by: CitedBy = { document: id, relation, clauses: cited.clauses };
      if (target !== undefined) graph.citedBy.set(target, [...(graph.citedBy.get(target) ?? []), by]);
      else absent.set(key, joined(absent.get(key), cited, by));
    }
    graph.cites.set(id, inOrder([...own.values()]));
  }
  graph.elsewhere = [...absent.values()];
  for (const [id, by] of graph.citedBy) graph.citedBy.set(id, inOrder(by));
  return graph;
}

/** Repeals and amendments change what holds; the rest is told in the order of the relations. */
const inOrder = <T extends { relation: Relation }>(items: T[]): T[] =>
  items.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));

function joined(known: Elsewhere | undefined, { title, number }: Cited, by: CitedBy): Elsewhere {
  if (!known) return { title, number, by: [by] };
  return { title: fuller(known.title, title), number: known.number ?? number, by: [...known.by, by] };
}

/** Of two titles of one document the one that says more: some citations print the number alone. */
const fuller = (a: string, b: string): string => (b.length > a.length ? b : a);

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"]/g, '')
    .replace(/[[(【〔]/g, '〔')
    .replace(/[\])】〕]/g, '〕');

function namesOf({ title, number }: Pick<Citing, 'title' | 'number'>): string[] {
  return [...(number === undefined ? [] : [folded(number)]), folded(title)];
}

/** One key for all that are the same: the number, or that of another citation with the same title, or the title. */
function keying(documents: readonly Citing[]): (named: { title: string; number?: string | undefined }) => string {
  const numbers = new Map<string, string>();
  for (const { title, number } of [...documents, ...documents.flatMap((d) => d.cites)])
    if (number !== undefined) numbers.set(folded(title), folded(number));
  return ({ title, number }) => (number === undefined ? (numbers.get(folded(title)) ?? folded(title)) : folded(number));
}
