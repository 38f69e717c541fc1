import { expect, test } from 'vitest';
import { append, FACTS, faultLines, swap } from '../support/small-project.ts';

const factFaults = (edit: string | ((text: string) => string)) =>
  faultLines({ [FACTS]: edit }).map((line) => line.replace(`${FACTS}:`, ''));

test.each([
  [
    'a value that is no number',
    swap('1347.01', '约1347'),
    ['2:13: 错误：列“value”：“约1347”不是数字；应为：数字，如 96.09；改法：改为阿拉伯数字'],
  ],
  ['no value', swap('1347.01', ''), ['2:13: 错误：列“value”不能为空；改法：补上内容']],
  ['no id', swap('gdp,1.1', ',1.1'), ['2:1: 错误：列“id”不能为空；改法：补上内容']],
  [
    'an id that another has',
    swap('gdp-growth', 'gdp'),
    ['3:1: 错误：主键“gdp”与第 2 行重复；应为：id 每行不同；改法：改正其中一行，或在 datapackage.json 里给 primaryKey 加一列'],
  ],
  [
    'a period that is none',
    swap('2019-12-31', '2019.12.31'),
    ['5:1: 错误：时期“2019.12.31”的写法不对；应为：2019、2019-06、2019-12-31 或 2019-01/2019-11'],
  ],
  ['an unknown place', swap('2019,guandu', '2019,guando'), ['2:1: 错误：没有地区“guando”；改法：是否指 “guandu”？']],
  ['an unknown section', swap('gdp,1.1', 'gdp,1.9'), ['2:1: 错误：没有节“1.9”；改法：是否指 “1.1”、“1.2”、“2.1”？']],
  [
    'an unknown indicator',
    swap('households,1.1,households', 'households,1.1,housholds'),
    ['5:1: 错误：没有指标“housholds”；改法：是否指 “households”？'],
  ],
  [
    'no indicator yet',
    swap('households,1.1,households', 'households,1.1,'),
    ['5:1: 提醒：数据点“households”还没有归入指标；改法：在 indicator 列填上 content/indicators.yaml 里的 id'],
  ],
  ['no mention in any chapter', append('jobs,1.1,gdp,5,个,2019,guandu,,,,\n'), ['6:1: 提醒：数据点“jobs”没有被任何正文引用']],
  [
    'a cell too few',
    append('jobs,1.1,gdp,5,个,2019,guandu,,,\n'),
    ['6:32: 错误：这一行有 10 格；应为：11 格；改法：补上缺少的逗号（空单元格也要占一格）'],
  ],
])('a fact with %s is reported', (_, edit, faults) => expect(factFaults(edit)).toEqual(faults));

test('the head of the facts is fixed', () => {
  expect(factFaults(swap('qualifier', 'qualifiers'))).toEqual([
    '1:1: 错误：缺少列“qualifier”；改法：补上该列，或从 datapackage.json 里删去',
    '1:52: 错误：datapackage.json 里没有列“qualifiers”；应为：id、section、indicator、value、unit、period、place、scope、qualifier、source、derived；改法：是否指 “qualifier”？改正列名，或在 datapackage.json 的 fields 里声明它',
  ]);
});
