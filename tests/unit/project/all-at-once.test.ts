import { describe, expect, test } from 'vitest';
import { gb18030 } from '../support/bytes.ts';
import {
  append,
  CHAPTER_1,
  CHAPTER_2,
  ERRATA,
  FACTS,
  faultLines,
  PACKAGE,
  PUBLICATION,
  smallFiles,
  smallProject,
  swap,
  TABLE,
} from '../support/small-project.ts';

const SLOW = { timeout: 60_000 };
const places = (edits: Parameters<typeof faultLines>[0]) => faultLines(edits).map((line) => line.replace(/；.*/, ''));

test('the mistakes of all files are reported in one run, in the order of files and lines', () => {
  const edits = {
    'content/places.yaml': gb18030(String(smallFiles()['content/places.yaml'])),
    'content/indicators.yaml': swap('topic: economy\n- id: growth', 'topic: farming\n- id: growth'),
    [PUBLICATION]: swap('keyFacts: [gdp]', 'keyFacts: [gdp, jobs]'),
    [CHAPTER_1]: append('\n[7.5%](fact:gdp-growth)，[5 个](fact:jobs)\n\n新增 30 家。\n'),
    [CHAPTER_2]: append('\n<Table id="9-9" />\n'),
    [PACKAGE]: swap('"place": "guandu"', '"place": "dali"'),
    [FACTS]: append('cars,9.9,gdp,5,辆,2019,guandu,,,,\n'),
    [ERRATA]: append('e-bad,fact:gdp,guess,1347.01,2,说明。,2026-01-05\n'),
    'data/guandu-2019/extra.csv': 'a\n1\n',
  };
  expect(places(edits)).toEqual([
    'content/indicators.yaml:5:10: 错误：没有主题“farming”',
    'content/places.yaml:1:1: 提醒：文件不是 UTF-8 编码，已按 GB18030 读取',
    `${CHAPTER_1}:19:1: 错误：“7.5%”与数据不一致：数值不符`,
    `${CHAPTER_1}:19:25: 错误：没有数据点“jobs”`,
    `${CHAPTER_1}:21:4: 错误：“30 家”没有绑定数据`,
    `${CHAPTER_2}:17:1: 错误：没有表“9-9”`,
    expect.stringMatching(/publication\.yaml:13:\d+: 错误：没有数据点“jobs”$/),
    expect.stringMatching(/datapackage\.json:13:\d+: 错误：没有地区“dali”$/),
    `${ERRATA}:5:1: 错误：存疑“e-bad”没有放在正文里，读者看不到`,
    `${ERRATA}:5:1: 错误：没有核验规则“guess”`,
    'data/guandu-2019/extra.csv:1:1: 提醒：datapackage.json 没有声明这个文件，网站不会使用它',
    `${FACTS}:6:1: 提醒：数据点“cars”没有被任何正文引用`,
    `${FACTS}:6:1: 错误：没有节“9.9”`,
  ]);
});

describe('a file with a mistake does not hide those of others', () => {
  test('a wrong cell, and prose that differs from a sound row of the same table', () => {
    expect(places({ [TABLE]: swap('300', '多'), [CHAPTER_2]: swap('[1500 批次]', '[1501 批次]') })).toEqual([
      `${CHAPTER_2}:11:51: 错误：“1501 批次”与数据不一致：数值不符`,
      `${TABLE}:3:4: 错误：列“抽检”：“多”不是数字`,
    ]);
  });

  test('a wrong cell, and a link to a column that the table does not have', () => {
    expect(places({ [TABLE]: swap('300', '多'), [CHAPTER_2]: append('\n[5](cell:2-5/合计/总数)\n') })).toEqual([
      `${CHAPTER_2}:17:1: 错误：表“2-5”没有列“总数”`,
      `${TABLE}:3:4: 错误：列“抽检”：“多”不是数字`,
    ]);
  });

  test('a wrong fact, and prose that differs from a sound one', () => {
    expect(places({ [FACTS]: swap('-4.5', '少'), [CHAPTER_1]: swap('[增长 7%]', '[增长 8%]') })).toEqual([
      `${CHAPTER_1}:11:44: 错误：“增长 8%”与数据不一致：数值不符`,
      `${FACTS}:4:24: 错误：列“value”：“少”不是数字`,
    ]);
  });

  test('two chapters that cannot be read, and a wrong table', () => {
    expect(places({ [CHAPTER_1]: append('\n甲 <5\n'), [CHAPTER_2]: swap('number: 2\n', ''), [TABLE]: swap('300', '多') })).toEqual([
      `${CHAPTER_1}:19:4: 错误：MDX 语法错误：“<”后面不是合法的标签`,
      `${CHAPTER_2}:2:1: 错误：缺少“number”`,
      `${TABLE}:3:4: 错误：列“抽检”：“多”不是数字`,
    ]);
  });

  test('a catalogue with a repeated id, and a link to none of its entries', () => {
    expect(
      places({ 'content/glossary.yaml': append('- id: gdp\n  term: 甲\n  definition: 乙\n'), [CHAPTER_2]: append('\n[丙](term:c)\n') }),
    ).toEqual(['content/glossary.yaml:4:7: 错误：id“gdp”出现了两次', `${CHAPTER_2}:17:1: 错误：没有术语“c”`]);
  });
});

test('a chapter number that is taken does not hide a link to no section', () => {
  expect(places({ [CHAPTER_2]: (text) => swap('number: 2', 'number: 1')(text).replace('](section:1.1)', '](section:7.7)') })).toEqual([
    `${CHAPTER_2}:2:1: 错误：章号 1 与 ${CHAPTER_1} 重复`,
    `${CHAPTER_2}:11:108: 错误：没有节“7.7”`,
  ]);
});

test('200,000 rows that are all wrong are all reported', SLOW, () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => `类 ${i},多,96.00,\n`).join('');
  const { faults } = smallProject({ [TABLE]: `类别,抽检,合格率,备注\n${rows}` });
  expect(faults.filter((f) => f.file === TABLE)).toHaveLength(200_000);
});
