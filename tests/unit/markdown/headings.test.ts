import { expect, test } from 'vitest';
import { identifyHeadings } from '../../../src/markdown/headings.ts';

/** Headings written as in Markdown, one a line. */
const identify = (...lines: string[]) =>
  identifyHeadings(
    lines.map((line, i) => {
      const [marks = '', ...words] = line.split(' ');
      return { depth: marks.length, text: words.join(' '), line: i + 1 };
    }),
  );
const ids = (...lines: string[]) => identify(...lines).map((h) => h.id);

test('a numbered section keeps its number apart from its title', () => {
  expect(identify('## 2.4.2 全区食品抽检')).toEqual([
    { depth: 2, section: '2.4.2', label: '2.4.2', title: '全区食品抽检', id: 's2.4.2', line: 1 },
  ]);
});

test.each([
  ['## 2.4全区', 's2.4', '全区'],
  ['## 2.4. 全区', 's2.4', '全区'],
  ['## 2.4．全区', 's2.4', '全区'],
  ['## 2019 年概况', 's-2019年概况', '2019 年概况'],
  ['## 概 况', 's-概况', '概 况'],
])('%s has the anchor %s and the title %s', (line, id, title) => expect(identify(line)[0]).toMatchObject({ id, title }));

test.each(['1. 甲', '1．甲', '1、甲', '（1）甲', '(1) 甲', '1)甲'])('the item “%s” adds its number to the section above it', (item) => {
  expect(ids('## 1.4 节', `### ${item}`)).toEqual(['s1.4', 's1.4-1']);
});

test('items nest, and a section ends the items before it', () => {
  expect(ids('## 1.1 节', '### 1. 甲', '#### （2）乙', '### 3. 丙', '## 1.2 节', '### 1. 丁', '### 小结')).toEqual([
    's1.1',
    's1.1-1',
    's1.1-1-2',
    's1.1-3',
    's1.2',
    's1.2-1',
    's1.2-小结',
  ]);
});

test('a number is no section before it has two parts', () => {
  expect(identify('## 1. 甲')[0]).toEqual({ depth: 2, label: '1.', title: '甲', id: 's-1', line: 1 });
});

test('two headings never share an anchor, though originals repeat numbers and titles', () => {
  const found = ids('## 1.1 节', '### 1. 甲', '### 1. 乙', '### 小结', '### 小结', '## 1.1 又一节');
  expect(new Set(found).size).toBe(found.length);
});
