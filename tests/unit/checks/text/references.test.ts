import { describe, expect, test } from 'vitest';
import { found, looked } from './read.ts';
import { referred } from './two-tables.ts';

const TABLE = { table: '级别,抽检（批次）\n省级,23\n市级,10' };
const references = (text: string): string[] => found('reference', text, TABLE);

describe('a reference in plain text names what exists', () => {
  test.each([
    '各级抽检情况见表 1.1。',
    '各级抽检情况详见表1-1。',
    '各级抽检情况（参见表 1．1）如下。',
    '见图 1.1。\n\n<BarChart table="t" category="级别" value="抽检" title="抽检" number="图 1-1" />',
    '见图 1.1。\n\n图 1.1 各级抽检情况（原图未能保存）',
    '详见附件1。\n\n## 附件 1 名单',
    '详见附录一。\n\n## 附录一 名单',
  ])('%s', (text) => {
    expect(references(text)).toEqual([]);
    expect(looked('reference', text, TABLE)).toBe(1);
  });

  test.each([
    ['各级抽检情况见表 1.2。', '表 1.2'],
    ['各级抽检情况详见表1-11。', '表1-11'],
    ['见图 1.2。\n\n图 1.1 各级抽检情况（原图未能保存）', '图 1.2'],
    ['见图 1.1。', '图 1.1'],
    ['详见附件2。\n\n## 附件 1 名单', '附件2'],
    ['详见附表三。', '附表三'],
  ])('or not: %s', (text, label) => expect(references(text)).toEqual([`section:1.1 ${label}`]));

  test('in the section in which it stands', () => {
    expect(references('各级抽检情况见表 1.1。\n\n## 1.2 乙\n\n见表 1.3。')).toEqual(['section:1.2 表 1.3']);
  });

  test.each(['发出调查表 3 张。', '我们见表 3 个。', '如图所示。', '代表 9.9 的意见。'])('%s is none', (text) => {
    expect(looked('reference', text, TABLE)).toBe(0);
  });
});

describe('a link to a table prints its number', () => {
  test.each(['表 1.1', '表1-1', '下表', '抽检情况表'])('as in “%s”', (label) => {
    expect(references(`各级抽检情况见[${label}](table:t)。`)).toEqual([]);
  });

  test.each(['表 2.1', '表1.11', '表 1'])('not as in “%s”', (label) => {
    expect(references(`各级抽检情况见[${label}](table:t)。`)).toEqual([`section:1.1 ${label} → 表1.1`]);
  });

  test('once, though it is a reference as well', () => {
    expect(references('各级抽检情况见[表 1.2](table:t)。')).toEqual(['section:1.1 表 1.2 → 表1.1']);
  });
});

describe('a reference is about what its sentence says', () => {
  test.each([
    ['the table of its own section', '各街道投诉办结情况见[表 1.1](table:complaints)。'],
    ['the table of its own section, in plain text', '各街道投诉办结情况见表 1.1。'],
    ['a table of another section that fits', '各类食品抽检合格情况见[表 2.1](table:2-5)。'],
    ['a table of another section that fits, in plain text', '食品的抽检批次见表 2.1。'],
    ['a table of another section, in words that fit neither', '有关数据见[表 2.1](table:2-5)。'],
  ])('%s is right', (_, text) => expect(referred(text)).toEqual([]));

  test.each([
    ['by a link', '各街道投诉办结情况见[表 2.1](table:2-5)。', '14:12', '表 2.1'],
    ['in plain text', '各街道投诉办结情况见表 2.1。', '14:11', '表 2.1'],
  ])('another one that exists is not: %s', (_, text, place, label) => {
    expect(referred(text)).toEqual([
      `content/publications/guandu-2019/01-macro.mdx:${place}: 错误：这一句说的不像是${label}“2019 年食品抽检结果”；应为：表1.1；` +
        '改法：应指 表1.1？改正编号或链接；原文如此就登记存疑（rule 为 reference）',
    ]);
  });
});
