import { describe, expect, test } from 'vitest';
import { found, looked } from './read.ts';

const count = (text: string): string[] => found('count', text);

describe('what is announced is listed', () => {
  test.each([
    '主要做法有三个方面：培训、检查、宣传。',
    '主要做法有三个方面：一是培训；二是检查；三是宣传。',
    '分为两类：食品、药品。',
    '主要措施包括3项：培训、检查、宣传；另行通知。',
    '抓好十二项工作：甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子、丑。',
    '主要做法有三个方面：\n\n- 培训\n- 检查\n- 宣传',
    '主要做法有三个方面：\n\n1. 培训\n2. 检查\n   - 食品\n   - 药品\n3. 宣传',
  ])('%s', (text) => {
    expect(count(text)).toEqual([]);
    expect(looked('count', text)).toBeGreaterThan(0);
  });

  test.each([
    ['主要做法有四个方面：培训、检查、宣传。', 'section:1.1 四个方面 → 3'],
    ['主要做法有四个方面：一是培训；二是检查；三是宣传。', 'section:1.1 四个方面 → 3'],
    ['分为两类：食品、药品、器械。', 'section:1.1 两类 → 3'],
    ['主要措施包括4项：培训、检查、宣传。', 'section:1.1 4项 → 3'],
    ['抓好十一项工作：甲、乙、丙、丁、戊、己、庚、辛、壬、癸、子、丑。', 'section:1.1 十一项工作 → 12'],
    ['主要做法有三个方面：\n\n- 培训\n- 检查', 'section:1.1 三个方面 → 2'],
    ['主要做法有三个方面：\n\n- 培训\n- 检查\n  - 食品', 'section:1.1 三个方面 → 2'],
  ])('or not: %s', (text, fault) => expect(count(text)).toEqual([fault]));

  test.each([
    ['等', '主要做法有四个方面：培训、检查、宣传等。'],
    ['和', '主要做法有四个方面：培训、检查、宣传和执法。'],
    ['及', '主要做法有四个方面：培训、检查、宣传及执法。'],
    ['brackets', '主要做法有四个方面：培训（含复训、轮训）、检查、宣传、执法。'],
    ['two levels', '主要做法有两个方面：培训、检查，宣传、执法。'],
    ['an ordinal', '第四项：培训、检查、宣传。'],
    ['one of them', '其四项：培训、检查、宣传。'],
    ['each', '每四项：培训、检查、宣传。'],
    ['no enumeration', '主要做法有四个方面：扎实推进。'],
    ['a list in another section', '主要做法有三个方面：\n\n## 1.2 乙\n\n- 培训\n- 检查'],
    ['a paragraph between', '主要做法有三个方面：\n\n如下。\n\n- 培训\n- 检查'],
    ['a longer sentence', '检查的四类食品，主要问题是：培训、检查、宣传。'],
  ])('nothing is said of %s', (_, text) => expect(count(text)).toEqual([]));
});

describe('一是, 二是, 三是 go on by one', () => {
  test.each([
    '一是培训；二是检查；三是宣传。',
    '一是培训。\n\n二是检查。\n\n三是宣传。',
    '一是培训：一是甲，二是乙；二是检查：一是丙，二是丁；三是宣传。',
    '一是培训；二是检查。一是执法；二是宣传。',
    '一要培训；二要检查。',
    '一是培训；二是检查。\n\n## 1.2 乙\n\n一是执法；二是宣传。',
  ])('%s', (text) => expect(count(text)).toEqual([]));

  test.each([
    ['一是培训；二是检查；四是宣传。', '四是'],
    ['二是检查；三是宣传。', '二是'],
    ['一是培训；三是检查。', '三是'],
    ['一是培训；二是检查；二是宣传。', '二是'],
    ['一是培训；二是检查。\n\n## 1.2 乙\n\n三是宣传。', '三是'],
  ])('or not: %s', (text, printed) => expect(count(text)[0]).toMatch(new RegExp(`^section:1\\.[12] ${printed}`)));
});

describe('the first ten are ten', () => {
  const rows = (n: number): string => ['街道,投诉（件）', ...Array.from({ length: n }, (_, i) => `第${i + 1}街道,${90 - i}`)].join('\n');
  const top = (caption: string, table: string): string[] => found('count', '', { caption, table });

  test.each(['投诉前十名的街道', '投诉量前十位', '投诉前10名街道', '投诉前 10 名街道', '2024年投诉前十'])('%s', (caption) => {
    expect(top(caption, rows(10))).toEqual([]);
    expect(top(caption, rows(9))).toEqual([expect.stringMatching(/^table:t 前.* → 9$/)]);
    expect(top(caption, rows(11))).toEqual([expect.stringMatching(/^table:t 前.* → 11$/)]);
  });

  test('without the total', () => expect(top('投诉前三名的街道', '街道,投诉（件）\n甲,23\n乙,10\n丙,5\n合计,38')).toEqual([]));

  test.each(['前三季度投诉情况', '前十个月投诉情况', '投诉情况', '2024年前投诉情况'])('%s announces nothing', (caption) => {
    expect(top(caption, rows(4))).toEqual([]);
  });
});
