import { describe, expect, test } from 'vitest';
import { proseFaults } from '../support/small-project.ts';

describe('a link to something unknown is reported where it stands, with the names nearest to it', () => {
  test.each([
    ['fact', '[5 户](fact:housholds)', '13:1: 错误：没有数据点“housholds”；改法：是否指 “households”？'],
    ['table', '见[表](table:2-6)', '13:2: 错误：没有表“2-6”；改法：是否指 “2-5”？'],
    ['table of a cell', '[5](cell:2-6/合计/抽检)', '13:1: 错误：没有表“2-6”；改法：是否指 “2-5”？'],
    ['row', '甲乙 [5](cell:2-5/合记/抽检)', '13:4: 错误：表“2-5”没有行“合记”；改法：是否指 “合计”？'],
    ['column', '[5](cell:2-5/合计/合格)', '13:1: 错误：表“2-5”没有列“合格”；改法：是否指 “合格率”？'],
    ['place', '[官渡](place:guando)', '13:1: 错误：没有地区“guando”；改法：是否指 “guandu”？'],
    ['department', '[市监局](department:markets)', '13:1: 错误：没有部门“markets”；改法：是否指 “market”？'],
    ['term', '[产值](term:gpd)', '13:1: 错误：没有术语“gpd”；改法：是否指 “gdp”？'],
    ['section', '[某节](section:1.3)', '13:1: 错误：没有节“1.3”；改法：是否指 “1.1”、“1.2”、“2.1”？'],
    ['fact like none', '[5 户](fact:x)', '13:1: 错误：没有数据点“x”'],
    ['fact of another publication', '[5 户](fact:kunming-2020#gdp)', '13:1: 错误：没有数据点“gdp”'],
  ])('%s', (_, prose, fault) => expect(proseFaults(prose)).toEqual([fault]));
});

test.each([
  ['in a list', '- 甲\n- 乙 [5 户](fact:x)', '14:5'],
  ['in a table', '| 列 |\n| --- |\n| [5 户](fact:x) |', '15:3'],
  ['in bold', '甲**[5 户](fact:x)**', '13:4'],
  ['in a footnote', '甲[^1]\n\n[^1]: 乙 [5 户](fact:x)', '15:9'],
  ['in a component', '<div>\n甲 [5 户](fact:x)\n</div>', '14:3'],
  ['in a heading', '### 1.1.1 户数 [5 户](fact:x)', '13:14'],
])('a link %s is checked', (_, prose, place) => {
  expect(proseFaults(prose)).toEqual([`${place}: 错误：没有数据点“x”`]);
});

test('an incomplete address is reported with its right form', () => {
  expect(proseFaults('[5](cell:2-5/合计)、[6](fact:)')).toEqual([
    '13:1: 错误：链接地址“cell:2-5/合计”不完整；应为：要写成 cell:表号/行名/列名',
    '13:18: 错误：链接地址“fact:”不完整；应为：fact: 后面要写名称',
  ]);
});

describe('link text that differs from its datum', () => {
  const differing = (text: string, problem: string, datum: string) =>
    `13:1: 错误：“${text}”与数据不一致：${problem}；应为：${datum}；改法：改正正文或数据，使两者一致`;
  const SIGN = '正负号不符（负值要写出减号，或把“下降”等词放进链接文字）';
  test.each([
    ['in value', '1347.02 亿元', 'fact:gdp', '数值不符', '1347.01 亿元'],
    ['in decimals', '7.0%', 'fact:gdp-growth', '小数位数不符', '7%'],
    ['in unit', '1347.01 万元', 'fact:gdp', '单位不符', '1347.01 亿元'],
    ['in having no unit', '1347.01', 'fact:gdp', '单位不符', '1347.01 亿元'],
    ['in qualifier', '1200 户', 'fact:households', '限定词（约、余、以上等）不符', '1200 户（限定：约）'],
    ['in sign', '4.5%', 'fact:farm-growth', SIGN, '-4.5%'],
    ['in direction', '增长 4.5%', 'fact:farm-growth', SIGN, '-4.5%'],
    ['in the decimals of a cell', '96%', 'cell:2-5/合计/合格率', '小数位数不符', '96.00%'],
    ['in the unit of a cell', '1500 户', 'cell:2-5/合计/抽检', '单位不符', '1500 批次'],
    ['from a cell without a value', '96%', 'cell:2-5/肉类/合格率', '数据中此处不是数值', '（缺）'],
    ['from a cell of text', '抽自超市', 'cell:2-5/蔬菜/备注', '数据中此处不是数值', '抽自市场'],
    ['in being no number', '很多', 'fact:gdp', '链接文字不是“数值＋单位”', '1347.01 亿元'],
  ])('%s is reported', (_, text, url, problem, datum) => {
    expect(proseFaults(`[${text}](${url})`)).toEqual([differing(text, problem, `${datum}（${url}）`)]);
  });
});

test.each([
  ['a number with separators', '[1,347.01 亿元](fact:gdp)'],
  ['a minus in place of a falling word', '[-4.5%](fact:farm-growth)'],
  ['a cell without the unit of its column', '[1200](cell:2-5/蔬菜/抽检)'],
  ['a column by its printed head', '[1200 批次](cell:2-5/蔬菜/抽检批次)'],
  ['a cell of text', '[抽自市场](cell:2-5/蔬菜/备注)'],
  ['a fact by its full address', '[7%](fact:guandu-2019#gdp-growth)'],
  ['a link to the web', '[1347.02 亿元](https://example.org/)'],
])('%s agrees', (_, prose) => expect(proseFaults(prose)).toEqual([]));
