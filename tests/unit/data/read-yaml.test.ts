import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/data/fault.ts';
import { readYaml } from '../../../src/data/read-yaml.ts';

const SCHEMA = z.strictObject({
  number: z.number().int(),
  title: z.string(),
  kind: z.enum(['report', 'gazette']).default('report'),
  topics: z.array(z.string().regex(/^[a-z]+$/, '只用小写字母')).default([]),
  parts: z.array(z.strictObject({ name: z.string() })).default([]),
});
const faults = (text: string, offset = 0) => readYaml(text, SCHEMA, 'a.yaml', { lineOffset: offset }).faults.map(formatFault);

test('reads YAML and JSON alike', () => {
  const value = { number: 1, title: '甲', kind: 'report', topics: [], parts: [] };
  expect(readYaml('number: 1\ntitle: 甲\n', SCHEMA, 'a.yaml')).toMatchObject({ value, faults: [] });
  expect(readYaml('{\n  "number": 1,\n  "title": "甲"\n}', SCHEMA, 'a.json')).toMatchObject({ value, faults: [] });
});

test('gives the place of any part of the document, counted from the line it starts on', () => {
  const { positionOf } = readYaml('number: 1\ntitle: 甲\nparts:\n  - name: 乙\n', SCHEMA, 'a.yaml', { lineOffset: 10 });
  expect(positionOf(['title'])).toEqual({ line: 12, column: 8 });
  expect(positionOf(['parts', 0, 'name'])).toEqual({ line: 14, column: 11 });
  expect(positionOf(['parts', 0, 'absent'])).toEqual(positionOf(['parts', 0]));
});

const YAML = (what: string) => `错误：YAML 写法有误：${what}；改法：检查缩进、冒号后的空格与引号`;

describe('bad YAML', () => {
  test.each([
    ['a key twice', 'number: 1\nnumber: 2\n', `a.yaml:2:1: ${YAML('同一个键写了两次')}`],
    ['an open quote', 'number: 1\ntitle: "甲\n', `a.yaml:3:1: ${YAML('缺少字符（多半是引号、括号或逗号）')}`],
    ['a tab for indentation', 'number: 1\nparts:\n\t- name: 乙\n', `a.yaml:3:1: ${YAML('缩进用了制表符，应为空格')}`],
    ['two pairs in one line', 'number: 1\ntitle: 甲: 乙\n', `a.yaml:2:8: ${YAML('一行里有两个“键: 值”')}`],
  ])('with %s', (_, text, fault) => expect(faults(text)).toContain(fault));

  test.each([
    ['a bare % as value', 'number: 1\ntitle: %\n', 'a.yaml:2:8: '],
    ['a bare @ as value', 'number: 1\ntitle: @甲\n', 'a.yaml:2:8: '],
    ['a second document', 'number: 1\ntitle: 甲\n---\nnumber: 2\n', 'a.yaml:3:1: '],
    ['an alias of nothing', 'number: 1\ntitle: *甲\n', 'a.yaml:2:8: '],
  ])('with %s is described in Chinese', (_, text, place) => {
    const [first = ''] = faults(text);
    expect(first.slice(0, place.length)).toBe(place);
    expect(first).toMatch(/YAML 写法有误：[^a-z]+；改法/);
  });
});

describe('a document that does not fit its schema', () => {
  test.each([
    ['nothing at all', '', ['a.yaml:1:1: 错误：内容的类型不对；应为：键值表']],
    ['a list in place of keys', '- a\n', ['a.yaml:1:1: 错误：内容的类型不对；应为：键值表']],
    ['a missing key', 'number: 1\n', ['a.yaml:1:1: 错误：缺少“title”；应为：文字；改法：加上 title: …']],
    ['a missing key of a part', 'number: 1\ntitle: 甲\nparts:\n  - {}\n', ['a.yaml:4:5: 错误：缺少“parts.0.name”；应为：文字；改法：加上 name: …']],
    ['a text in place of a number', 'number: 一\ntitle: 甲\n', ['a.yaml:1:9: 错误：“number”的类型不对；应为：数字']],
    ['a number in place of a text', 'number: 1\ntitle: 2019\n', ['a.yaml:2:8: 错误：“title”的类型不对；应为：文字']],
    ['a text in place of a list', 'number: 1\ntitle: 甲\ntopics: food\n', ['a.yaml:3:9: 错误：“topics”的类型不对；应为：列表']],
    ['an empty value', 'number: 1\ntitle:\n', ['a.yaml:2:7: 错误：“title”的类型不对；应为：文字']],
    ['a fraction in place of a whole number', 'number: 1.5\ntitle: 甲\n', ['a.yaml:1:9: 错误：“number”的类型不对；应为：整数']],
    ['an unknown key', 'number: 1\ntitle: 甲\nauthor: 乙\n', ['a.yaml:3:9: 错误：不认识的键“author”；改法：删去，或改正拼写']],
    ['a pattern that is not met', 'number: 1\ntitle: 甲\ntopics: [food, Drug]\n', ['a.yaml:3:16: 错误：“topics.1”：只用小写字母']],
    [
      'a word that is none of the allowed ones',
      'number: 1\ntitle: 甲\nkind: gazete\n',
      ['a.yaml:3:7: 错误：“kind”的值不在可选范围；应为：report、gazette；改法：是否指 “gazette”？'],
    ],
  ])('with %s', (_, text, expected) => expect(faults(text)).toEqual(expected));

  test('is reported with all its mistakes, on the lines of the file around it', () => {
    expect(faults('number: 1.5\nkind: press\nextra: 1\n', 20)).toEqual([
      'a.yaml:21:9: 错误：“number”的类型不对；应为：整数',
      'a.yaml:21:1: 错误：缺少“title”；应为：文字；改法：加上 title: …',
      'a.yaml:22:7: 错误：“kind”的值不在可选范围；应为：report、gazette',
      'a.yaml:23:8: 错误：不认识的键“extra”；改法：删去，或改正拼写',
    ]);
  });
});
