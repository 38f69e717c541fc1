import { expect, test } from 'vitest';
import { quotationsOf } from '../../../src/project/quotations.ts';
import { CHAPTER_1, smallProject, SLOT, swap, type Edits } from '../support/small-project.ts';

const quotations = (edits: Edits) => quotationsOf(smallProject(edits)).find((q) => q.id === 'guandu-2019/gdp')?.quotations ?? [];
const said = (prose: string): string[] =>
  quotations({ [CHAPTER_1]: swap(SLOT, prose) }).map((q) => q.parts.map((p) => (p.own ? `*${p.text}*` : p.text)).join(''));
const GDP = '[1347.01 亿元](fact:gdp)';

test('of every sentence that states a fact its own number is marked, and no other sentence is quoted', () => {
  const prose = `先说别的。再说 ${GDP}，增长 [7%](fact:gdp-growth)！“又是 ${GDP}。”末了不说`;
  expect(said(prose)).toEqual(expect.arrayContaining(['再说 *1347.01 亿元*，增长 7%！', '“又是 *1347.01 亿元*。”']));
  expect(said(prose).join('')).not.toMatch(/先说|末了/);
});

test('a number that stands twice in a sentence is marked twice, in one quotation', () =>
  expect(said(`${GDP}，即 ${GDP}。`)).toEqual(expect.arrayContaining(['*1347.01 亿元*，即 *1347.01 亿元*。'])));

test('a quotation says its page and the nearest heading', () => {
  const [first] = quotations({});
  expect(first).toMatchObject({ publication: 'guandu-2019', room: 'chapter', slug: '1', anchor: 's1.1' });
  expect(first?.heading).toMatch(/^1\.1 /);
});

test('cases and documents are quoted too', () => {
  const path = 'content/publications/guandu-2019/';
  const found = quotations({
    [`${path}cases/pond.mdx`]: `---\nid: pond\ntitle: 池塘\nsection: 2.1\ntopics: []\nsummary: 池塘。\n---\n\n总值 ${GDP}。\n`,
    [`${path}documents/notice.mdx`]: `---\nid: notice\ntitle: 通知\nkind: 通知\nissuers: [某办]\ntopics: []\nsummary: 通知。\n---\n\n## 一、要求\n\n总值 ${GDP}。\n`,
  });
  expect(found.map(({ room, slug, anchor, heading }) => [room, slug, anchor, heading])).toEqual(
    expect.arrayContaining([
      ['case', 'pond', '', '池塘'],
      ['document', 'notice', '1', '一、 要求'],
    ]),
  );
});

test('every fact has a list, also one that no sentence states', () => {
  const all = quotationsOf({ ...smallProject(), chapters: [], cases: [], documents: [] });
  expect(all.map((q) => q.id)).toEqual(smallProject().facts.map((f) => f.id));
  expect(all.flatMap((q) => q.quotations)).toEqual([]);
});
