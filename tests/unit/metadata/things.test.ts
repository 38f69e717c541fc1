import { describe, expect, test } from 'vitest';
import { publication } from '../../../src/data/catalogue.ts';
import { gazetteDocument } from '../../../src/data/front-matter.ts';
import { breadcrumbs } from '../../../src/metadata/breadcrumbs.ts';
import { jsonLd } from '../../../src/metadata/json-ld.ts';
import { documentThing } from '../../../src/metadata/legislation.ts';
import { organizations, original } from '../../../src/metadata/publication.ts';

const whole = (path: string): string => `https://example.org/base${path}`;
const gazette = publication.parse({
  id: 'jia-2020-3',
  kind: 'gazette',
  place: 'jia',
  year: 2020,
  title: '甲市人民政府公报',
  shortTitle: '甲市人民政府公报 2020 年第 3 期',
  issuer: ['甲市人民政府办公室'],
  date: '2020-03',
  dateAsPrinted: '2020年3月',
  period: 2020,
  summary: '一期公报。',
  unboundNumbers: 'error',
  issue: { number: 3, label: '2020年第3期' },
});

const thingOf = (more: object, repealed = false) => {
  const front = { id: 'jzf-1', title: '甲办法', kind: '办法', issuers: ['甲市人民政府'], topics: [], summary: '规定甲。', ...more };
  const facts = { document: gazetteDocument.parse(front), publication: gazette, place: '甲市', path: '/documents/jia/jzf-1/', repealed };
  return documentThing({ ...facts, pathOf: (id) => (id === 'jzf-0' ? '/documents/jia/jzf-0/' : undefined) }, whole);
};

describe('a document', () => {
  test('that lays something down is legislation, with number, date, body and what it repeals', () => {
    const cites = [
      { relation: 'repeals', title: '旧办法', number: '甲政发〔2010〕1号', document: 'jzf-0' },
      { relation: 'cites', title: '某法' },
    ];
    const thing = thingOf({ documentNumber: '甲政发〔2020〕1号', date: '2020-03-01', cites });
    expect(thing).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '甲政发〔2020〕1号',
      legislationDate: '2020-03-01',
      legislationPassedBy: [{ '@type': 'Organization', name: '甲市人民政府' }],
      legislationRepeals: [{ '@type': 'Legislation', name: '旧办法', url: whole('/documents/jia/jzf-0/') }],
      isPartOf: { '@type': 'PublicationIssue', issueNumber: '3' },
    });
  });

  test('says nothing of what is not known: number, date, force', () => {
    const names = Object.keys(thingOf({}));
    for (const name of ['legislationIdentifier', 'legislationDate', 'legislationRepeals', 'legislationLegalForce'])
      expect(names).not.toContain(name);
  });

  test('that this site knows to be repealed is not in force', () => {
    expect(thingOf({}, true)).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
  });

  test('that lays nothing down is a work', () => {
    expect(thingOf({ kind: '任免', date: '2020-03-01' })).toMatchObject({ '@type': 'CreativeWork', dateCreated: '2020-03-01' });
  });
});

test('a body that the original does not name is left out', () => {
  expect(organizations(['[原文未载]'])).toEqual({});
  expect(original({ ...gazette, issuer: ['[原文未载]'] })).not.toHaveProperty('publisher');
});

test('crumbs end without an address', () => {
  expect(breadcrumbs([{ text: '文件', path: '/documents/' }, { text: '甲' }], whole).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: '文件', item: whole('/documents/') },
    { '@type': 'ListItem', position: 2, name: '甲' },
  ]);
});

test('no text can end the element that the data stand in', () => {
  const name = '甲</script><script>alert(1)</script><!--';
  const text = jsonLd([{ '@type': 'Report', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Report', name });
});
