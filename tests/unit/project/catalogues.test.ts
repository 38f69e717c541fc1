import { describe, expect, test } from 'vitest';
import { append, faultLines, PUBLICATION, swap } from '../support/small-project.ts';

describe('a catalogue', () => {
  test.each([
    ['that is not there', 'content/topics.yaml', null, '1:1: 错误：找不到文件（名目）；改法：新建该文件，或改正引用它的路径'],
    ['that is no list', 'content/topics.yaml', 'id: food\n', '1:1: 错误：内容的类型不对；应为：列表'],
    [
      'with a key twice',
      'content/topics.yaml',
      append('  title: 食物\n'),
      '5:3: 错误：YAML 写法有误：同一个键写了两次；改法：检查缩进、冒号后的空格与引号',
    ],
    [
      'with an entry twice',
      'content/topics.yaml',
      append('- id: food\n  title: 食物\n'),
      '5:7: 错误：id“food”出现了两次；改法：改名或合并',
    ],
    [
      'with an entry that lacks a key',
      'content/places.yaml',
      swap('  short: 昆明市\n', ''),
      '5:3: 错误：缺少“1.short”；应为：文字；改法：加上 short: …',
    ],
    [
      'with an id in capitals',
      'content/places.yaml',
      swap('id: kunming', 'id: Kunming'),
      '5:7: 错误：“1.id”：id 只用小写字母、数字和连字符',
    ],
    [
      'with a word that is none of the allowed ones',
      'content/indicators.yaml',
      swap('better: none', 'better: nope'),
      '14:11: 错误：“2.better”的值不在可选范围；应为：up、down、none；改法：是否指 “none”？',
    ],
    [
      'with an unknown topic',
      'content/indicators.yaml',
      swap('topic: economy\n- id: growth', 'topic: economi\n- id: growth'),
      '5:10: 错误：没有主题“economi”；改法：是否指 “economy”？',
    ],
    [
      'with an unknown place',
      'content/departments.yaml',
      swap('place: guandu\n- id: water', 'place: guando\n- id: water'),
      '3:10: 错误：没有地区“guando”；改法：是否指 “guandu”？',
    ],
    [
      'with an unknown parent',
      'content/places.yaml',
      swap('parent: kunming', 'parent: kunmin'),
      '4:11: 错误：没有地区“kunmin”；改法：是否指 “kunming”？',
    ],
  ])('%s is reported', (_, path, edit, fault) => expect(faultLines({ [path]: edit })).toEqual([`${path}:${fault}`]));
});

describe('a publication', () => {
  test.each([
    ['a text for a year', swap('year: 2019', 'year: 二〇一九'), '4:7: 错误：“year”的类型不对；应为：数字'],
    [
      'a kind that is none',
      swap('kind: report', 'kind: reprot'),
      '2:7: 错误：“kind”的值不在可选范围；应为：report、gazette、press；改法：是否指 “report”？',
    ],
    ['no issuer', swap('issuer: [官渡区市场监督管理局]', 'issuer: []'), '7:9: 错误：“issuer”太短或为空；应为：至少 1'],
    ['a date in words', swap('date: 2020-06', 'date: 二〇二〇年'), '8:7: 错误：“date”：日期写成 2020-06 或 2020-06-30'],
    ['an unknown key', swap('keyFacts:', 'keyfacts: []\nkeyFacts:'), '13:11: 错误：不认识的键“keyfacts”；改法：删去，或改正拼写'],
    [
      'a pair without its blank',
      swap('title: 官渡区', 'title:官渡区'),
      '5:1: 错误：YAML 写法有误：键跨了行，可能少了冒号；改法：检查缩进、冒号后的空格与引号',
    ],
  ])('with %s is reported', (_, edit, fault) => expect(faultLines({ [PUBLICATION]: edit })).toContain(`${PUBLICATION}:${fault}`));

  test.each([
    ['place', swap('place: guandu', 'place: guando'), 3, '没有地区“guando”；改法：是否指 “guandu”？'],
    ['key fact', swap('keyFacts: [gdp]', 'keyFacts: [housholds]'), 13, '没有数据点“housholds”；改法：是否指 “households”？'],
    ['department', swap('department: water', 'department: waters'), 20, '没有部门“waters”；改法：是否指 “water”？'],
  ])('with an unknown %s is reported on its line', (_, edit, line, message) => {
    const faults = faultLines({ [PUBLICATION]: edit });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.replace(/:\d+: /, ': ')).toBe(`${PUBLICATION}:${line}: 错误：${message}`);
  });
});
