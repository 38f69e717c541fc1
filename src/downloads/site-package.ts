import type { Source } from '../api/source.ts';
import { errataPath, documentPath, publicationPath } from '../site/paths.ts';
import { factPath } from '../api/addresses.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import { packageCsv } from './csv.ts';
import { erratumFields, factFields, registerColumns, registerSheet } from './register-sheet.ts';
import { ERRATA_SCHEMA, FACTS_SCHEMA } from '../data/registers.ts';
import { VALUE_FIELDS, valueFields } from './indicator-sheet.ts';
import { readme } from './package-readme.ts';
import { CSV } from './publication-package.ts';
import type { Sheet } from './sheet.ts';

type Field = TableSchemaDescriptor['fields'][number];

const text = (name: string, title: string): Field => ({ name, title, type: 'string' });
const PUBLICATION = text('publication', '出版物');
const ADDRESS = text('address', '地址');
const [ID = text('id', '编号'), ...FACT_FIELDS] = FACTS_SCHEMA.fields;

/** Columns of the whole site's files, which are in long form: one row a thing, its publication in a column. */
const FIELDS = {
  publications: [
    ...[
      text('id', '编号'),
      text('kind', '种类'),
      text('place', '地区编号'),
      text('placeName', '地区'),
      { ...text('year', '年'), type: 'year' },
    ],
    ...[text('title', '题名'), text('issuer', '编印单位'), text('date', '日期'), text('period', '时期'), ADDRESS],
  ],
  documents: [
    ...[
      text('id', '编号'),
      PUBLICATION,
      text('documentNumber', '文号'),
      text('title', '题名'),
      text('kind', '文种'),
      text('issuers', '发文机关'),
    ],
    ...[text('date', '成文日期'), text('topics', '主题'), ADDRESS],
  ],
  facts: [
    { ...ID, title: '编号' },
    PUBLICATION,
    text('indicatorTitle', '指标名称'),
    ...FACT_FIELDS,
    text('placeName', '地区名称'),
    ADDRESS,
  ],
  indicators: [text('indicator', '指标'), text('title', '指标名称'), text('topic', '主题'), ...VALUE_FIELDS],
  errata: [{ ...ID, title: '编号' }, PUBLICATION, ...ERRATA_SCHEMA.fields.slice(1), ADDRESS],
} as const satisfies Record<string, readonly Field[]>;

export type SiteFile = keyof typeof FIELDS;

export const SITE_FILES: Readonly<Record<SiteFile, string>> = {
  publications: '出版物',
  documents: '公报文件',
  facts: '正文数据点（长表）',
  indicators: '指标数值（长表，含表中的数）',
  errata: '原文存疑',
};

/** The whole site's data of one kind. */
export function siteSheet(name: SiteFile, source: Source): Sheet {
  return registerSheet(name, SITE_FILES[name], registerColumns({ fields: [...FIELDS[name]], primaryKey: [] }), ROWS[name](source));
}

type Fields = Record<string, string>;

const ROWS: Record<SiteFile, (source: Source) => Fields[]> = {
  publications: ({ publications, places, absolute }) =>
    publications.map((p) => ({
      ...{ id: p.id, kind: p.kind, place: p.place, placeName: nameIn(places, p.place), year: String(p.year), title: p.title },
      ...{ issuer: p.issuer.join('；'), date: p.date, period: p.period, address: absolute(publicationPath(p)) },
    })),
  documents: ({ documents, publications, absolute }) =>
    documents.map(({ id, publication, data }) => ({
      ...{ id, publication, documentNumber: data.documentNumber ?? '', title: data.title, kind: data.kind },
      ...{ issuers: data.issuers.join('；'), date: data.date ?? '', topics: data.topics.join(' ') },
      address: absolute(documentPath(ownerIn(publications, publication), id)),
    })),
  facts: ({ facts, publications, indicators, places, absolute }) => {
    const titles = new Map(indicators.map(({ id, title }) => [id, title]));
    return facts.map((fact) => ({
      ...factFields(fact),
      ...{ id: fact.id, publication: fact.publication, indicatorTitle: titles.get(fact.indicator ?? '') ?? '' },
      placeName: nameIn(places, fact.place),
      address: absolute(factPath(ownerIn(publications, fact.publication), fact)),
    }));
  },
  indicators: ({ indicators, values, places }) =>
    indicators.flatMap(({ id, title, topic }) =>
      (values.get(id) ?? []).map((value) => ({ indicator: id, title, topic, ...valueFields(value, (place) => nameIn(places, place)) })),
    ),
  errata: ({ errata, publications, absolute }) =>
    errata.map((erratum) => ({
      ...erratumFields(erratum),
      ...{ id: erratum.id, publication: erratum.publication },
      address: `${absolute(errataPath(ownerIn(publications, erratum.publication)))}#${erratum.name}`,
    })),
};

const nameIn = (places: Source['places'], id: string): string => places.find((place) => place.id === id)?.short ?? id;

function ownerIn(publications: Source['publications'], id: string): Source['publications'][number] {
  const owner = publications.find((p) => p.id === id);
  if (!owner) throw new Error(`没有出版物“${id}”`);
  return owner;
}

/** The data of the whole site as files of a Data Package. */
export function sitePackage(source: Source): Record<string, string> {
  const address = source.absolute('/data/');
  const names = Object.keys(SITE_FILES) as SiteFile[];
  const resources = names.map((name) => ({
    ...{ name, type: 'table', path: `${name}.csv`, title: SITE_FILES[name], ...CSV },
    schema: {
      fields: FIELDS[name],
      missingValues: [''],
      ...(name === 'indicators' ? {} : { primaryKey: ['id'] }),
      ...(name === 'publications'
        ? {}
        : { foreignKeys: [{ fields: ['publication'], reference: { resource: 'publications', fields: ['id'] } }] }),
    },
  }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zhijian',
    title: '质鉴全站数据',
    description: '各出版物正文数据点、指标数值、公报文件与原文存疑。数值照录原文；各表的全部数据在各出版物自己的压缩包里。',
    homepage: address,
    sources: source.publications.map((p) => ({ title: p.title, path: source.absolute(publicationPath(p)) })),
    resources,
  };
  const sheets = names.map((name) => [`${name}.csv`, packageCsv(siteSheet(name, source))]);
  return {
    'README.txt': readme({ title: '质鉴全站数据', address }),
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(sheets),
  };
}
