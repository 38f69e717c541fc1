/** Schema.org things of this site's pages: the facts are fetched here, `src/metadata/` says them. */
import type { Indicator, Publication } from '../data/catalogue.ts';
import { datasetThing, tableFacts, type Suffix } from '../metadata/dataset.ts';
import type { Described } from '../metadata/json-ld.ts';
import { documentThing } from '../metadata/legislation.ts';
import { indicatorThing } from '../metadata/site.ts';
import { publicationThing, type Part } from '../metadata/publication.ts';
import type { Table } from '../project/types.ts';
import { allPlaces } from './catalogues.ts';
import { chaptersOf, documentsOf, factsOf, slugOf } from './collections.ts';
import { citations, printedDocuments, type Printed } from './documents.ts';
import { absolute, chapterPath, documentPath, indicatorPath, publicationPath, tablePath } from './paths.ts';

/** Files in which tables, facts and indicators can be had, by suffix. */
const FILES: readonly Suffix[] = ['csv', 'json', 'xlsx'];

async function fullName(place: string): Promise<string> {
  return (await allPlaces()).find((p) => p.id === place)?.name ?? place;
}

/** A publication with its chapters or documents. */
export async function publicationMetadata(p: Publication): Promise<Described> {
  const chapters = (await chaptersOf(p.id)).map((c): Part => ({ name: c.data.title, path: chapterPath(p, slugOf(c)) }));
  const documents = p.issue ? (await documentsOf(p.id)).map((d): Part => ({ name: d.data.title, path: documentPath(p, d.id) })) : [];
  return publicationThing(p, publicationPath(p), await fullName(p.place), [...chapters, ...documents], absolute);
}

/** A table as a dataset. */
export async function tableMetadata(table: Table, p: Publication): Promise<Described> {
  const path = tablePath(p, table.name);
  const files = { path, file: path.slice(0, -1), suffixes: FILES, place: await fullName(table.place) };
  return datasetThing({ ...tableFacts(table, p), ...files }, absolute, { publication: p, path: publicationPath(p) });
}

/** All facts of a publication as one dataset. */
export async function factsMetadata(p: Publication): Promise<Described> {
  const path = `${publicationPath(p)}facts/`;
  const facts = await factsOf(p.id);
  const description = `《${p.title}》正文中的 ${facts.length} 个数据点，每个都注明数值、单位、时期、地区、口径与出处。`;
  const about = { name: `${p.shortTitle}：数据点`, description, period: p.period, place: await fullName(p.place), variables: [] };
  return datasetThing({ ...about, path, file: path.slice(0, -1), suffixes: FILES }, absolute, { publication: p, path: publicationPath(p) });
}

/** An indicator, and its values as a dataset where it has any. */
export function indicatorMetadata({ id, title, unit, definition }: Indicator, values: readonly unknown[]): Described[] {
  const path = indicatorPath(id);
  const term = indicatorThing({ title, definition }, path, absolute);
  if (values.length === 0) return [term];
  const description = `指标“${title}”的 ${values.length} 个数值，来自本站收录的各出版物，每个都注明时期、地区、口径与出处。`;
  const facts = {
    name: `${title}：历年各地数值`,
    description,
    path,
    file: path.slice(0, -1),
    suffixes: FILES,
    variables: [{ name: title, unit }],
  };
  return [term, datasetThing(facts, absolute)];
}

/** A document as legislation, with what it cites and whether it was repealed. */
export async function documentMetadata({ id, data, publication }: Printed): Promise<Described> {
  const documents = new Map((await printedDocuments()).map((d) => [d.id, documentPath(d.publication, d.id)]));
  const repealed = ((await citations()).citedBy.get(id) ?? []).some(({ relation }) => relation === 'repeals');
  const place = await fullName(publication.place);
  const path = documentPath(publication, id);
  return documentThing({ document: data, publication, place, path, pathOf: (d) => documents.get(d), repealed }, absolute);
}
