/** One function a kind of thing: how the API tells it. Pure; whole addresses come from the source. */
import type { Indicator, Place, Publication, Topic } from '../data/catalogue.ts';
import { sourceOf } from '../downloads/source.ts';
import type { Erratum, Fact, Table } from '../project/types.ts';
import { documentPath, errataPath, factPath, indicatorPath, placePath, publicationPath, tablePath, topicPath } from '../site/paths.ts';
import { errataOfTable } from '../site/table-view.ts';
import { apiPath, packagePath } from './addresses.ts';
import type { Body } from './schemas.ts';
import { ofPublication, type PrintedDocument, type Source } from './source.ts';

type Addresses = Pick<Source, 'absolute'>;

/** Some of a thing's properties; JSON leaves out those that are undefined. */
function pick<T, K extends keyof T>(thing: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, thing[key]])) as Pick<T, K>;
}

const linkTo = ({ absolute }: Addresses, name: string): string => absolute(apiPath(name));

/** A publication as lists have it. */
export function publicationSummary(p: Publication, source: Source): Body<'PublicationSummary'> {
  const { absolute } = source;
  const folder = publicationPath(p);
  return {
    id: p.id,
    url: absolute(folder),
    links: {
      self: linkTo(source, `publications/${p.id}`),
      facts: linkTo(source, `facts/${p.id}`),
      factsCsv: absolute(`${folder}facts.csv`),
      factsXlsx: absolute(`${folder}facts.xlsx`),
      errataCsv: absolute(`${folder}errata.csv`),
      package: absolute(packagePath(p)),
    },
    ...pick(p, 'kind', 'place', 'year', 'title', 'shortTitle', 'issuer', 'date', 'dateAsPrinted', 'period'),
    issue: p.issue && pick(p.issue, 'number', 'serial', 'label'),
    summary: p.summary,
    counts: {
      tables: ofPublication(source.tables, p).length,
      facts: ofPublication(source.facts, p).length,
      errata: ofPublication(source.errata, p).length,
      documents: ofPublication(source.documents, p).length,
    },
  };
}

/** A publication with its printed contents and summaries of what it has. */
export function publicationObject(p: Publication, source: Source): Body<'Publication'> {
  return {
    ...publicationSummary(p, source),
    chapters: p.chapters,
    tables: ofPublication(source.tables, p).map((table) => tableSummary(table, p, source)),
    documents: ofPublication(source.documents, p).map((document) => documentSummary(document, p, source)),
    errata: ofPublication(source.errata, p).map((erratum) => erratumObject(erratum, p, source)),
  };
}

function tableFields(table: Table, p: Publication, source: Addresses) {
  const url = source.absolute(tablePath(p, table.name));
  const file = url.slice(0, -1);
  return {
    id: table.id,
    url,
    links: {
      self: linkTo(source, `tables/${table.id}`),
      publication: linkTo(source, `publications/${p.id}`),
      csv: `${file}.csv`,
      xlsx: `${file}.xlsx`,
      json: `${file}.json`,
    },
    ...pick(table, 'publication', 'number', 'title', 'section', 'period', 'place', 'topics'),
  };
}

/** A table as lists have it: without its rows. */
export function tableSummary(table: Table, p: Publication, source: Addresses): Body<'TableSummary'> {
  return { ...tableFields(table, p, source), size: { rows: table.rows.length, columns: table.columns.length } };
}

/** `errata` may be those of the whole publication. */
export function tableObject(table: Table, p: Publication, errata: readonly Erratum[], source: Addresses): Body<'Table'> {
  return {
    ...tableFields(table, p, source),
    ...pick(table, 'origin', 'notes', 'derived', 'primaryKey', 'totalRows', 'columns', 'rows'),
    printed: table.text,
    errata: errataOfTable(table, errata).map((erratum) => erratumObject(erratum, p, source)),
    source: { ...pick(p, 'title', 'issuer', 'date'), text: sourceOf(p) },
  };
}

/** A fact; it has no file of its own but stands in its publication's. */
export function factObject(fact: Fact, p: Publication, source: Addresses): Body<'Fact'> {
  return {
    id: fact.id,
    url: source.absolute(factPath(p, fact.name)),
    links: {
      self: linkTo(source, `facts/${p.id}`),
      publication: linkTo(source, `publications/${p.id}`),
      indicator: fact.indicator === null ? undefined : linkTo(source, `indicators/${fact.indicator}`),
    },
    ...pick(fact, 'publication', 'indicator', 'value', 'number', 'unit', 'qualifier', 'period', 'place', 'scope'),
    ...pick(fact, 'section', 'source', 'derived'),
  };
}

/** An indicator as lists have it: without its values. */
export function indicatorSummary(indicator: Indicator, source: Pick<Source, 'absolute' | 'values'>): Body<'IndicatorSummary'> {
  const { id, topic } = indicator;
  const count = source.values.get(id)?.length ?? 0;
  const url = source.absolute(indicatorPath(id));
  const file = url.slice(0, -1);
  return {
    id,
    url,
    links: {
      self: linkTo(source, `indicators/${id}`),
      csv: `${file}.csv`,
      xlsx: `${file}.xlsx`,
      json: `${file}.json`,
      topic: source.absolute(topicPath(topic)),
    },
    ...pick(indicator, 'title', 'unit', 'better', 'topic', 'definition'),
    count,
  };
}

/** An indicator with its values over years and places. */
export function indicatorObject(indicator: Indicator, source: Pick<Source, 'absolute' | 'values' | 'places'>): Body<'Indicator'> {
  const nameOf = (place: string): string => source.places.find(({ id }) => id === place)?.short ?? place;
  const values = source.values.get(indicator.id) ?? [];
  return {
    ...indicatorSummary(indicator, source),
    values: values.map((value) => ({
      ...pick(value, 'id', 'period', 'place'),
      placeName: nameOf(value.place),
      ...pick(value, 'scope', 'qualifier', 'value', 'number', 'unit', 'publication', 'section', 'kind', 'address', 'others'),
      ...pick(value, 'derived', 'agreement'),
    })),
  };
}

/** A gazette's document as lists have it. */
export function documentSummary({ id, publication, data }: PrintedDocument, p: Publication, source: Addresses): Body<'DocumentSummary'> {
  return {
    id,
    url: source.absolute(documentPath(p, id)),
    links: { self: linkTo(source, `documents/${id}`), publication: linkTo(source, `publications/${p.id}`) },
    publication,
    place: p.place,
    ...pick(data, 'title', 'titleEn', 'documentNumber', 'kind', 'issuers', 'date', 'topics', 'summary'),
  };
}

/** A document with what it cites and its rows of the registers. */
export function documentObject(document: PrintedDocument, p: Publication, source: Source): Body<'Document'> {
  const { amounts, thresholds, tasks, forms, appointments } = source.registers;
  const own = (rows: readonly { document: string }[]) => rows.filter((row) => row.document === document.id).map(registerRow);
  return {
    ...documentSummary(document, p, source),
    ...pick(document.data, 'addressee', 'dateAsPrinted', 'printedOn', 'effective', 'attachments', 'cites'),
    registers: {
      amounts: own(amounts),
      thresholds: own(thresholds),
      tasks: own(tasks),
      forms: own(forms),
      appointments: own(appointments),
    },
  };
}

/** A register's row without what only this project's own files need. */
function registerRow(row: object): Record<string, string> {
  const own = Object.entries(row).filter(([key]) => !['name', 'file', 'line', 'order', 'publication'].includes(key));
  return Object.fromEntries(own.map(([key, value]) => [key, String(value)]));
}

/** Where an original does not agree with itself. */
export function erratumObject(erratum: Erratum, p: Publication, source: Addresses): Body<'Erratum'> {
  return {
    id: erratum.id,
    url: `${source.absolute(errataPath(p))}#${erratum.name}`,
    links: { self: linkTo(source, 'errata'), publication: linkTo(source, `publications/${p.id}`) },
    ...pick(erratum, 'publication', 'where', 'rule', 'printed', 'computed', 'note', 'found'),
  };
}

/** A place with the one that it belongs to. */
export function placeObject({ id, name, short, parent }: Place, source: Addresses): Body<'Place'> {
  const above = parent === undefined ? undefined : source.absolute(placePath(parent));
  return { id, url: source.absolute(placePath(id)), links: { self: linkTo(source, 'places'), parent: above }, name, short, parent };
}

/** A topic. */
export function topicObject({ id, title }: Topic, source: Addresses): Body<'Topic'> {
  return { id, url: source.absolute(topicPath(id)), links: { self: linkTo(source, 'topics') }, title };
}
