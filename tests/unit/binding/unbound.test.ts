import { expect, test } from 'vitest';
import { unboundNumbers } from '../../../src/binding/unbound.ts';

test.each([
  ['全年抽检 1500 批次，合格率 96.00%。', ['1500 批次', '96.00%']],
  ['比上年提高0.5个百分点', ['0.5个百分点']],
  ['实现产值 1,347.01 亿元', ['1,347.01 亿元']],
  ['惠及约 1200 余户', ['约 1200 余户']],
  ['超过 30 家', ['超过 30 家']],
  ['同比 -4.5%', ['-4.5%']],
  ['噪声 55.3 分贝，铅 0.2 mg/kg', ['55.3 分贝', '0.2 mg/kg']],
  ['面积 657.3 公顷、12 万亩', ['657.3 公顷', '12 万亩']],
  ['合格率 100％', ['100％']],
  ['合格率 ９６．５％', ['９６．５％']],
])('“%s” has numbers to be bound', (text, numbers) => expect(unboundNumbers(text).map((n) => n.text)).toEqual(numbers));

test.each([
  ['a year', '2019 年全区经济平稳'],
  ['a date', '截至 2019 年 12 月 31 日'],
  ['an ordinal', '第 3 批、第3批检查'],
  ['a standard', 'GB 2760 和 GB/T 19001—2016 标准'],
  ['a document number', '昆政发〔2010〕59 号'],
  ['a number in a title', '《关于 100 件实事的通知》'],
  ['a section', '见 2.4.2 节'],
  ['a bare number', '共 5'],
  ['a telephone number', '0871-12315'],
  ['a Latin word after the unit', '5 kmx'],
])('%s is none', (_, text) => expect(unboundNumbers(text)).toEqual([]));

test('a number after a closed title counts', () => {
  expect(unboundNumbers('《通知》列出 100 件').map((n) => n.text)).toEqual(['100 件']);
});

test('says where each number starts, without the blank before it', () => {
  expect(unboundNumbers('抽检 12 批，\n又 3 批')).toEqual([
    { text: '12 批', offset: 3 },
    { text: '3 批', offset: 11 },
  ]);
});
