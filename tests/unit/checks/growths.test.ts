import { describe, expect, test } from 'vitest';
import { failures, findings, rulesFound, toyTable } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], says: string, failing: string[]];

const YEARS = ['指标', '2024年 件', '2023年 件'];
const FALLS = ['专利,880,1000,12.0', '商标,2300,2500,8.0', '著作,330,300,-10.0', '软件,270,300,-10.0'];

const CASES: Case[] = [
  [
    'a growth without its sign',
    [...YEARS, '增长 %'],
    ['专利,1120,1000,12.0', '商标,2300,2500,8.0', '著作,330,300,10.0', '软件,270,300,-10.0'],
    '增长＝2024年÷2023年－1',
    ['商标/增长 8.0≠-8.0 增长＝2024年÷2023年－1'],
  ],
  [
    'a growth, with the earlier year first',
    ['指标', '2023年 件', '2024年 件', '同比 %'],
    ['专利,1000,1120,12.0', '商标,2500,2300,-8.0', '著作,300,330,1.0', '软件,300,270,-10.0'],
    '同比＝2024年÷2023年－1',
    ['著作/同比 1.0≠10.0 同比＝2024年÷2023年－1'],
  ],
  [
    'a fall that is printed as a positive number, and one that is none',
    [...YEARS, '下降 %'],
    FALLS,
    '下降＝1－2024年÷2023年',
    ['软件/下降 -10.0≠10.0 下降＝1－2024年÷2023年'],
  ],
  [
    'a fall under a head of several words',
    [...YEARS, '比上年下降 %'],
    FALLS,
    '比上年下降＝1－2024年÷2023年',
    ['软件/比上年下降 -10.0≠10.0 比上年下降＝1－2024年÷2023年'],
  ],
  [
    'growths rounded to two, one and no decimals, of which one is just beyond',
    [...YEARS, '增长 %'],
    ['专利,1123,1000,12', '商标,2301,2500,-8.0', '著作,331,300,10.33', '软件,271,300,-10', '集成,1123,1000,12.4'],
    '增长＝2024年÷2023年－1',
    ['集成/增长 12.4≠12.3 增长＝2024年÷2023年－1'],
  ],
  [
    'growths of more than a hundred per cent',
    [...YEARS, '增速 %'],
    ['专利,3120,1000,212.0', '商标,2300,500,360.0', '著作,630,300,210.0', '软件,270,300,-10.0'],
    '增速＝2024年÷2023年－1',
    ['著作/增速 210.0≠110.0 增速＝2024年÷2023年－1'],
  ],
];

describe('a growth that does not follow is named, and nothing else', () => {
  test.each(CASES)('%s', (_, head, rows, says, failing) => {
    const table = toyTable(head, rows);
    expect(rulesFound(table)).toEqual([`${says} ×${rows.length}`]);
    expect(failures(table)).toEqual(failing);
    expect(findings(table)).toEqual(failing.map((f) => `growth ${f.split(' ')[0] ?? ''}`));
  });
});

describe('growths of rounded amounts', () => {
  const HEAD = ['行业', '2024年 亿元 .', '2023年 亿元 .', '增长 %'];

  test('may differ by what their rounding leaves open, and no more', () => {
    const rows = ['甲,11.2,10.0,12.6', '乙,23.0,25.0,-8.2', '丙,33.0,30.0,10.3', '丁,27.0,30.0,-10.4'];
    expect(findings(toyTable(HEAD, rows))).toEqual(['growth 丁/增长']);
  });

  test('are told as what the printed numbers give, not as the middle of what they may stand for', () => {
    const table = toyTable(HEAD, ['甲,12,10,20.0', '乙,23,25,-8.2', '丙,33,30,10.3', '丁,20,10,30']);
    expect(failures(table)).toEqual(['丁/增长 30≠100 增长＝2024年÷2023年－1']);
  });
});

describe('no alarm', () => {
  test.each<[string, string[], string[]]>([
    ['over a growth from nothing', [...YEARS, '增长 %'], ['专利,1120,1000,12.0', '商标,2300,2500,-8.0', '著作,330,0,100']],
    [
      'over a growth of which no base is printed',
      ['指标', '6月 件', '1-6月 件', '同比 %'],
      ['专利,112,1000,12.0', '商标,230,2500,-8.0', '著作,33,300,10.0', '软件,27,290,4.4'],
    ],
    [
      'where a stroke stands for no growth',
      [...YEARS, '增长 %'],
      ['专利,1120,1000,12.0', '商标,2300,2300,-', '著作,330,300,10.0', '软件,/,300,8.0'],
    ],
    [
      'over a loss that became smaller, as a growth of its amount',
      ['企业', '2024年 万元 .', '2023年 万元 .', '增长 %'],
      ['甲,-10.5,-12.5,16.0', '乙,20.3,30.3,-33.0', '丙,33.0,40.2,-17.9', '丁,6.8,13.6,-50.0'],
    ],
    [
      'where amounts are so coarse that a growth of something else agrees with most of them',
      ['行业', '总产值 亿元 .', '销售产值 亿元 .', '同比增长 %'],
      ['甲,12,12,3.1', '乙,9,9,-2.0', '丙,15,14,6.5', '丁,8,8,4.0', '戊,20,19,35.2'],
    ],
    [
      'where amounts are so coarse that a rate of something else agrees with most of them',
      ['行业', '总产值 亿元 .', '销售产值 亿元 .', '增值税率 %'],
      ['甲,12,12,93.1', '乙,9,9,92.0', '丙,15,14,96.5', '丁,8,8,94.0', '戊,20,19,35.2'],
    ],
  ])('%s', (_, head, rows) => expect(findings(toyTable(head, rows))).toEqual([]));
});
