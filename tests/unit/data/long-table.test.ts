import { expect, test } from 'vitest';
import { parseSampling, samplingFaults } from '../support/sampling.ts';

const COUNT = 200_000;
const SLOW = { timeout: 60_000 };
const HEAD = '类别,批次,合格率,备注\n';
const rows = (cell: (i: number) => string): string => Array.from({ length: COUNT }, (_, i) => `类 ${i + 1},${cell(i + 1)},95.5,\n`).join('');

test('200,000 rows are all read, the last one right', SLOW, () => {
  const { rows: read, text, lines, faults } = parseSampling(HEAD + rows(String));
  expect(faults).toEqual([]);
  expect(read).toHaveLength(COUNT);
  expect(read.at(-1)).toEqual({ 类别: '类 200000', 批次: 200_000, 合格率: 95.5, 备注: null });
  expect(text.at(-1)).toEqual(['类 200000', '200000', '95.5', '']);
  expect(lines.at(-1)).toBe(COUNT + 1);
});

test('a fault in the last of 200,000 rows has its line and column', SLOW, () => {
  const text = `${HEAD}${rows(String)}类 7,一,95.5,\n`;
  expect(samplingFaults(text)).toEqual(['200002:5: 错误：列“批次”：“一”不是数字；应为：整数，如 133；改法：改为阿拉伯数字']);
});

test('200,000 faulty rows are all reported', SLOW, () => {
  const faults = samplingFaults(HEAD + rows(() => '多'));
  expect(faults).toHaveLength(COUNT);
  expect(faults.at(-1)).toMatch(/^200001:10: 错误：列“批次”：“多”不是数字/);
});
