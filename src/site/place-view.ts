import type { Place, Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import type { Fact, Table } from '../project/types.ts';
import { factTitle } from './bound.ts';
import { allFacts, allPublications, allTables } from './collections.ts';
import { printFact } from './fact-text.ts';
import { factPath, href } from './paths.ts';

interface PlaceData {
  publication: Publication;
  /** Whether it is a publication of the place itself: its lists of facts and tables are the place's. */
  isOwn: boolean;
  facts: Fact[];
  tables: Table[];
}

/** Publications of a place, and what every publication says of it: its own first. */
export async function placeView({ id }: Place): Promise<{ own: Publication[]; data: PlaceData[] }> {
  const publications = await allPublications();
  const facts = (await allFacts()).filter((f) => f.place === id);
  const tables = (await allTables()).filter((t) => t.place === id);
  const data = publications.map((publication) => ({
    publication,
    isOwn: publication.place === id,
    facts: facts.filter((f) => f.publication === publication.id),
    tables: tables.filter((t) => t.publication === publication.id),
  }));
  return {
    own: publications.filter((p) => p.place === id),
    data: data.filter((d) => d.facts.length + d.tables.length > 0).sort((a, b) => Number(b.isOwn) - Number(a.isOwn)),
  };
}

/** A fact as one line: what, how much, when. */
export async function factItem(fact: Fact, publication: Publication) {
  return {
    text: await factTitle(fact),
    href: href(factPath(publication, fact.name)),
    note: `${printFact(fact)} · ${formatPeriod(fact.period)}`,
  };
}
