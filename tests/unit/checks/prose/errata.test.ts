import { describe, expect, test } from 'vitest';
import type { Example } from '../../../../src/checks/rule.ts';
import { faultsWith, proseExample } from './said.ts';

interface Case {
  rule: string;
  /** Prose in which one number is wrong, and the same with it right. */
  wrong: Example;
  right: Example;
  where: string;
  printed: string;
  computed: string;
  /** What would not make it right. */
  other: string;
}

const prose = (text: string, printed: string, right: string) => ({
  wrong: proseExample(text),
  right: proseExample(text.replace(`[${printed}`, `[${right}`)),
});
const facts = (rows: string, printed: string, right: string) => ({
  wrong: { says: '', facts: rows, finds: [] },
  right: { says: '', facts: rows.replace(printed, right), finds: [] },
});

const CASES: Case[] = [
  {
    rule: 'sum',
    ...prose('共抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]和市级 [18 批次]。', '44', '43'),
    ...{ where: 'fact:a', printed: '44', computed: '43', other: '42' },
  },
  {
    rule: 'growth',
    ...prose('死亡 [12 人]，比上年增加 [1 人]，上升 [0.19%]。', '0.19', '9.09'),
    ...{ where: 'fact:c', printed: '0.19', computed: '9.09', other: '9.90' },
  },
  {
    rule: 'growth',
    ...facts('a,gdp,110.0,亿元,2024\nb,gdp,100.0,亿元,2023\nc,gdp-growth,-10.0,%,2024', '-10.0', '10.0'),
    ...{ where: 'fact:c', printed: '-10.0', computed: '10.0', other: '12.0' },
  },
  {
    rule: 'share',
    ...prose('企业 [200 家]，其中规上 [50 家]，占比 [20%]。', '20%', '25%'),
    ...{ where: 'fact:c', printed: '20', computed: '25', other: '24' },
  },
  {
    rule: 'rate',
    ...prose('抽检 [200 批次]，合格 [196 批次]，合格率 [97%]。', '97', '98'),
    ...{ where: 'fact:c', printed: '97', computed: '98', other: '99' },
  },
  {
    rule: 'ratio',
    ...prose('城镇居民收入 [46000 元]，是农村居民 [20000 元]的 [2.6 倍]。', '2.6', '2.3'),
    ...{ where: 'fact:c', printed: '2.6', computed: '2.3', other: '2.5' },
  },
  {
    rule: 'range',
    ...prose('企业 [32 家]，其中规模以上 [41 家]。', '41', '14'),
    ...{ where: 'fact:b', printed: '41', computed: '14', other: '40' },
  },
  {
    rule: 'range',
    ...facts('a,pass-rate,102.3,%,2024', '102.3', '98.3'),
    ...{ where: 'fact:a', printed: '102.3', computed: '98.3', other: '101.3' },
  },
];

const ofRule = (example: Example, rule: string, ...erratum: [string, string, string, string]): string[] =>
  faultsWith(example, erratum).filter((fault) => fault.startsWith(`${rule}: `));

describe.each(CASES)('an erratum of $rule at $where', ({ rule, wrong, right, where, printed, computed, other }) => {
  test('that states a right value explains what is wrong', () => {
    expect(faultsWith(wrong)).toEqual([expect.stringMatching(new RegExp(`^${rule}: ${where}：`))]);
    expect(faultsWith(wrong, [where, rule, printed, computed])).toEqual([]);
  });

  test('that states another value explains nothing, and is a fault itself', () => {
    expect(faultsWith(wrong, [where, rule, printed, other])).toEqual([
      expect.stringMatching(new RegExp(`^${rule}: ${where}：`)),
      `erratum: 存疑“e-1”已不成立：有关各数相符，或所写核算值 ${other} 不能使其相符`,
    ]);
  });

  test('must quote what is printed', () => {
    expect(ofRule(wrong, 'erratum', where, rule, `1${printed.replace('-', '')}`, computed)).toEqual([
      `erratum: 存疑“e-1”引的原文是 1${printed.replace('-', '')}，而数据中是 ${printed}`,
    ]);
  });

  test('must go when the number is mended', () => {
    expect(faultsWith(right)).toEqual([]);
    expect(faultsWith(right, [where, rule, computed, printed])).toEqual([
      `erratum: 存疑“e-1”已不成立：有关各数相符，或所写核算值 ${printed} 不能使其相符`,
    ]);
    expect(faultsWith(right, [where, rule, printed, computed])).toEqual([expect.stringMatching(/^erratum: 存疑“e-1”/)]);
  });
});

describe('an erratum of a sum in prose', () => {
  const wrong = proseExample('共抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]和市级 [18 批次]。');

  test('may blame any of its numbers', () => expect(faultsWith(wrong, ['fact:d', 'sum', '18', '19'])).toEqual([]));
  test('may have units', () => expect(faultsWith(wrong, ['fact:a', 'sum', '44批次', '43批次'])).toEqual([]));
  test('cannot blame another number', () => expect(faultsWith(wrong, ['fact:z', 'sum', '18', '19'])).toHaveLength(1));
  test('states another value than the printed one', () => {
    expect(faultsWith(wrong, ['fact:a', 'sum', '44', '44'])).toEqual([
      expect.stringMatching(/^sum: /),
      'erratum: 存疑“e-1”的原文与核算相同：44',
    ]);
  });
});

describe('an erratum of two values of one indicator', () => {
  const wrong: Example = { says: '', facts: 'a,gdp,1347.01,亿元,2024\nb,gdp,1374.01,亿元,2024', finds: [] };

  test.each(['fact:b', 'fact:a'])('may blame %s', (where) => {
    const [printed, computed] = where === 'fact:b' ? ['1374.01', '1347.01'] : ['1347.01', '1374.01'];
    expect(faultsWith(wrong, [where, 'same', printed, computed])).toEqual([]);
  });

  test('explains nothing with another value', () => {
    expect(faultsWith(wrong, ['fact:b', 'same', '1374.01', '1347.10'])).toContainEqual(expect.stringMatching(/^same: fact:b：/));
  });
});

describe('an erratum of percentage points', () => {
  const wrong = proseExample('合格率为 [95.00%]，比上年的 [90.67%] 提高 [4.33%]。');

  test.each([
    ['4.33%', '4.33个百分点', 0],
    ['4.33%', '4.33 个百分点', 0],
    ['4.33%', '4.78%', 1],
    ['4.33%', '', 1],
  ])('reads %s as “%s”: %i faults', (printed, computed, faults) => {
    expect(ofRule(wrong, 'unit', 'fact:c', 'unit', printed, computed)).toHaveLength(faults);
  });
});
