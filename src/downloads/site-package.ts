import type { Source } from '../api/source.ts';
import { publicationPath } from '../site/paths.ts';
import { packageCsv } from './csv.ts';
import { readme } from './package-readme.ts';
import { CSV } from './publication-package.ts';
import { SITE_FILES, siteFields, siteSheet, type SiteFile } from './site-files.ts';

/** The data of the whole site as files of a Data Package. */
export function sitePackage(source: Source): Record<string, string> {
  const address = source.absolute('/data/');
  const sheets = SITE_FILES.map((name) => siteSheet(name, source));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'zhijian',
    title: '质鉴全站数据',
    description: '各出版物的正文数据点、指标数值、公报文件与原文存疑。数值照录原文。各表的数据在各出版物自己的压缩包里。',
    homepage: address,
    sources: source.publications.map((p) => ({ title: p.title, path: source.absolute(publicationPath(p)) })),
    resources: SITE_FILES.map((name, i) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      title: sheets[i]?.title,
      ...CSV,
      schema: schemaOf(name),
    })),
  };
  return {
    'README.txt': readme({ title: '质鉴全站数据', address }),
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(sheets.map((sheet): [string, string] => [`${sheet.name}.csv`, packageCsv(sheet)])),
  };
}

/** A value's id is its anchor on the indicator's page, so both make its key. Everything but a publication belongs to one. */
function schemaOf(name: SiteFile) {
  return {
    fields: siteFields(name),
    missingValues: [''],
    primaryKey: name === 'indicators' ? ['indicator', 'id'] : ['id'],
    ...(name === 'publications'
      ? {}
      : { foreignKeys: [{ fields: ['publication'], reference: { resource: 'publications', fields: ['id'] } }] }),
  };
}
