import { describe, expect, test } from 'vitest';
import { append, CHAPTER_1, CHAPTER_2, ERRATA, faultLines, proseFaults, swap } from '../support/small-project.ts';

const erratumFaults = (edit: (text: string) => string) => faultLines({ [ERRATA]: edit }).map((line) => line.replace(`${ERRATA}:`, ''));
const NOT_PLACED = (name: string) => `错误：存疑“${name}”没有放在正文里，读者看不到；改法：在有关段落之后写 <Erratum id="${name}" />`;
const add = (where: string) => append(`e-new,${where},text,一,二,说明。,2026-01-05\n`);

describe('where an erratum stands', () => {
  test.each([
    ['a fact', 'fact:gdp'],
    ['a section', 'section:1.2'],
  ])('%s: the author must place it in a chapter', (_, where) => {
    expect(erratumFaults(add(where))).toEqual([`5:1: ${NOT_PLACED('e-new')}`]);
    expect(faultLines({ [ERRATA]: add(where), [CHAPTER_2]: append('\n<Erratum id="e-new" />\n') })).toEqual([]);
  });

  test.each([
    ['a table', 'table:2-5'],
    ['a cell', 'cell:2-5/蔬菜/抽检'],
    ['the printed contents', 'section:contents'],
    ['the list of contributors', 'section:contributors'],
  ])('%s: it shows itself, and may be placed once besides', (_, where) => {
    expect(erratumFaults(add(where))).toEqual([]);
    expect(faultLines({ [ERRATA]: add(where), [CHAPTER_1]: append('\n<Erratum id="e-new" />\n') })).toEqual([]);
  });

  test('placed twice, in one chapter or in two, it is reported', () => {
    const twice = `${ERRATA}:2:1: 错误：存疑“e-gdp”在正文里放了 2 次；应为：一次`;
    expect(faultLines({ [CHAPTER_1]: append('\n<Erratum id="e-gdp" />\n') })).toEqual([twice]);
    expect(faultLines({ [CHAPTER_2]: append('\n<Erratum id="e-gdp" />\n') })).toEqual([twice]);
    expect(faultLines({ [CHAPTER_2]: append('\n<Erratum id="e-2-5" />\n\n<Erratum id="e-2-5" />\n') })).toEqual([
      `${ERRATA}:3:1: 错误：存疑“e-2-5”在正文里放了 2 次；应为：一次`,
    ]);
  });

  test('taken out of its chapter, it is missed', () => {
    expect(faultLines({ [CHAPTER_1]: swap('<Erratum id="e-gdp" />', '') })).toEqual([`${ERRATA}:2:1: ${NOT_PLACED('e-gdp')}`]);
  });
});

test('a placed erratum must exist', () => {
  expect(proseFaults('<Erratum id="e-gpd" />')).toEqual([
    expect.stringMatching(/^13:1: 错误：(没有存疑|errata\.csv 里没有)“e-gpd”；改法：是否指 “e-gdp”、“e-2-5”？$/),
  ]);
});

describe('what an erratum names must exist', () => {
  const at = (where: string) => swap('e-2-5,cell:2-5/合计/合格率', `e-2-5,${where}`);
  test.each([
    ['fact', at('fact:housholds'), '没有数据点“housholds”；改法：是否指 “households”？'],
    ['section', at('section:1.9'), '没有节“1.9”；改法：是否指 “1.1”、“1.2”、“2.1”？'],
    ['table', at('table:2-6'), '没有表“2-6”；改法：是否指 “2-5”？'],
    ['table of a cell', at('cell:2-6/合计/合格率'), '没有表“2-6”；改法：是否指 “2-5”？'],
    ['row', at('cell:2-5/合记/合格率'), '表“2-5”没有行“合记”；改法：是否指 “合计”？'],
    ['column', at('cell:2-5/合计/合格'), '表“2-5”没有列“合格”；改法：是否指 “合格率”？'],
  ])('%s', (_, edit, message) => expect(erratumFaults(edit)).toContain(`3:1: 错误：${message}`));

  test('rule', () => {
    expect(erratumFaults(swap(',rate,', ',rat,'))).toEqual([expect.stringMatching(/^3:1: 错误：没有核验规则“rat”.*是否指 “rate”/)]);
  });

  test.each(['2.1', 'https://example.org/', 'cell:2-5/合计'])('its place cannot be %s', (where) => {
    expect(erratumFaults(at(where))).toEqual([
      `3:1: 错误：位置“${where}”的写法不对；应为：cell:表号/行名/列名、table:…、fact:… 或 section:…`,
    ]);
  });

  test.each(['term:gdp', 'place:guandu', 'department:market'])('its place cannot be %s', (where) => {
    expect(erratumFaults(at(where))).toEqual([`3:1: 错误：存疑不能指向 ${where}；应为：cell:、table:、fact: 或 section:`]);
  });
});

test('an erratum needs its explanation', () => {
  expect(erratumFaults(swap('按批次核算不符。', ''))).toEqual(['3:40: 错误：列“note”不能为空；改法：补上内容']);
});
