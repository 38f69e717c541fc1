import { describe, expect, test } from 'vitest';
import { parseSampling, samplingFaults } from '../support/sampling.ts';

const HEAD = '类别,批次,合格率,备注';
const KNOWN = '类别、批次、合格率、备注';

test.each([
  ['an empty file', '', '1:1: 错误：文件是空的；应为：表头：类别,批次,合格率,备注'],
  ['a file of blank lines', '\n\n', '1:1: 错误：文件是空的；应为：表头：类别,批次,合格率,备注'],
  ['a head without rows', `${HEAD}\n`, '1:1: 错误：只有表头，没有数据行；应为：至少一行数据'],
])('%s is a fault', (_, text, fault) => expect(samplingFaults(text)).toEqual([fault]));

describe('the head', () => {
  test.each([
    ['a missing column', '类别,批次,合格率\n蔬菜,7,/\n', ['1:1: 错误：缺少列“备注”；改法：补上该列，或从 datapackage.json 里删去']],
    ['a column twice', `${HEAD},批次\n蔬菜,7,/,,8\n`, ['1:14: 错误：列“批次”出现了两次；改法：删去或改名其中一列']],
    [
      'an unknown column like a known one',
      '类别,批次,合格率,备注,不合格率\n蔬菜,7,/,,4\n',
      [`1:14: 错误：datapackage.json 里没有列“不合格率”；应为：${KNOWN}；改法：是否指 “合格率”？改正列名，或在 datapackage.json 的 fields 里声明它`],
    ],
    [
      'an unknown column like none',
      `${HEAD},x\n蔬菜,7,/,,4\n`,
      [`1:14: 错误：datapackage.json 里没有列“x”；应为：${KNOWN}；改法：改正列名，或在 datapackage.json 的 fields 里声明它`],
    ],
    [
      'a column under a wrong name',
      '类别,批数,合格率,备注\n蔬菜,7,/,\n',
      [
        `1:4: 错误：datapackage.json 里没有列“批数”；应为：${KNOWN}；改法：是否指 “批次”？改正列名，或在 datapackage.json 的 fields 里声明它`,
        '1:1: 错误：缺少列“批次”；改法：补上该列，或从 datapackage.json 里删去',
      ],
    ],
  ])('with %s', (_, text, faults) => expect(samplingFaults(text)).toEqual(faults));
});

describe('a row', () => {
  const COMMAS = '单元格里的逗号要用双引号括起整格；多出的逗号请删去';
  test.each([
    ['of too many cells', '蔬菜,1,200,95.5,', `2:15: 错误：这一行有 5 格；应为：4 格；改法：${COMMAS}`, '蔬菜,1,200,95.5,甲'],
    ['of too few cells', '蔬菜,1200', '2:8: 错误：这一行有 2 格；应为：4 格；改法：补上缺少的逗号（空单元格也要占一格）', '蔬菜,1200'],
    ['of a wrong type', '蔬菜,多,95.5,', '2:4: 错误：列“批次”：“多”不是数字；应为：整数，如 133；改法：改为阿拉伯数字', '蔬菜,多,95.5,'],
    [
      'with a wrong thousands separator',
      '蔬菜,"12,00",95.5,',
      '2:4: 错误：列“批次”：“12,00”不是数字；应为：整数，如 133；改法：千分位逗号应每三位一个，例如 385,373.23',
      '蔬菜,"12,00",95.5,',
    ],
    [
      'with a % where the unit is none',
      '蔬菜,12%,95.5,',
      '2:4: 错误：列“批次”：“12%”带有百分号，而本列单位是“批”；应为：整数，如 133；改法：去掉百分号，或把 datapackage.json 里该列的 unit 改为 "%"',
      '蔬菜,12%,95.5,',
    ],
    [
      'with an unmarked gap',
      '蔬菜,7,,',
      '2:6: 错误：列“合格率”：空单元格；应为：数字，如 96.09，或缺失标记 “/”；改法：补上数值；若原文未印，在 datapackage.json 的 missingValues 里声明 ""',
      '蔬菜,7,,',
    ],
    ['without its key', ' ,7,/,', '2:1: 错误：列“类别”不能为空；改法：补上内容', ' ,7,/,'],
  ])('%s is left out and reported', (_, __, fault, row) => {
    expect(samplingFaults(`${HEAD}\n${row}\n`)).toEqual([fault]);
    expect(parseSampling(`${HEAD}\n${row}\n肉类,1,/,\n`).rows).toEqual([{ 类别: '肉类', 批次: 1, 合格率: null, 备注: null }]);
  });

  test('with a key that an earlier row has', () => {
    expect(samplingFaults(`${HEAD}\n蔬菜,7,/,\n肉类,1,/,\n蔬菜,8,/,\n`)).toEqual([
      '4:1: 错误：主键“蔬菜”与第 2 行重复；应为：类别 每行不同；改法：改正其中一行，或在 datapackage.json 里给 primaryKey 加一列',
    ]);
  });
});

describe('all mistakes of a file come at once', () => {
  test('in several cells of one row and in several rows', () => {
    const text = `${HEAD}\n蔬菜,多,少,\n肉类,1,/,"甲\n乙"\n水果,1\n蔬菜,1,/,\n肉类,1,/,\n蛋,1,九,\n`;
    expect(samplingFaults(text).map((line) => line.replace(/；.*/, ''))).toEqual([
      '2:4: 错误：列“批次”：“多”不是数字',
      '2:6: 错误：列“合格率”：“少”不是数字',
      '5:5: 错误：这一行有 2 格',
      '7:1: 错误：主键“肉类”与第 3 行重复',
      '8:5: 错误：列“合格率”：“九”不是数字',
    ]);
  });

  test('in the head and in the rows below it', () => {
    expect(samplingFaults('类别,批次,合格率,备 注\n蔬菜,多,/,\n').map((line) => line.replace(/；.*/, ''))).toEqual([
      '1:11: 错误：datapackage.json 里没有列“备 注”',
      '1:1: 错误：缺少列“备注”',
      '2:4: 错误：列“批次”：“多”不是数字',
    ]);
  });
});
