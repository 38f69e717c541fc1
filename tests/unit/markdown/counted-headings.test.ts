import { describe, expect, test } from 'vitest';
import { identifyHeadings } from '../../../src/markdown/headings.ts';

/** Headings of chapter 2, written as in Markdown, one a line: section, label and title of each. */
const counted = (lines: readonly string[], chapter?: number): string[] =>
  identifyHeadings(
    lines.map((line, i) => ({ depth: line.indexOf(' '), text: line.slice(line.indexOf(' ') + 1), line: i + 1 })),
    chapter,
  ).map(({ section = '—', label = '—', title }) => `${section} ${label} ${title}`);

const inChapter2 = (...lines: string[]): string[] => counted(lines, 2);

describe('sections counted 一、 and （一） follow the number of the chapter', () => {
  test('on two levels', () => {
    expect(inChapter2('## 一、甲', '### （一）乙', '### （二）丙', '## 二、丁', '### （一）戊')).toEqual([
      '2.1 一、 甲',
      '2.1.1 （一） 乙',
      '2.1.2 （二） 丙',
      '2.2 二、 丁',
      '2.2.1 （一） 戊',
    ]);
  });

  test.each([
    ['## 十、甲', '2.10 十、 甲'],
    ['## 十二、甲', '2.12 十二、 甲'],
    ['## 二十一、 甲', '2.21 二十一、 甲'],
    ['## (三)甲', '2.3 (三) 甲'],
    ['## （三） 甲', '2.3 （三） 甲'],
  ])('%s', (heading, section) => expect(inChapter2(heading)).toEqual([section]));

  test.each(['## 一季度情况', '## 十大案例', '## 三三、甲', '## 一百、甲', '## 一、'])('%s is none', (heading) => {
    expect(inChapter2(heading)).toEqual([`— — ${heading.slice(3)}`]);
  });

  test('not without the number of a chapter', () => expect(counted(['## 一、甲', '### （一）乙'])).toEqual(['— 一、 甲', '— （一） 乙']));

  test('not below a section that prints its number whole', () => {
    expect(inChapter2('## 2.1 甲', '### （一）乙', '## 二、丙')).toEqual(['2.1 2.1 甲', '— （一） 乙', '2.2 二、 丙']);
  });

  test('not below a heading that is no section', () => {
    expect(inChapter2('## 前言', '### （一）甲')).toEqual(['— — 前言', '— （一） 甲']);
  });

  test('not on the fourth level', () => {
    expect(inChapter2('## 一、甲', '### （一）乙', '#### （二）丙')[2]).toBe('— （二） 丙');
  });
});

test('their anchors are their numbers, and items below them add theirs', () => {
  const found = identifyHeadings(
    [
      { depth: 2, text: '一、甲', line: 1 },
      { depth: 3, text: '（一）乙', line: 2 },
      { depth: 4, text: '1. 丙', line: 3 },
      { depth: 3, text: '（一）丁', line: 4 },
    ],
    2,
  );
  expect(found.map((h) => h.id)).toEqual(['s2.1', 's2.1.1', 's2.1.1-1', 's2.1.1~2']);
});

test.each([
  ['## 2.4. 甲', '2.4'],
  ['## 1. 甲', '1.'],
  ['## （3）甲', '（3）'],
  ['## 3、甲', '3、'],
])('%s prints the label %s', (heading, label) => expect(inChapter2(heading)[0]?.split(' ')[1]).toBe(label));
