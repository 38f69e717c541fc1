import { describe, expect, test } from 'vitest';
import { CHAPTER_1, CHAPTER_2, faultLines, PUBLICATION, swap } from '../support/small-project.ts';

/** Faults of chapter 2 alone, without its path. */
const chapterFaults = (edit: string | ((text: string) => string)) =>
  faultLines({ [CHAPTER_2]: edit }).map((line) => line.replace(`${CHAPTER_2}:`, ''));

describe('the front matter of a chapter', () => {
  test('must be there', () => {
    expect(chapterFaults('## 2.1 食品抽检\n\n文\n')).toEqual([
      '1:1: 错误：缺少文件头（front matter）；应为：以 --- 开头和结尾的 number、label、title、topics、summary',
    ]);
  });

  test('must not be empty', () => {
    expect(chapterFaults('---\n---\n\n文\n')).toEqual(['2:1: 错误：内容的类型不对；应为：键值表']);
  });

  test.each([
    ['a text for a number', swap('number: 2', 'number: 二'), ['2:9: 错误：“number”的类型不对；应为：数字']],
    ['a text for a list', swap('topics: [food]', 'topics: food'), ['5:9: 错误：“topics”的类型不对；应为：列表']],
    ['a number for a text', swap('label: 第2章', 'label: 2'), ['3:8: 错误：“label”的类型不对；应为：文字']],
    ['a missing key', swap('title: 产品质量状况\n', ''), ['2:1: 错误：缺少“title”；应为：文字；改法：加上 title: …']],
    ['an unknown key', swap('summary:', 'sumary: 乙\nsummary:'), ['6:9: 错误：不认识的键“sumary”；改法：删去，或改正拼写']],
    ['an address in Chinese', swap('number: 2', 'number: 2\nslug: 食品'), ['3:7: 错误：“slug”：id 只用小写字母、数字和连字符']],
    [
      'a key twice',
      swap('label:', 'number: 3\nlabel:'),
      ['3:1: 错误：YAML 写法有误：同一个键写了两次；改法：检查缩进、冒号后的空格与引号'],
    ],
    [
      'a quote that is never closed',
      swap('食品抽检。\n---', '"食品抽检。\n---'),
      ['6:16: 错误：YAML 写法有误：缺少字符（多半是引号、括号或逗号）；改法：检查缩进、冒号后的空格与引号'],
    ],
    ['an unknown topic', swap('topics: [food]', 'topics: [economy, foods]'), ['2:1: 错误：没有主题“foods”；改法：是否指 “food”？']],
  ])('with %s is reported', (_, edit, faults) => expect(chapterFaults(edit)).toEqual(faults));
});

test('two chapters with one number are reported at the second', () => {
  expect(faultLines({ [CHAPTER_2]: swap('number: 2', 'number: 1') })).toEqual([
    `${CHAPTER_2}:2:1: 错误：章号 1 与 ${CHAPTER_1} 重复；应为：同一出版物内每章的 number 不同；改法：改正其中一个 number`,
  ]);
});

test('chapters of two publications may have one number', () => {
  const folder = 'content/publications/kunming-2020';
  const edits = {
    [`${folder}/publication.yaml`]: `id: kunming-2020\nkind: report\nplace: kunming\nyear: 2020\ntitle: 甲\nshortTitle: 甲\nissuer: [乙]\ndate: 2021-06-30\ndateAsPrinted: 二〇二一年六月\nperiod: 2020\nsummary: 丙\nunboundNumbers: warning\n`,
    [`${folder}/1.mdx`]:
      '---\nnumber: 1\nlabel: 第1章\ntitle: 甲\ntopics: []\nsummary: 乙\n---\n\n见[产值](fact:guandu-2019#gdp)与[上年](section:guandu-2019#1.1)。\n',
    'data/kunming-2020/datapackage.json':
      '{"name": "x", "title": "x", "resources": [{"name": "facts", "type": "table", "path": "facts.csv", "title": "x", "schema": {"fields": [{"name": "id", "type": "string"}], "primaryKey": ["id"]}}]}',
  };
  expect(faultLines(edits)).toEqual([
    `${folder}/1.mdx:9:2: 错误：“产值”与数据不一致：链接文字不是“数值＋单位”；应为：1347.01 亿元（fact:guandu-2019#gdp）；改法：改正正文或数据，使两者一致`,
  ]);
});

describe('MDX that cannot be read', () => {
  test.each([
    ['a less-than sign', swap('抽检 [', '抽检 <5 ['), '11:52: 错误：MDX 语法错误：“<”后面不是合法的标签；改法：正文里的小于号写成 &lt;'],
    [
      'a brace',
      swap('抽检 [', '抽检 {甲 乙} ['),
      '11:53: 错误：MDX 语法错误：花括号里不是合法的表达式；改法：正文里的花括号写成 \\{ 与 \\}',
    ],
    [
      'an unclosed tag',
      swap('<Table id="2-5" />', '<Table id="2-5">'),
      '13:1: 错误：MDX 语法错误：标签没有闭合；改法：补上闭合标签，或写成 <名称 … />',
    ],
    [
      'a closing tag too many',
      swap('<Table id="2-5" />', '甲</Table>'),
      '13:3: 错误：MDX 语法错误：多出一个闭合标签；改法：删去它，或补上开始标签',
    ],
  ])('because of %s is reported once, and what it holds is not called missing', (_, edit, fault) => {
    expect(chapterFaults(edit)).toEqual([fault]);
  });
});

test('other files beside the publications are no publications', () => {
  expect(faultLines({ 'content/publications/.DS_Store': new Uint8Array([0, 1]), 'content/publications/README.md': '甲' })).toEqual([]);
});

test('a folder without its publication.yaml is reported, and its name must be the id', () => {
  expect(faultLines({ [PUBLICATION]: null })).toEqual([
    `${PUBLICATION}:1:1: 错误：找不到文件（出版物的说明）；改法：新建该文件，或改正引用它的路径`,
  ]);
  expect(faultLines({ [PUBLICATION]: swap('id: guandu-2019', 'id: guandu-2020') })).toContain(
    `${PUBLICATION}:1:5: 错误：id“guandu-2020”与文件夹名不同；应为：guandu-2019`,
  );
});
