import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/ledger/addresses.ts';
import { movedAddresses } from '../../../src/ledger/editions.ts';
import { memoryFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { CHAPTER_1, CHAPTER_2, ERRATA, FACTS, PACKAGE, smallProject, swap, TABLE } from '../support/small-project.ts';
import { edited, ledgerFaults, PUBLISHED } from './published.ts';

const REDIRECTS = 'content/redirects.yaml';
const HOME = '/reports/guandu/2019/';
const renamed = {
  [PACKAGE]: (text: string) => text.replaceAll('2-5', '2-6'),
  [CHAPTER_2]: (text: string) => text.replaceAll('2-5', '2-6'),
  [ERRATA]: (text: string) => text.replaceAll('cell:2-5', 'cell:2-6'),
  'data/guandu-2019/2-6.csv': String(PUBLISHED[TABLE]),
  [TABLE]: null,
};
const gone = (lines: readonly string[]): string[] => lines.flatMap((line) => /地址“(.*?)”已经发布，现在没有了/.exec(line)?.[1] ?? []);

test('pages, files, sections, facts and errata have addresses', () => {
  const addresses = addressesOf(smallProject());
  for (const path of [
    '/',
    '/corrections/',
    '/feed.xml',
    `${HOME}tables/2-5/`,
    `${HOME}tables/2-5.csv`,
    `${HOME}tables/2-5@1.csv`,
    '/years/2019/',
    '/places/kunming/',
  ])
    expect(addresses.has(path), path).toBe(true);
  expect(addresses.get(`${HOME}1/`)).toEqual(['s1.1', 's1.2']);
  expect(addresses.get(`${HOME}facts/`)).toContain('farm-growth');
  expect(addresses.get(`${HOME}errata/`)).toContain('e-gdp');
});

test('a section, a chapter and a page of a catalogue that vanish are named, each at its line of the ledger', () => {
  const section = ledgerFaults(edited(PUBLISHED, { [CHAPTER_1]: swap('## 1.2 居民收入', '居民收入') }));
  expect(gone(section)).toEqual([`${HOME}1/#s1.2`]);
  const [, line = ''] = /^published\.lock\.json:(\d+):1: 错误：/.exec(section[0] ?? '') ?? [];
  expect(String(PUBLISHED['published.lock.json']).split('\n')[Number(line) - 1]).toContain(`"${HOME}1/"`);
  expect(section[0]).toContain(`改法：恢复它，或在 content/redirects.yaml 加一条：- { from: ${HOME}1/#s1.2, to: 新地址 }`);
  expect(gone(ledgerFaults(edited(PUBLISHED, { [CHAPTER_1]: swap('number: 1', 'number: 3') })))).toEqual([`${HOME}1/`]);
  expect(gone(ledgerFaults(edited(PUBLISHED, { 'content/departments.yaml': (text) => text.replaceAll('water', 'rivers') })))).toEqual([
    '/departments/water/',
  ]);
});

/** A line for each page that the name of the table is part of. */
const LED = ['tables', 'charts'].map((room) => `- { from: ${HOME}${room}/2-5/, to: ${HOME}${room}/2-6/ }\n`).join('');
const LED_ELSEWHERE =
  '- { from: /embed/guandu-2019/2-5/, to: /embed/guandu-2019/2-6/ }\n' +
  '- { from: /api/v1/tables/guandu-2019/2-5.json, to: /api/v1/tables/guandu-2019/2-6.json }\n';

test('of a page that is gone with its files and versions the page is named; its line leads them too, and its values are no change', () => {
  expect(gone(ledgerFaults(edited(PUBLISHED, renamed)))).toEqual([
    '/api/v1/tables/guandu-2019/2-5.json',
    '/embed/guandu-2019/2-5/',
    `${HOME}charts/2-5/`,
    `${HOME}tables/2-5/`,
  ]);
  const files = edited(PUBLISHED, { ...renamed, [REDIRECTS]: LED + LED_ELSEWHERE });
  expect(ledgerFaults(files).filter((line) => line.includes('错误'))).toEqual([]);
  const moved = new Map(movedAddresses(readProject(memoryFiles(files))).map(({ id, to }) => [id, to]));
  expect(Object.fromEntries(moved)).toMatchObject({
    [`${HOME}tables/2-5/`]: `${HOME}tables/2-6/`,
    [`${HOME}tables/2-5.csv`]: `${HOME}tables/2-6.csv`,
    [`${HOME}tables/2-5@1/`]: `${HOME}tables/2-6@1/`,
  });
});

test('a renamed table with another value is still a change', () => {
  const found = ledgerFaults(
    edited(PUBLISHED, {
      ...renamed,
      'data/guandu-2019/2-6.csv': String(PUBLISHED[TABLE]).replace('95.50', '95.51'),
      [REDIRECTS]: `- from: ${HOME}tables/2-5/\n  to: ${HOME}tables/2-6/\n`,
    }),
  );
  expect(found).toContainEqual(expect.stringContaining('表“2-5”已经发布，现在没有了'));
});

test('a fact under another name leads there, its row in the list too', () => {
  const edits = {
    [FACTS]: swap('gdp-growth,1.1', 'growth,1.1'),
    [CHAPTER_1]: swap('fact:gdp-growth', 'fact:growth'),
  };
  expect(gone(ledgerFaults(edited(PUBLISHED, edits)))).toEqual([`${HOME}facts/#gdp-growth`, `${HOME}facts/gdp-growth/`]);
  const led = { ...edits, [REDIRECTS]: `- { from: ${HOME}facts/gdp-growth/, to: ${HOME}facts/growth/ }\n` };
  expect(ledgerFaults(edited(PUBLISHED, led)).filter((line) => line.includes('错误'))).toEqual([]);
});

test.each([
  [
    'a target that is not there',
    `- from: /old/\n  to: ${HOME}tables/2-7/\n`,
    `${REDIRECTS}:1:9: 错误：没有地址“${HOME}tables/2-7/”；改法：是否指`,
  ],
  ['an address that is still there', `- from: /about/\n  to: /\n`, `${REDIRECTS}:1:9: 错误：“/about/”还在，不能转到别处`],
  ['an address twice', `- { from: /old/, to: / }\n- { from: /old/, to: /about/ }\n`, `${REDIRECTS}:2:11: 错误：旧地址“/old/”写了两次`],
])('a redirect with %s is a fault', (_says, text, beginning) => {
  expect(ledgerFaults(edited(PUBLISHED, { [REDIRECTS]: text }))).toEqual([expect.stringContaining(beginning)]);
});

test('a publication that is gone, or under another id, is named', () => {
  const moved = Object.entries(PUBLISHED).map(([path, text]) => [path.replaceAll('guandu-2019', 'guandu'), text] as const);
  const files = edited(Object.fromEntries(moved), {
    'content/publications/guandu/publication.yaml': swap('id: guandu-2019', 'id: guandu'),
  });
  expect(ledgerFaults(files)).toContainEqual(
    expect.stringContaining('出版物“guandu-2019”已经发布，现在没有了；应为：content/publications/guandu-2019/publication.yaml'),
  );
});
