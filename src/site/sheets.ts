import type { Publication } from '../data/catalogue.ts';
import type { Sheet } from '../downloads/sheet.ts';
import { errataSheet, factsSheet } from '../downloads/register-sheet.ts';
import { saying } from '../downloads/sheet.ts';
import { sourceNotes } from '../downloads/source.ts';
import { tableSheet } from '../downloads/table-sheet.ts';
import { plain } from '../citations/plain.ts';
import { formatPeriod } from '../data/period.ts';
import type { Table } from '../project/types.ts';
import { citableOfPublication, citableOfTable } from './citables.ts';
import { placeName } from './catalogues.ts';
import { errataOf, factsOf } from './collections.ts';
import { absolute, errataPath, publicationPath, tablePath } from './paths.ts';
import { errataOfTable } from './table-view.ts';

/** What is taken away from a table's page. */
export async function sheetOfTable(table: Table, publication: Publication): Promise<Sheet> {
  return tableSheet(table, publication, {
    errata: errataOfTable(table, await errataOf(publication.id)),
    placeName: await placeName(table.place),
    address: absolute(tablePath(publication, table.name)),
    citation: plain(await citableOfTable(publication, table)),
  });
}

/** All facts of a publication. */
export async function sheetOfFacts(publication: Publication): Promise<Sheet> {
  return factsSheet(await factsOf(publication.id), await notesOf(publication, `${publicationPath(publication)}facts/`));
}

/** All errata of a publication. */
export async function sheetOfErrata(publication: Publication): Promise<Sheet> {
  return errataSheet(await errataOf(publication.id), await notesOf(publication, errataPath(publication)));
}

async function notesOf(publication: Publication, page: string) {
  const citation = plain(await citableOfPublication(publication));
  return [...saying(['时期', formatPeriod(publication.period)]), ...sourceNotes(publication, { citation, address: absolute(page) })];
}
