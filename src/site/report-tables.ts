import type { Publication } from '../data/catalogue.ts';
import type { Table } from '../project/types.ts';
import { allPublications, tablesOf } from './collections.ts';

export interface ReportTable extends Record<string, unknown> {
  publication: Publication;
  table: Table;
  before: Table | undefined;
  after: Table | undefined;
}

/** Paths and props of every table of every report: for its page and for its files. */
export async function reportTables() {
  const publications = (await allPublications()).filter((p) => p.kind === 'report');
  const paths = publications.map(async (publication) => {
    const tables = await tablesOf(publication.id);
    return tables.map((table, i) => ({
      params: { place: publication.place, year: String(publication.year), table: table.name },
      props: { publication, table, before: tables[i - 1], after: tables[i + 1] } satisfies ReportTable,
    }));
  });
  return (await Promise.all(paths)).flat();
}
