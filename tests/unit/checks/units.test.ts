import { describe, expect, test } from 'vitest';
import { failures, findings, rulesFound, toyTable } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], says: string, failing: string[]];

const [IN_WAN, IN_YI] = ['产值万元 万元', '产值亿元 亿元 .'];
const SCALED = '产值亿元（亿元）＝产值万元（万元）÷10000';

const SCALES: Case[] = [
  [
    '万元 before 亿元',
    ['园区', IN_WAN, IN_YI],
    ['东,123456,12.35', '西,98765,9.88', '南,45678,4.75', '北,33333,3.33'],
    SCALED,
    [`南/产值亿元 4.75≠4.57 ${SCALED}`],
  ],
  [
    '亿元 before 万元',
    ['园区', IN_YI, IN_WAN],
    ['东,12.35,123456', '西,9.88,98765', '南,4.57,45678', '北,33.33,33333'],
    SCALED,
    [`北/产值亿元 33.33≠3.33 ${SCALED}`],
  ],
  [
    '元 and 亿元',
    ['园区', '产值元 元', IN_YI],
    ['东,1234560000,12.35', '西,987650000,9.88', '南,456780000,4.58', '北,333330000,3.33'],
    '产值亿元（亿元）＝产值元（元）÷100000000',
    ['南/产值亿元 4.58≠4.57 产值亿元（亿元）＝产值元（元）÷100000000'],
  ],
  [
    'people, with the units in brackets',
    ['园区', '人口（人） 人', '人口（万人） 万人 .'],
    ['东,123456,12.3', '西,98765,9.9', '南,45678,4.6', '北,33333,33.3'],
    '人口（万人）（万人）＝人口（人）（人）÷10000',
    ['北/人口（万人） 33.3≠3.33 人口（万人）（万人）＝人口（人）（人）÷10000'],
  ],
];

describe('one amount in two units: what does not agree is named, and nothing else', () => {
  test.each(SCALES)('%s', (_, head, rows, says, failing) => {
    const table = toyTable(head, rows);
    expect(rulesFound(table)).toEqual([`${says} ×4`]);
    expect(failures(table)).toEqual(failing);
    expect(findings(table)).toEqual(failing.map((f) => `unit ${f.split(' ')[0] ?? ''}`));
  });

  test('amounts of different things are not compared', () => {
    const rows = ['东,123456,12.35', '西,98765,9.88', '南,45678,4.75', '北,33333,3.33'];
    expect(rulesFound(toyTable(['园区', IN_WAN, '销售亿元 亿元 .'], rows))).toEqual([]);
  });
});

describe('percentage points printed as %', () => {
  const rates = ['食品,96.00,95.12', '药品,95.00,90.67', '器械,91.47,93.05'];
  const HEAD = ['类别', '2024年 %', '2023年 %', '变动 %'];
  const beside = (...last: string[]) => rates.map((row, i) => `${row},${last[i] ?? ''}`);

  test('are named for the table as a whole', () => {
    expect(findings(toyTable(HEAD, beside('0.88', '4.33', '-1.58')))).toEqual(['unit table']);
  });

  test('are, whichever year is first', () => {
    const head = ['类别', '2023年 %', '2024年 %', '较上年 %'];
    expect(findings(toyTable(head, ['食品,95.12,96.00,0.88', '药品,90.67,95.00,4.33', '器械,93.05,91.47,-1.58']))).toEqual(['unit table']);
  });

  test.each<[string, string[], string[]]>([
    ['over growths of percentages', HEAD, beside('0.93', '4.78', '-1.70')],
    ['over points that are called so', ['类别', '2024年 %', '2023年 %', '变动 个百分点 .'], beside('0.88', '4.33', '-1.58')],
    ['over a share that happens to be a difference', ['类别', '2024年 %', '2023年 %', '食品 %'], beside('0.88', '4.33', '-1.58')],
    [
      'over growths of percentages near 100, which their differences are too',
      ['类别', '2024年 %', '2023年 %', '同比 %'],
      ['食品,99.5,99.1,0.4', '药品,98.8,98.0,0.8', '器械,99.9,98.7,1.2', '水,99.0,98.5,0.5', '油,98.7,98.0,0.7', '肉,99.6,99.0,0.6'],
    ],
  ])('no alarm %s', (_, head, rows) => expect(findings(toyTable(head, rows))).toEqual([]));
});
