import { describe, expect, test } from 'vitest';
import { mentionsOf, type Mentions } from '../../../src/project/mentions.ts';
import { CHAPTER_1, faultLines, smallProject, SLOT, swap, TABLE, type Edits } from '../support/small-project.ts';

const CASE = 'content/publications/guandu-2019/cases/pond.mdx';
const DOCUMENT = 'content/publications/guandu-2019/documents/notice.mdx';
const caseFile = (bodies: string, text: string): string =>
  `---\nid: pond\ntitle: 池塘\nsection: 2.1\ntopics: []\nbodies: [${bodies}]\nsummary: 池塘。\n---\n\n${text}\n`;
const document = (issuer: string, text: string): string =>
  `---\nid: notice\ntitle: 通知\nkind: 通知\nissuers: [${issuer}]\ntopics: []\nsummary: 通知。\n---\n\n## 一、要求\n\n${text}\n`;

const mentions = (id: string, edits: Edits = {}): Mentions | undefined => mentionsOf(smallProject(edits)).find((m) => m.id === id);

describe('a department is mentioned', () => {
  test('in the section of a chapter that links it', () =>
    expect(mentions('market')).toEqual({
      ...{ id: 'market', cases: [], documents: [], tables: [] },
      sections: [{ publication: 'guandu-2019', section: '2.1' }],
    }));

  test('in the section that names it, once, however often', () =>
    expect(mentions('water', { [CHAPTER_1]: swap(SLOT, '官渡区水务局治水。官渡区水务局供水。') })?.sections).toEqual([
      { publication: 'guandu-2019', section: '1.1' },
    ]));

  test('in the chapter, where that stands before its first section', () =>
    expect(mentions('water', { [CHAPTER_1]: swap('## 1.1', '官渡区水务局供稿。\n\n## 1.1') })?.sections).toEqual([
      { publication: 'guandu-2019', section: '1' },
    ]));

  test('in a table whose cells name it', () =>
    expect(mentions('water', { [TABLE]: swap('抽自市场', '官渡区水务局抽样') })?.tables).toEqual(['guandu-2019/2-5']));

  test('in a case that is about it, links it or names it', () => {
    expect(mentions('water', { [CASE]: caseFile('water', '治理池塘。') })?.cases).toEqual(['guandu-2019/pond']);
    expect(mentions('water', { [CASE]: caseFile('', '官渡区水务局治理池塘。') })?.cases).toEqual(['guandu-2019/pond']);
  });

  test('in a document that it issued, or that names it', () => {
    expect(mentions('water', { [DOCUMENT]: document('官渡区水务局', '治理池塘。') })?.documents).toEqual(['notice']);
    expect(mentions('water', { [DOCUMENT]: document('某办', '官渡区水务局治理。') })?.documents).toEqual(['notice']);
  });

  test('nowhere, with empty lists', () =>
    expect(mentions('water')).toEqual({ id: 'water', sections: [], cases: [], documents: [], tables: [] }));
});

describe('a former name', () => {
  const DEPARTMENTS = 'content/departments.yaml';
  const alias = (line: string) => swap('name: 官渡区水务局\n', `name: 官渡区水务局\n  aliases:\n    - name: 官渡区水利局\n${line}`);

  test('is found like the present one', () =>
    expect(
      mentions('water', { [DEPARTMENTS]: alias('      until: 2019\n'), [CHAPTER_1]: swap(SLOT, '官渡区水利局治水。') })?.sections,
    ).toEqual([{ publication: 'guandu-2019', section: '1.1' }]));

  test('may have dates as precise as they are certain', () =>
    expect(faultLines({ [DEPARTMENTS]: alias('      from: 2014-05\n') })).toEqual([]));

  test('with a date in words is reported', () =>
    expect(faultLines({ [DEPARTMENTS]: alias('      until: 去年\n') })[0]).toMatch(/日期写成 2019、2019-03 或 2019-03-21/));
});
