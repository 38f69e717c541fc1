import { expect, test } from 'vitest';
import { formatFault } from '../../../src/data/fault.ts';
import { parseChapter, sectionAt, type ChapterSource } from '../../../src/markdown/parse-chapter.ts';

function parse(text: string): ChapterSource {
  const { chapter, faults } = parseChapter(text, 'a.mdx');
  if (!chapter) throw new Error(faults.map(formatFault).join('\n'));
  return chapter;
}

test('gives the front matter and the line on which its YAML starts', () => {
  expect(parse('---\nnumber: 1\ntitle: 甲\n---\n\n文\n').frontmatter).toEqual({ text: 'number: 1\ntitle: 甲', line: 2 });
  expect(parse('文\n\n---\nnumber: 1\n---\n').frontmatter).toBeUndefined();
});

test('gives headings with their anchors and lines', () => {
  expect(parse('# 章\n\n## 1.1 **甲**与[乙](term:x)\n\n### （1）丙\n').headings).toEqual([
    { depth: 1, title: '章', id: 's-章', line: 1 },
    { depth: 2, section: '1.1', label: '1.1', title: '甲与乙', id: 's1.1', line: 3 },
    { depth: 3, label: '（1）', title: '丙', id: 's1.1-1', line: 5 },
  ]);
});

test('gives links with their whole text, wherever they stand', () => {
  const text = '甲[**1** 个](fact:a)乙\n\n- 丙 [2 个](cell:1/2/3)\n\n| 列 |\n| --- |\n| [3 个](fact:c) |\n\n## 1.1 节 [4 个](fact:d)\n';
  expect(parse(text).links).toEqual([
    { line: 1, column: 2, url: 'fact:a', text: '1 个' },
    { line: 3, column: 5, url: 'cell:1/2/3', text: '2 个' },
    { line: 7, column: 3, url: 'fact:c', text: '3 个' },
    { line: 9, column: 10, url: 'fact:d', text: '4 个' },
  ]);
});

test('gives components with their text attributes, and names those that are expressions', () => {
  expect(parse('<Table id="2-5" />\n\n文 <Note stacked id={1} {...more}>内</Note>\n').components).toEqual([
    { line: 1, column: 1, name: 'Table', attributes: { id: '2-5' }, expressions: [] },
    { line: 3, column: 3, name: 'Note', attributes: {}, expressions: ['stacked', 'id', '{…}'] },
  ]);
});

test('gives paragraphs with their links in place and the section in which they stand', () => {
  expect(parse('---\nnumber: 2\n---\n\n## 一、甲\n\n乙 [4 个](fact:x)。\n').blocks).toEqual([
    {
      line: 7,
      column: 1,
      section: '2.1',
      parts: [
        { text: '乙 ', line: 7, column: 1 },
        { text: '4 个', url: 'fact:x', line: 7, column: 3 },
        { text: '。', line: 7, column: 16 },
      ],
    },
  ]);
});

test.each([
  ['number: 3\n', '3.1'],
  ['title: 甲\nnumber:  12 \n', '12.1'],
  ['title: 甲\n', undefined],
  ['number: 三\n', undefined],
])('a chapter with “%s” counts its sections from %s', (yaml, section) => {
  expect(parse(`---\n${yaml}---\n\n## 一、甲\n`).headings[0]?.section).toBe(section);
});

test('gives prose with its section, and leaves out links, headings and code', () => {
  const text = '前\n\n## 1.1 甲 3 个\n\n乙 [4 个](fact:x) 丙 `5 个`\n\n### 小结\n\n<Note>丁</Note>\n';
  expect(parse(text).prose).toMatchObject([
    { line: 1, column: 1, text: '前', offset: 0 },
    { line: 5, column: 1, text: '乙 ', offset: 17, section: '1.1' },
    { line: 5, column: 16, text: ' 丙 ', offset: 32, section: '1.1' },
    { line: 9, column: 7, text: '丁', offset: 56, section: '1.1' },
  ]);
});

test('reads a range with tildes as text and bold beside Chinese punctuation as bold', () => {
  expect(parse('每次 3~5 天，隔 2~3 天\n').prose[0]?.text).toBe('每次 3~5 天，隔 2~3 天');
  expect(parse('**注意：**甲').prose.map((p) => p.text)).toEqual(['注意：', '甲']);
});

test('a line belongs to the numbered section that begins last before it', () => {
  const { headings } = parse('文\n\n## 1.1 甲\n\n### 小结\n\n## 1.2 乙\n');
  expect([1, 3, 6, 7, 99].map((line) => sectionAt(headings, line))).toEqual([undefined, '1.1', '1.1', '1.2', '1.2']);
});

test.each([
  ['a tag that is not closed', '文\n\n<Note>\n\n文\n', '3:1', '标签没有闭合；改法：补上闭合标签，或写成 <名称 … />'],
  ['a tag that is not closed in its paragraph', '文\n\n丙 <b>甲\n\n乙\n', '3:3', '标签没有闭合；改法：补上闭合标签，或写成 <名称 … />'],
  ['a closing tag too many', '文 </Note>\n', '1:4', '多出一个闭合标签；改法：删去它，或补上开始标签'],
  ['a less-than sign before a digit', '文\n\n不足 <5 个\n', '3:5', '“<”后面不是合法的标签；改法：正文里的小于号写成 &lt;'],
  ['braces around prose', '甲 {乙 丙}\n', '1:5', '花括号里不是合法的表达式；改法：正文里的花括号写成 \\{ 与 \\}'],
  ['a brace that is never closed', '甲 {乙\n', '1:5', '花括号里不是合法的表达式；改法：正文里的花括号写成 \\{ 与 \\}'],
])('%s is a fault with its place', (_, text, place, what) => {
  const { chapter, faults } = parseChapter(text, 'a.mdx');
  expect(chapter).toBeUndefined();
  expect(faults.map(formatFault)).toEqual([`a.mdx:${place}: 错误：MDX 语法错误：${what}`]);
});

test.each([
  ['without its quotes', '<Table id=x />\n'],
  ['without its closing quote', '<Table id="2-5 />\n'],
])('an attribute %s is not taken for a less-than sign', (_, text) => {
  const [fault] = parseChapter(text, 'a.mdx').faults;
  expect(fault?.remedy).not.toContain('&lt;');
  expect(fault?.message).toMatch(/引号/);
});

test('a syntax error that has no wording of its own is still in Chinese', () => {
  const [fault] = parseChapter('文\n\nexport 甲 乙\n', 'a.mdx').faults;
  expect(fault).toMatchObject({ file: 'a.mdx', line: 3 });
  expect(fault?.message).not.toMatch(/[a-z]{4}/);
});
