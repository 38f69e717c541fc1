import { describe, expect, test } from 'vitest';
import { found, looked } from './read.ts';

const numbers = (text: string): string[] => found('number', text);

describe('a document number is 代字〔年份〕序号号', () => {
  test.each(['示政发〔2023〕81号', '国办发〔2019〕3号', '示市监〔2020〕112 号'])('%s is one', (number) => {
    expect(numbers(`依据${number}文件执行。`)).toEqual([]);
    expect(looked('number', `依据${number}文件执行。`)).toBe(1);
  });

  test.each([
    '示政发[2023]81号',
    '示政发（2023）81号',
    '示政发【2023】81号',
    '示政发(2023)81号',
    '示政发〔2023〕第81号',
    '示政发〔2023〕081号',
    '示政发〔2023〕81',
  ])('%s is none', (number) => expect(numbers(`《管理办法》（${number}）。`)).toEqual([`section:1.1 ${number} → 示政发〔2023〕81号`]));

  test.each(['根据 GB 2760（2014）执行。', '见《统计年鉴（2019）》。', '全区（2019 年）共有学校若干。'])('%s has none', (text) => {
    expect(looked('number', text)).toBe(0);
  });
});

describe('a document has one number, and a number one document', () => {
  test.each([
    ['twice the same', '《管理办法》（示政发〔2023〕81号）。\n\n《管理办法》（示政发〔2023〕81号）。'],
    ['two documents', '《管理办法》（示政发〔2023〕81号）和《实施细则》（示政发〔2023〕82号）。'],
    ['blanks within', '《管理办法》（示政发〔2023〕81号）。\n\n《管理办法》（示政发 〔2023〕 81 号）。'],
    ['no number', '《管理办法》（试行）和《管理办法》（示政发〔2023〕81号）。'],
  ])('%s', (_, text) => expect(numbers(text)).toEqual([]));

  test.each([
    [
      'another agency',
      '《管理办法》（示政发〔2023〕81号）。\n\n《管理办法》（示政办发〔2023〕81号）。',
      '示政办发〔2023〕81号 → 示政发〔2023〕81号',
    ],
    ['another year', '《管理办法》（示政发〔2023〕81号）和《管理办法》（示政发〔2022〕81号）。', '示政发〔2022〕81号 → 示政发〔2023〕81号'],
    ['another title', '《管理办法》（示政发〔2023〕81号）和《实施细则》（示政发〔2023〕81号）。', '示政发〔2023〕81号'],
  ])('or not: %s', (_, text, fault) => expect(numbers(text)).toEqual([`section:1.1 ${fault}`]));

  test('in whatever sections', () => {
    const text = '《管理办法》（示政发〔2023〕81号）。\n\n## 1.2 乙\n\n《管理办法》（示政发〔2023〕18号）。';
    expect(numbers(text)).toEqual(['section:1.2 示政发〔2023〕18号 → 示政发〔2023〕81号']);
  });
});
