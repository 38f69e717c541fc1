import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/data/fault.ts';
import { smallProject } from '../../support/small-project.ts';
import { between, held, ofTable, places, unusable } from './declared.ts';

describe('a name that does not exist gives the nearest', () => {
  test.each([
    ['抽检 = 合格 + 不合各', '表“t”没有列“不合各”；是否指 “不合格”'],
    ['抽捡 = 合格 + 不合格', '表“t”没有列“抽捡”；是否指 “抽检”'],
    ['抽检 = 合格 + sum(不合各)', '表“t”没有列“不合各”；是否指 “不合格”'],
    ['抽检 = summ(合格)', '没有函数“summ”；是否指 “sum”'],
    ['totl("合计")', '没有函数“totl”；是否指 “total”'],
    ['total("合汁")', '表“t”没有行“合汁”；是否指 “合计”'],
    ['total("合计", 合各)', '表“t”没有数值列“合各”；是否指 “合格”'],
    ['rank(合格, 抽捡)', '表“t”没有列“抽捡”；是否指 “抽检”'],
    ['抽检 = cell("合汁", 抽检)', '表“t”没有行“合汁”；是否指 “合计”'],
    ['抽检 = cell("合计", 抽捡)', '表“t”没有列“抽捡”；是否指 “抽检”'],
  ])('%s', (check, problem) => {
    expect(unusable(check)).toEqual([expect.stringContaining(`核验“${check}”不能使用：${problem}`)]);
  });

  test('each of several', () => expect(unusable('抽捡 = 合各 + 不合各')).toHaveLength(3));
});

describe('in datapackage.json it is told at its line and column', () => {
  test.each([
    ['抽检 = 合格数 * 1', '合格数 * 1"'],
    ['抽捡 = 抽检 * 1', '抽捡 = 抽检 * 1"'],
    ['抽检 = 抽检 + sum(抽捡)', 'sum(抽捡)"'],
    ['抽检 ＝ （合格数 ＋ 抽检）', '合格数 ＋ 抽检）"'],
  ])('%s', (check, rest) => expect(places(ofTable('抽检 >= 0', check))).toEqual([rest]));

  test('also where the name is part of one before it', () => {
    expect(places(ofTable('抽检 = 抽检 + 抽'))).toEqual(['抽"']);
  });

  test('also behind quotes, which JSON escapes', () => {
    expect(places(ofTable('抽检 = "抽检" + 合格数'))).toEqual(['合格数"']);
  });

  test('also in the long form', () => {
    expect(places(ofTable({ check: '抽检 = 合格数 + 抽检', rule: 'sum' }))).toEqual(['合格数 + 抽检",']);
  });

  test('in full', () => {
    const { edits, text } = ofTable('抽检 = 抽检 + 抽捡');
    const line = text.split('\n').findIndex((l) => l.includes('抽捡')) + 1;
    expect(smallProject(edits).faults.map(formatFault)).toContain(
      `data/guandu-2019/datapackage.json:${line}:20: 错误：核验“抽检 = 抽检 + 抽捡”不能使用：表“2-5”没有列“抽捡”；改法：是否指 “抽检”？`,
    );
  });
});

describe('in checks.yaml it is told at its line and column', () => {
  test.each([
    ['- gdp = first + secnd\n', 'secnd'],
    ['- gdp = first + second\n- gdp = frist + second\n', 'frist + second'],
    ['- "gdp = first + secnd"\n', 'secnd"'],
    ['-   check: gdp = first + secnd\n    rule: sum\n', 'secnd'],
    ['- gdp = sum("2-6", 抽检)\n', 'sum("2-6", 抽检)'],
    ["- gdp = first + 'cell:2-5/合记/抽检'\n", "cell:2-5/合记/抽检'"],
  ])('%s', (yaml, rest) => expect(places(between(yaml))).toEqual([rest]));

  test.each([
    ['- gdp = first + secnd\n', '没有数据点“secnd”；改法：是否指 “second”？'],
    ['- gdp = sum("2-6", 抽检)\n', '没有表“2-6”；改法：是否指 “2-5”？'],
    ['- gdp = sum("2-5", 抽捡)\n', '表“2-5”没有数值列“抽捡”；改法：是否指 “抽检”？'],
    ['- gdp = summ("2-5", 抽检)\n', '没有函数“summ”；改法：是否指 “sum”？'],
    ["- gdp = 'cell:2-5/合记/抽检'\n", '合计'],
  ])('with the nearest: %s', (yaml, message) => {
    const lines = smallProject(between(yaml).edits).faults.map(formatFault);
    expect(lines).toContainEqual(expect.stringMatching(/^data\/guandu-2019\/checks\.yaml:1:\d+: 错误：核验“/));
    expect(lines.find((l) => l.includes('checks.yaml'))).toContain(message);
  });
});

describe('the long form', () => {
  test('gives the rule', () => {
    expect(held(between('- check: gdp = first + second\n  rule: total\n'))).toEqual(['total fact:gdp holds']);
    expect(held(ofTable({ check: '抽检 = 抽检 + 0', rule: 'total', rows: ['合计'] }))).toEqual(['total cell:2-5/合计/抽检 holds']);
  });

  test('gives the rows in which it holds', () => {
    expect(held(ofTable({ check: '抽检 <= 1000', rows: ['肉类', '合计'] }))).toEqual([
      'range cell:2-5/肉类/抽检 holds',
      'range cell:2-5/合计/抽检 fails',
    ]);
  });

  test('names rows that exist', () => {
    const { edits } = ofTable({ check: '抽检 <= 1000', rows: ['合汁'] });
    expect(smallProject(edits).faults.map(formatFault)).toContainEqual(expect.stringMatching(/datapackage\.json:.*合汁/));
  });

  test('names a rule that exists', () => {
    const lines = smallProject(between('- check: gdp = first + second\n  rule: totle\n').edits).faults.map(formatFault);
    expect(lines).toContainEqual(expect.stringMatching(/^data\/guandu-2019\/checks\.yaml:2:9: .*total/));
    const inTable = smallProject(ofTable({ check: '抽检 = 抽检', rule: 'totle' }).edits).faults.map(formatFault);
    expect(inTable).toContainEqual(expect.stringMatching(/^data\/guandu-2019\/datapackage\.json:.*totle/));
  });
});
