import { describe, expect, test } from 'vitest';
import { differs, parseQuantity, printDatum, type Datum } from '../../../src/binding/quantity.ts';

test.each([
  ['7%', { number: '7', unit: '%', qualifier: '', direction: '' }],
  ['1347.01 亿元', { number: '1347.01', unit: '亿元', qualifier: '', direction: '' }],
  ['1,200 户', { number: '1200', unit: '户', qualifier: '', direction: '' }],
  ['１２．５％', { number: '12.5', unit: '%', qualifier: '', direction: '' }],
  ['96.00', { number: '96.00', unit: '', qualifier: '', direction: '' }],
  ['下降 4.5%', { number: '-4.5', unit: '%', qualifier: '', direction: '下降' }],
  ['减少了 3 个百分点', { number: '-3', unit: '个百分点', qualifier: '', direction: '减少' }],
  ['增长 7%', { number: '7', unit: '%', qualifier: '', direction: '增长' }],
  ['-4.5%', { number: '-4.5', unit: '%', qualifier: '', direction: '' }],
  ['−4.5%', { number: '-4.5', unit: '%', qualifier: '', direction: '' }],
  ['增长 -4.5%', { number: '-4.5', unit: '%', qualifier: '', direction: '增长' }],
  ['下降 0%', { number: '0', unit: '%', qualifier: '', direction: '下降' }],
  ['约 1200 户', { number: '1200', unit: '户', qualifier: '约', direction: '' }],
  ['1200 余户', { number: '1200', unit: '户', qualifier: '余', direction: '' }],
  ['300 批次以上', { number: '300', unit: '批次', qualifier: '以上', direction: '' }],
  ['约 20 多家左右', { number: '20', unit: '家', qualifier: '约多左右', direction: '' }],
  ['不低于 98%', { number: '98', unit: '%', qualifier: '不低于', direction: '' }],
  ['低于 1 个百分点', { number: '-1', unit: '个百分点', qualifier: '', direction: '低于' }],
  ['达到 35 批/千人', { number: '35', unit: '批/千人', qualifier: '', direction: '达到' }],
])('%s is a quantity', (text, quantity) => expect(parseQuantity(text)).toEqual(quantity));

test.each(['', '若干', '全区 5 个', '12,34 户', '五个', '下降'])('%j is no quantity', (text) =>
  expect(parseQuantity(text)).toBeUndefined(),
);

const datum = (number: string | undefined, unit: string, more: Partial<Datum> = {}): Datum => ({ number, unit, qualifier: '', ...more });

describe('link text agrees with its datum', () => {
  test.each([
    ['1347.01 亿元', datum('1347.01', '亿元')],
    ['1,347.01亿元', datum('1347.01', '亿元')],
    ['下降 4.5%', datum('-4.5', '%')],
    ['-4.5%', datum('-4.5', '%')],
    ['约 1200 户', datum('1200', '户', { qualifier: '约' })],
    ['Ａ 级', datum(undefined, '', { label: 'A 级' })],
  ])('%s', (text, other) => expect(differs(text, other)).toBeUndefined());

  test('without a unit only where its column gives one', () => {
    expect(differs('96.00', datum('96.00', '%'), true)).toBeUndefined();
    expect(differs('96.00', datum('96.00', '%'))).toBe('单位不符');
    expect(differs('96.00 批', datum('96.00', '%'), true)).toBe('单位不符');
  });
});

describe('link text that differs from its datum', () => {
  const SIGN = '正负号不符（负值要写出减号，或把“下降”等词放进链接文字）';
  test.each([
    ['in value', '1347.02 亿元', datum('1347.01', '亿元'), '数值不符'],
    ['in decimals left off', '7%', datum('7.0', '%'), '小数位数不符'],
    ['in decimals added', '7.00%', datum('7', '%'), '小数位数不符'],
    ['in unit', '1347.01 万元', datum('1347.01', '亿元'), '单位不符'],
    ['in percent against points', '3%', datum('3', '个百分点'), '单位不符'],
    ['in a unit that the datum lacks', '5 个', datum('5', ''), '单位不符'],
    ['in a qualifier left off', '1200 户', datum('1200', '户', { qualifier: '约' }), '限定词（约、余、以上等）不符'],
    ['in a qualifier added', '约 1200 户', datum('1200', '户'), '限定词（约、余、以上等）不符'],
    ['in another qualifier', '超 1200 户', datum('1200', '户', { qualifier: '约' }), '限定词（约、余、以上等）不符'],
    ['in sign', '4.5%', datum('-4.5', '%'), SIGN],
    ['in the direction of growth', '下降 4.5%', datum('4.5', '%'), SIGN],
    ['in sign and decimals', '4.50%', datum('-4.5', '%'), SIGN],
    ['in having no number', '较多', datum('5', '个'), '链接文字不是“数值＋单位”'],
    ['in standing for a missing value', '0', datum(undefined, '个'), '数据中此处不是数值'],
    ['in standing for another text', 'B 级', datum(undefined, '', { label: 'A 级' }), '数据中此处不是数值'],
  ])('%s says so', (_, text, other, problem) => expect(differs(text, other)).toBe(problem));
});

test.each([
  [datum('96.00', '%'), '96.00%'],
  [datum('35', '‰'), '35‰'],
  [datum('1347.01', '亿元'), '1347.01 亿元'],
  [datum('46', ''), '46'],
  [datum('1200', '户', { qualifier: '约' }), '1200 户（限定：约）'],
  [datum(undefined, '', { label: 'A 级' }), 'A 级'],
  [datum(undefined, '%'), '（缺）'],
])('%o is shown to the maintainer as %s', (value, printed) => expect(printDatum(value)).toBe(printed));
