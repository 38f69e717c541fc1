import { factPath } from '../site/paths.ts';
import type { Source } from '../api/source.ts';
import { ERRATA_SCHEMA, FACTS_SCHEMA } from '../data/registers.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import { documentPath, errataPath, publicationPath } from '../site/paths.ts';
import { VALUE_FIELDS, valueFields } from './indicator-sheet.ts';
import { erratumFields, factFields, registerColumns, registerSheet } from './register-sheet.ts';
import type { Sheet } from './sheet.ts';

type Fields = TableSchemaDescriptor['fields'];

/** Text fields by name and title. */
const texts = (titles: Record<string, string>): Fields => Object.entries(titles).map(([name, title]) => ({ name, title, type: 'string' }));

const without = (fields: Fields, ...names: string[]): Fields => fields.filter(({ name }) => !names.includes(name));

const OWN = texts({ id: '编号', publication: '出版物' });
const ADDRESS = texts({ address: '地址' });

/** The whole site's files. They are in long form: one row a thing, with its publication and its address. */
const FILES = {
  publications: {
    title: '出版物',
    fields: [
      ...texts({
        id: '编号',
        kind: '种类',
        place: '地区编号',
        placeName: '地区',
        year: '年',
        title: '题名',
        issuer: '编印单位',
        date: '日期',
      }),
      ...texts({ period: '时期' }),
      ...ADDRESS,
    ],
    rows: ({ publications, places, absolute }: Source) =>
      publications.map((p) => ({
        ...{ id: p.id, kind: p.kind, place: p.place, placeName: nameIn(places, p.place), year: String(p.year), title: p.title },
        ...{ issuer: p.issuer.join('；'), date: p.date, period: p.period, address: absolute(publicationPath(p)) },
      })),
  },
  documents: {
    title: '公报文件',
    fields: [
      ...OWN,
      ...texts({ documentNumber: '文号', title: '题名', kind: '文种', issuers: '发文机关', date: '成文日期', topics: '主题' }),
      ...ADDRESS,
    ],
    rows: ({ documents, publications, absolute }: Source) =>
      documents.map(({ id, publication, data: { documentNumber = '', title, kind, issuers, date = '', topics } }) => ({
        ...{ id, publication, documentNumber, title, kind, issuers: issuers.join('；'), date, topics: topics.join(' ') },
        address: absolute(documentPath(ownerIn(publications, publication), id)),
      })),
  },
  facts: {
    title: '正文数据点（长表）',
    fields: [
      ...OWN,
      ...texts({ section: '节', indicator: '指标', title: '指标名称' }),
      ...without(FACTS_SCHEMA.fields, 'id', 'section', 'indicator'),
      ...texts({ placeName: '地区名称' }),
      ...ADDRESS,
    ],
    rows: ({ facts, publications, indicators, places, absolute }: Source) => {
      const titles = new Map(indicators.map(({ id, title }) => [id, title]));
      return facts.map((fact) => ({
        ...factFields(fact),
        ...{ id: fact.id, publication: fact.publication, title: titles.get(fact.indicator ?? '') ?? '' },
        placeName: nameIn(places, fact.place),
        address: absolute(factPath(ownerIn(publications, fact.publication), fact.name)),
      }));
    },
  },
  indicators: {
    title: '指标数值（长表）',
    fields: [...texts({ indicator: '指标', title: '指标名称', topic: '主题' }), ...VALUE_FIELDS],
    rows: ({ indicators, values, places }: Source) =>
      indicators.flatMap(({ id, title, topic }) =>
        (values.get(id) ?? []).map((value) => ({ indicator: id, title, topic, ...valueFields(value, (place) => nameIn(places, place)) })),
      ),
  },
  errata: {
    title: '原文存疑',
    fields: [...OWN, ...without(ERRATA_SCHEMA.fields, 'id'), ...ADDRESS],
    rows: ({ errata, publications, absolute }: Source) =>
      errata.map((erratum) => ({
        ...erratumFields(erratum),
        ...{ id: erratum.id, publication: erratum.publication },
        address: `${absolute(errataPath(ownerIn(publications, erratum.publication)))}#${erratum.name}`,
      })),
  },
} satisfies Record<string, { title: string; fields: Fields; rows: (source: Source) => Record<string, string>[] }>;

export type SiteFile = keyof typeof FILES;

export const SITE_FILES = Object.keys(FILES) as SiteFile[];

/** Columns of a file, as a Table Schema has them. */
export const siteFields = (name: SiteFile): Fields => FILES[name].fields;

/** The whole site's data of one kind. */
export function siteSheet(name: SiteFile, source: Source): Sheet {
  const { title, fields, rows } = FILES[name];
  return registerSheet(name, title, registerColumns({ fields, primaryKey: [] }), rows(source));
}

const nameIn = (places: Source['places'], id: string): string => places.find((place) => place.id === id)?.short ?? id;

function ownerIn(publications: Source['publications'], id: string): Source['publications'][number] {
  const owner = publications.find((p) => p.id === id);
  if (!owner) throw new Error(`没有出版物“${id}”`);
  return owner;
}
