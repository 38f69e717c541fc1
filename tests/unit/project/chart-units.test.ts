import { expect, test } from 'vitest';
import { CHAPTER_2, PACKAGE, proseFaults, swap } from '../support/small-project.ts';

/** The unit of 抽检 as the package states it, and a chapter 2 that neither states the unit nor draws the column. */
const unitOf = (unit: string) => ({
  [PACKAGE]: swap('"unit": "批次"', unit),
  [CHAPTER_2]: (text: string) => text.replace('[1500 批次]', '[1500]').replace(/<BarChart.*/, ''),
});
const BARS = '<BarChart table="2-5" title="甲" category="类别" value="抽检" />';
const TWO_UNITS = '的单位不同（批次、%），不能画在同一标尺上';

test.each([
  ['bars', 'BarChart category="类别" values="抽检，合格率"', `列 抽检，合格率 ${TWO_UNITS}`],
  ['lines', 'LineChart x="类别" values="抽检, 合格率"', `列 抽检, 合格率 ${TWO_UNITS}`],
  ['the ends of a slope', 'SlopeChart category="类别" from="抽检" to="合格率"', `列 抽检,合格率 ${TWO_UNITS}`],
  ['a dot and its target', 'DotPlot category="类别" value="抽检" target="合格率"', `列 抽检,合格率 ${TWO_UNITS}`],
])('%s of two units are reported', (_, chart, message) => {
  expect(proseFaults(`<${chart} table="2-5" id="own" title="甲" />`)).toEqual([`13:1: 错误：${message}`]);
});

test('a column without a unit is reported, with the way to say that there is none', () => {
  expect(proseFaults(BARS, unitOf('"description": "无"'))).toEqual([
    '13:1: 错误：表“2-5”的列“抽检”没有单位，不能作图；改法：在 datapackage.json 该列写 unit；没有单位的比值写 ""',
  ]);
  expect(proseFaults(BARS, unitOf('"unit": ""'))).toEqual([]);
});

test('a column whose rows have units of their own is reported', () => {
  expect(proseFaults(BARS, unitOf('"unit": "@备注"'))).toEqual(['13:1: 错误：表“2-5”的列“抽检”各行单位不同，不能作图']);
});
