/** BibTeX and RIS, read back by a library that did not write them. */
import { parse, parseRIS } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../src/citations/citable.ts';
import { citationFile, citations } from '../../../src/citations/index.ts';
import { CHAPTER, DOCUMENT, FACT, INDICATOR, ISSUE, PRESS, REPORT_WHOLE } from './samples.ts';

interface Entry {
  bib_type: string;
  fields: Record<string, unknown>;
}
type Read = { entries: Record<string, Entry> };
const first = (read: unknown): Entry => {
  const [entry] = Object.values((read as Read).entries);
  if (!entry) throw new Error('no entry was read');
  return entry;
};
const fromBibtex = (citable: Citable): Entry => first(parse(citations(citable).bibtex));
const fromRis = (citable: Citable): Entry => first(parseRIS(citations(citable).ris));
/** Rich text without its marks. */
const words = (field: unknown): string => (field as { text?: string }[]).map((node) => node.text ?? '').join('');

describe('types under which reference managers keep what a citation says', () => {
  test.each<[string, Citable, string, string]>([
    ['a report', REPORT_WHOLE, '@techreport{', 'RPRT'],
    ['a chapter', CHAPTER, '@incollection{', 'CHAP'],
    ['a fact', FACT, '@incollection{', 'CHAP'],
    ['an issue of a gazette', ISSUE, '@misc{', 'SER'],
    ['a document', DOCUMENT, '@article{', 'JOUR'],
    ['a newspaper page', PRESS, '@article{', 'NEWS'],
    ['an indicator', INDICATOR, '@misc{', 'DATA'],
  ])('%s', (_, citable, entry, record) => {
    const { bibtex, ris } = citations(citable);
    expect(bibtex.startsWith(entry + citable.key)).toBe(true);
    expect(ris.startsWith(`TY  - ${record}\r\n`)).toBe(true);
  });
});

test('a chapter in BibTeX has its report, bodies, page, version and address', () => {
  const { fields } = fromBibtex(CHAPTER);
  expect(words(fields['title'])).toBe('第2章 产品质量');
  expect(words(fields['booktitle'])).toBe('甲区二〇二〇年质量分析报告');
  expect(fields['author']).toEqual(['甲区质量强区办公室', '甲区市场监督管理局'].map((text) => ({ literal: [{ type: 'text', text }] })));
  expect([fields['date'], words(fields['edition'])]).toEqual(['2021-06', '质鉴整理本第2版']);
  expect(citations(CHAPTER).bibtex).toContain('pages = {17},');
  expect(citations(CHAPTER).bibtex).toContain('url = {https://zhijian.example/reports/jia/2020/2/},');
});

test('a document in RIS has its gazette, issue, page, numbers and address', () => {
  expect(citations(DOCUMENT).ris.split('\r\n').sort()).toEqual([
    '',
    'AU  - 甲市人民政府',
    'DA  - 2010/8/10/',
    'ER  - ',
    'IS  - 15',
    'LA  - zh-CN',
    'N1  - 文号：甲政发〔2010〕59号；成文日期 2010-07-12；质鉴整理本第1版',
    'PY  - 2010',
    'SP  - 3',
    'T2  - 甲市人民政府公报',
    'TI  - 甲市人民政府关于造林的意见',
    'TY  - JOUR',
    'UR  - https://zhijian.example/documents/jia/jzf-2010-59/',
  ]);
});

test('CSL-JSON is the item from which the national style prints', () => {
  expect(JSON.parse(citations(DOCUMENT).csl)).toEqual([
    {
      id: 'jzf-2010-59',
      type: 'regulation',
      title: '甲市人民政府关于造林的意见',
      'container-title': '甲市人民政府公报',
      author: [{ literal: '甲市人民政府' }],
      issued: { 'date-parts': [[2010, 8, 10]] },
      edition: '质鉴整理本第1版',
      number: '甲政发〔2010〕59号',
      volume: '2010年第15期',
      page: '3',
      note: '成文日期 2010-07-12',
      language: 'zh-CN',
      URL: 'https://zhijian.example/documents/jia/jzf-2010-59/',
    },
  ]);
});

const SIGNS = [
  ...String.raw`a b A B 甲 乙 表 1 . （ ） “ ” — · & % $ # _ ^ ~ < > / \ ' " ( ) [ ] @ = + * : ; , ! ? | -`.split(' '),
  ...['`', ' ', '  ', '\n', '\t', '<i>', '</sub>', '{甲}', '\\{', ' and '],
];
const title = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''))
  .filter((text) => text.trim() !== '' && (text.match(/\{/g) ?? []).length === (text.match(/\}/g) ?? []).length);

describe('any title survives', () => {
  const seen = (text: string): string => text.replace(/\s+/g, ' ').trim();

  test.each<[string, (citable: Citable) => string]>([
    ['BibTeX', (citable) => words(fromBibtex(citable).fields['title'])],
    ['RIS', (citable) => words(fromRis(citable).fields['title'])],
    ['CSL-JSON', (citable) => (JSON.parse(citations(citable).csl) as { title: string }[])[0]?.title ?? ''],
  ])('in %s', (_, read) => {
    fc.assert(
      fc.property(title, (text) => {
        expect(read({ ...FACT, title: text })).toBe(seen(text));
      }),
    );
  });
});

test('braces that do not pair leave the entry whole', () => {
  const { fields } = fromBibtex({ ...FACT, title: '甲}{乙{丙' });
  expect(words(fields['booktitle'])).toBe('甲区二〇二〇年质量分析报告');
  expect(words(fields['title'])).toMatch(/甲.*乙.*丙/);
});

test('a file holds all its references in order', () => {
  const all = [REPORT_WHOLE, CHAPTER, DOCUMENT];
  expect(Object.values((parse(citationFile(all, 'bib')) as Read).entries).map((e) => words(e.fields['title']))).toEqual(
    all.map((c) => c.title),
  );
  expect(Object.values((parseRIS(citationFile(all, 'ris')) as Read).entries).map((e) => words(e.fields['title']))).toEqual(
    all.map((c) => c.title),
  );
  expect((JSON.parse(citationFile(all, 'csl.json')) as { title: string }[]).map((item) => item.title)).toEqual(all.map((c) => c.title));
});
