import { describe, expect, test } from 'vitest';
import { identifyClauses } from '../../../src/markdown/headings.ts';
import { clauseName, documentName, quoted } from '../../../src/site/clause-name.ts';

const HEADINGS: [depth: number, text: string][] = [
  [2, '二、主要任务'],
  [3, '（一）总体布局'],
  [4, '1. 分三年调整'],
  [2, '第二章 来源'],
  [3, '第八条'],
  [2, '附件1 认定办法'],
  [3, '第三条 条件'],
  [3, '二、程序'],
  [4, '（一）申报'],
  [2, '附件 申报表'],
  [2, '任命'],
];
const sections = new Map(
  identifyClauses(
    HEADINGS.map(([depth, text], line) => ({ depth, text, line })),
    'd',
  ).map((h) => [h.section ?? '', { label: h.label ?? '', title: h.title }]),
);

describe('a clause is cited', () => {
  test.each([
    ['2', '二'],
    ['2.1', '二、（一）'],
    ['2.1.1', '二、（一）1'],
    ['ch-2', '第二章'],
    ['art-8', '第八条'],
    ['att-1', '附件1'],
    ['att-1-art-3', '附件1 第三条'],
    ['att-1-2.1', '附件1 二、（一）'],
    ['', '开头'],
    ['没有的', '没有的'],
  ])('%s as %s', (clause, name) => {
    expect(clauseName(sections, 'd', clause)).toBe(name);
  });

  test('by its title where it has no number', () => {
    const titled = new Map([['d/任命', { label: '', title: '任命' }]]);
    expect(clauseName(titled, 'd', '任命')).toBe('任命');
  });
});

describe('a title', () => {
  test.each([
    ['某条例', undefined, '《某条例》'],
    ['《某条例》', undefined, '《某条例》'],
    ['关于印发《某办法》的通知', undefined, '《关于印发〈某办法〉的通知》'],
    ['甲发〔2019〕10号文件', '甲发〔2019〕10号', '甲发〔2019〕10号文件'],
  ])('%s is quoted', (title, number, shown) => {
    expect(quoted(title, number)).toBe(shown);
  });

  test('stands for a document without a number', () => {
    expect(documentName({ title: '任免' })).toBe('任免');
    expect(documentName({ title: '任免', documentNumber: '甲政任〔2010〕1号' })).toBe('甲政任〔2010〕1号');
  });
});
