import { describe, expect, test } from 'vitest';
import type { Example } from '../../../../src/checks/rule.ts';
import { faultsWith } from '../prose/said.ts';

const text = (words: string, more: Partial<Example> = {}): Example => ({ says: '', text: words, finds: [], ...more });
const TABLE = { table: '级别,抽检（批次）\n省级,23\n市级,10' };

type Case = [rule: string, example: Example, where: string, printed: string, computed: string];

/** One fault each, and the erratum that explains it. */
const CASES: Case[] = [
  ['sequence', text('## 1.3 乙'), 'section:1.3', '1.3', '1.2'],
  ['sequence', text('## 三、乙'), 'section:1.3', '三、', '二、'],
  ['sequence', text('', { ...TABLE, number: '表1.2' }), 'table:t', '表1.2', '表1.1'],
  ['sequence', text('图 1.2 各级抽检情况'), 'section:1.1', '图1.2', '图1.1'],
  ['count', text('主要做法有四个方面：一是培训；二是检查；三是宣传。'), 'section:1.1', '四个方面', '3'],
  ['count', text('', { table: '街道,投诉（件）\n甲,23\n乙,10', caption: '投诉前三名的街道' }), 'table:t', '前三', '2'],
  ['count', text('一是培训；三是检查。'), 'section:1.1', '三是', '二是'],
  ['reference', text('各级抽检情况见[表 2.1](table:t)。', TABLE), 'section:1.1', '表2.1', '表1.1'],
  ['reference', text('各级抽检情况见表 1.2。', TABLE), 'section:1.1', '表 1.2', '表 1.1'],
  ['date', text('会议于 2023 年 2 月 29 日召开。'), 'section:1.1', '2023年2月29日', '2023年2月28日'],
  ['number', text('《管理办法》（示政发[2023]81号）。'), 'section:1.1', '示政发[2023]81号', '示政发〔2023〕81号'],
  ['caption', text('', { ...TABLE, caption: '2022年抽检情况' }), 'table:t', '2022年抽检情况', '2024年抽检情况'],
  ['duplicate', text('不合格项目有二氯甲烷、三氯乙烷、二氯甲烷。'), 'section:1.1', '二氯甲烷', ''],
];

describe.each(CASES)('an erratum of %s', (rule, example, where, printed, computed) => {
  test(`explains ${printed} at ${where}`, () => {
    expect(faultsWith(example)).toEqual([expect.stringMatching(new RegExp(`^${rule}: `))]);
    expect(faultsWith(example, [where, rule, printed, computed])).toEqual([]);
  });

  test.each([
    ['elsewhere', ['section:9.9', rule, printed, computed]],
    ['of another rule', [where, 'text', printed, computed]],
    ['that misquotes', [where, rule, '别的文字', computed]],
  ] as [string, [string, string, string, string]][])(`explains nothing %s: ${printed}`, (_, erratum) => {
    expect(faultsWith(example, erratum)).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: `)));
  });
});

/** Rules that know what would be right. */
const KNOWN = CASES.filter(([rule, , , printed]) => /^(?:sequence|count|reference|number)$/.test(rule) && !/^三|1\.2$/.test(printed));

test.each([...KNOWN, ...CASES.filter(([, , where]) => where === 'section:1.3').slice(0, 1)])(
  'an erratum of %s with a wrong value explains nothing',
  (rule, example, where, printed) => {
    expect(faultsWith(example, [where, rule, printed, '错误的值'])).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: `)));
  },
);

test('an erratum of a section number that is right is no longer valid', () => {
  const example = text('## 1.2 乙');
  expect(faultsWith(example)).toEqual([]);
  expect(faultsWith(example, ['section:1.2', 'sequence', '1.2', '1.3'])).toEqual([expect.stringMatching(/^erratum: 存疑“e-1”已不成立/)]);
});

test('an erratum does not quote an empty text', () => {
  const example = text('## 1.3 乙');
  expect(faultsWith(example, ['section:1.3', 'sequence', '', '1.2'])).toContainEqual(expect.stringMatching(/^sequence: /));
});

test('one erratum explains one of two faults in a section', () => {
  const example = text('会议于 2023 年 2 月 29 日召开，2023 年 2 月 30 日闭幕。');
  expect(faultsWith(example, ['section:1.1', 'date', '2023 年 2 月 29 日', '2023 年 2 月 28 日'])).toEqual([
    expect.stringContaining('2023 年 2 月 30 日'),
  ]);
});
