import { expect, test } from 'vitest';
import { CHAPTER_1, proseFaults, PUBLICATION, swap } from '../support/small-project.ts';

const unbound = (place: string, number: string, severity = '错误') =>
  `${place}: ${severity}：“${number}”没有绑定数据；应为：[${number}](fact:…) 或 [${number}](cell:表号/行名/列名)；改法：运行 npm run bind -- ${CHAPTER_1}`;

test('an unbound number is an error or a warning, as the publication says', () => {
  expect(proseFaults('新增 30 家。')).toEqual([unbound('13:4', '30 家')]);
  expect(proseFaults('新增 30 家。', { [PUBLICATION]: swap('unboundNumbers: error', 'unboundNumbers: warning') })).toEqual([
    unbound('13:4', '30 家', '提醒'),
  ]);
});

test.each([
  ['at the start of the text', '30 家', ['13:1']],
  ['twice in a line', '甲 30 家，乙 5%', ['13:3', '13:10']],
  ['after a link', '[甲](term:gdp)有 30 家', ['13:16']],
  ['in a later line of a paragraph', '甲\n乙 30 家', ['14:3']],
  ['in bold', '甲**30 家**', ['13:4']],
  ['in a list', '- 甲\n- 乙 30 家', ['14:5']],
  ['in an indented line of a list', '- 甲\n  乙 30 家', ['14:5']],
  ['in a later line of a quotation', '> 甲\n> 乙 30 家', ['14:5']],
  ['in a cell of a Markdown table', '| 列 |\n| --- |\n| 30 家 |', ['15:3']],
  ['after a character reference', '甲 &lt; 乙 30 家', ['13:10']],
  ['after an escape', String.raw`甲 \{乙\} 30 家`, ['13:9']],
  ['in a component', '<div>\n甲 30 家\n</div>', ['14:3']],
])('a number %s has its line and column', (_, prose, places) => {
  const faults = proseFaults(prose);
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual(places);
  expect(faults[0]).toContain('30 家');
});

test.each([
  ['in the text of any link', '[30 家](https://example.org/)'],
  ['in code', '`30 家`'],
  ['in a heading', '### 30 家'],
  ['in an attribute', '<Table id="2-5" />'],
  ['in a title', '《30 家企业名录》'],
  ['without a unit', '共 30。'],
])('a number %s needs no binding', (_, prose) => expect(proseFaults(prose)).toEqual([]));
