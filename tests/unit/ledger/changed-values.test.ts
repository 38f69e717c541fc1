import { expect, test } from 'vitest';
import { CHAPTER_1, FACTS, PACKAGE, PUBLICATION, swap, TABLE, type Edits } from '../support/small-project.ts';
import { edited, faultsOf, ledgerFaults, PUBLISHED } from './published.ts';

const COMMAND = 'npm run correct -- guandu-2019 --kind 更正 --reason "……"';

test('what is as it was published is right, and a project without a ledger has published nothing', () => {
  expect(ledgerFaults(PUBLISHED)).toEqual([]);
  expect(ledgerFaults(edited(PUBLISHED, { 'published.lock.json': null }))).toEqual([]);
});

/** Each change of one published thing, and the beginning of what is said of it. */
const CHANGES: [says: string, edits: Edits, fault: string][] = [
  ['a cell', { [TABLE]: swap('95.50', '95.51') }, `${TABLE}:2:12: 错误：表“2-5”的“蔬菜 · 合格率”与已发布的不同：现在是“95.51”`],
  ['printed decimals', { [TABLE]: swap('95.50', '95.5') }, `${TABLE}:2:12: 错误：表“2-5”的“蔬菜 · 合格率”与已发布的不同：现在是“95.5”`],
  ['a missing mark', { [TABLE]: swap('300,/', '300,3') }, `${TABLE}:3:8: 错误：表“2-5”的“肉类 · 合格率”与已发布的不同：现在是“3”`],
  ['a remark', { [TABLE]: swap('抽自市场', '') }, `${TABLE}:2:18: 错误：表“2-5”的“蔬菜 · 备注”与已发布的不同：现在是“”`],
  ['a key', { [TABLE]: swap('肉类', '鱼类') }, `${TABLE}:1:1: 错误：表“2-5”的行“肉类”已经发布，现在没有了`],
  ['a row less', { [TABLE]: swap('肉类,300,/,\n', '') }, `${TABLE}:1:1: 错误：表“2-5”的行“肉类”已经发布，现在没有了`],
  ['a row more', { [TABLE]: swap('合计,', '鱼类,1,2,\n合计,') }, `${TABLE}:4:1: 错误：表“2-5”已经发布，现在多了行“鱼类”`],
  [
    'another order',
    { [TABLE]: swap('肉类,300,/,\n合计,1500,96.00,\n', '合计,1500,96.00,\n肉类,300,/,\n') },
    `${TABLE}:1:1: 错误：表“2-5”各行的次序与已发布的不同`,
  ],
  [
    'a unit',
    { [PACKAGE]: swap('"unit": "批次"', '"unit": "家"') },
    `${PACKAGE}:30:21: 错误：表“2-5”的列“抽检”的 unit 与已发布的不同：现在是“家”`,
  ],
  [
    'a head',
    { [PACKAGE]: swap('合格率(%)', '合格率') },
    `${PACKAGE}:34:22: 错误：表“2-5”的列“合格率”的 title 与已发布的不同：现在是“合格率”`,
  ],
  [
    'what a mark means',
    { [PACKAGE]: swap('不适用', '未检') },
    `${PACKAGE}:37:30: 错误：表“2-5”的列“合格率”的 missingValues 与已发布的不同：现在是“{"/":"未检"}”`,
  ],
  [
    'the period of a table',
    { [PACKAGE]: swap('"period": "2019"', '"period": "2018"') },
    `${PACKAGE}:12:17: 错误：表“2-5”的 period 与已发布的不同：现在是“2018”`,
  ],
  [
    'the place of a table',
    { [PACKAGE]: swap('"place": "guandu"', '"place": "kunming"') },
    `${PACKAGE}:13:16: 错误：表“2-5”的 place 与已发布的不同：现在是“kunming”`,
  ],
  [
    'the value of a fact',
    { [FACTS]: swap('1347.01', '1347.10') },
    `${FACTS}:2:13: 错误：数据点“gdp”的 value 与已发布的不同：现在是“1347.10”`,
  ],
  ['the unit of a fact', { [FACTS]: swap('亿元', '万元') }, `${FACTS}:2:21: 错误：数据点“gdp”的 unit 与已发布的不同：现在是“万元”`],
  [
    'the period of a fact',
    { [FACTS]: swap('2019-12-31', '2019') },
    `${FACTS}:5:34: 错误：数据点“households”的 period 与已发布的不同：现在是“2019”`,
  ],
  ['the scope of a fact', { [FACTS]: swap('farms', '') }, `${FACTS}:4:43: 错误：数据点“farm-growth”的 scope 与已发布的不同：现在是“”`],
  [
    'the qualifier of a fact',
    { [FACTS]: swap(',约,', ',近,') },
    `${FACTS}:5:53: 错误：数据点“households”的 qualifier 与已发布的不同：现在是“近”`,
  ],
  [
    'a fact that is gone',
    { [FACTS]: (text) => text.replace(/^households.*\n/m, '') },
    `${FACTS}:1:1: 错误：数据点“households”已经发布，现在没有了`,
  ],
  [
    'a title',
    { [PUBLICATION]: swap('官渡区 2019 年报告', '官渡区报告') },
    `${PUBLICATION}:5:8: 错误：出版物“guandu-2019”的 title 与已发布的不同：现在是“官渡区报告”`,
  ],
];

test.each(CHANGES)('%s is found at its place, with the command that corrects it', (_says, edits, beginning) => {
  const found = ledgerFaults(edited(PUBLISHED, edits)).filter((line) => line.startsWith(beginning));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(COMMAND);
});

test('what is not published of a value may change: its indicator, its section, a note of where it stands', () => {
  expect(ledgerFaults(edited(PUBLISHED, { [FACTS]: swap('gdp,1.1,gdp,', 'gdp,1.2,growth,') }))).toEqual([]);
});

test('a file that cannot be read does not make its values vanish', () => {
  expect(ledgerFaults(edited(PUBLISHED, { [TABLE]: swap('95.50', '九十五') }))).toEqual([]);
  expect(ledgerFaults(edited(PUBLISHED, { [FACTS]: swap('1347.01', '一千') }))).toEqual([]);
});

test.each(['{', '{ "format": 2 }', ''])('a ledger that cannot be read (%j) is a fault, not a project without one', (text) => {
  expect(faultsOf(edited(PUBLISHED, { 'published.lock.json': text }))).toEqual([
    expect.stringMatching(/^published\.lock\.json:1:1: 错误：发布底账读不进来；/),
  ]);
});

test('what is new is one warning, with the command that enters it', () => {
  const more = {
    [FACTS]: (text: string) => `${text}more,1.1,gdp,5,亿元,2019,guandu,,,,\n`,
    [CHAPTER_1]: swap('## 1.2', '## 1.3 新节\n\n增加值 [5 亿元](fact:more)。\n\n## 1.2'),
  };
  expect(ledgerFaults(edited(PUBLISHED, more))).toEqual([
    'published.lock.json:1:1: 提醒：还没有记入发布底账：1 个数据点和登记，7 个地址；改法：发布之前运行 npm run ledger',
  ]);
});
