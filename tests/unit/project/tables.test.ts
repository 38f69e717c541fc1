import { describe, expect, test } from 'vitest';
import { faultLines, PACKAGE, swap, TABLE } from '../support/small-project.ts';

const tableFaults = (edit: string | null | ((text: string) => string)) =>
  faultLines({ [TABLE]: edit }).map((line) => line.replace(`${TABLE}:`, ''));
const packageFaults = (edit: string | null | ((text: string) => string), more = {}) =>
  faultLines({ [PACKAGE]: edit, ...more }).map((line) => line.replace(`${PACKAGE}:`, ''));

describe('a table that', () => {
  test.each([
    ['is not there', null, ['1:1: 错误：找不到文件（datapackage.json 的资源“2-5”）；改法：新建该文件，或改正引用它的路径']],
    ['is empty', '', ['1:1: 错误：文件是空的；应为：表头：类别,抽检,合格率,备注']],
    ['has only a head', '类别,抽检,合格率,备注\n', ['1:1: 错误：只有表头，没有数据行；应为：至少一行数据']],
    ['lacks a column', '类别,抽检,合格率\n合计,1500,96.00\n', ['1:1: 错误：缺少列“备注”；改法：补上该列，或从 datapackage.json 里删去']],
    [
      'has a wrong cell',
      swap('300,/', '300,—'),
      ['3:8: 错误：列“合格率”：“—”不是数字；应为：数字，如 96.09，或缺失标记 “/”；改法：若“—”表示缺失，在 missingValues 里声明它'],
    ],
    [
      'has a row twice',
      swap('肉类', '蔬菜'),
      ['3:1: 错误：主键“蔬菜”与第 2 行重复；应为：类别 每行不同；改法：改正其中一行，或在 datapackage.json 里给 primaryKey 加一列'],
    ],
    ['has an open quote', swap('抽自市场', '"抽自市场'), [expect.stringMatching(/^2:\d+: 错误：引号没有闭合/)]],
  ])('%s has its own faults, and what it holds is not called missing', (_, edit, faults) => {
    expect(tableFaults(edit)).toEqual(faults);
  });
});

describe('a package', () => {
  test.each([
    ['that is not there', null, ['1:1: 错误：找不到文件（声明各表的列与类型）；改法：新建该文件，或改正引用它的路径']],
    [
      'with a comma too few',
      swap('"number": "表2.1",', '"number": "表2.1"'),
      ['11:7: 错误：YAML 写法有误：缺少字符（多半是引号、括号或逗号）；改法：检查缩进、冒号后的空格与引号'],
    ],
    [
      'with an unknown type',
      swap('"integer"', '"int"'),
      [
        expect.stringMatching(
          /^\d+:\d+: 错误：“resources\.0\.schema\.fields\.1\.type”的值不在可选范围；应为：string、number、integer、year、boolean/,
        ),
      ],
    ],
    [
      'with a table without its section',
      swap('"section": "2.1",', ''),
      [expect.stringMatching(/^5:5: 错误：表“2-5”缺少或写错“section”；应为：section、period、place 等表的说明/)],
    ],
    [
      'with a key that is no column',
      swap('"primaryKey": [\n          "类别"', '"primaryKey": [\n          "类"'),
      [
        '5:5: 错误：表“2-5”的 primaryKey、columnGroups、rowSpan、derived 或 unit 提到了不存在的列“类”；应为：类别、抽检、合格率、备注；改法：是否指 “类别”？',
      ],
    ],
    [
      'with an unknown place',
      swap('"place": "guandu"', '"place": "guando"'),
      [expect.stringMatching(/^13:\d+: 错误：没有地区“guando”；改法：是否指 “guandu”？$/)],
    ],
    [
      'with an unknown section',
      swap('"section": "2.1"', '"section": "2.2"'),
      [expect.stringMatching(/^11:\d+: 错误：没有节“2.2”；改法：是否指 “1.2”、“2.1”、“1.1”？$/)],
    ],
    [
      'with an unknown topic',
      swap('"food"\n', '"foods"\n'),
      [expect.stringMatching(/^15:\d+: 错误：没有主题“foods”；改法：是否指 “food”？$/)],
    ],
    [
      'with a period that is none',
      swap('"period": "2019"', '"period": "2019年"'),
      [expect.stringMatching(/^12:\d+: 错误：表“2-5”的时期“2019年”的写法不对；应为：2019、2018\/2019 等$/)],
    ],
  ])('%s is reported', (_, edit, faults) => expect(packageFaults(edit)).toEqual(faults));

  test('with a unit in no column is reported', () => {
    expect(packageFaults(swap('"unit": "批次"', '"unit": "@单位"'))).toContain(
      '5:5: 错误：表“2-5”的 primaryKey、columnGroups、rowSpan、derived 或 unit 提到了不存在的列“单位”；应为：类别、抽检、合格率、备注；改法：改正列名',
    );
  });

  test('that declares a table twice is reported at the second', () => {
    const twice = (text: string): string => {
      const { resources, ...rest } = JSON.parse(text) as { resources: unknown[] };
      return JSON.stringify({ ...rest, resources: [...resources, ...resources] }, null, 2);
    };
    expect(packageFaults(twice)).toEqual([expect.stringMatching(/^5\d:5: 错误：资源“2-5”声明了两次；改法：改名或删去其一$/)]);
  });

  test('that leaves out a CSV of its folder gets a warning', () => {
    expect(faultLines({ 'data/guandu-2019/2-6.csv': 'a\n1\n', 'data/guandu-2019/notes.txt': '甲' })).toEqual([
      'data/guandu-2019/2-6.csv:1:1: 提醒：datapackage.json 没有声明这个文件，网站不会使用它；改法：在 resources 里加上它，或移走文件',
    ]);
  });
});

test('a table that no chapter shows gets a warning', () => {
  const chapter = 'content/publications/guandu-2019/02-food.mdx';
  expect(faultLines({ [chapter]: swap('<Table id="2-5" />', '') })).toEqual([
    expect.stringMatching(
      /^data\/guandu-2019\/datapackage\.json:5:\d+: 提醒：表“2-5”没有放进任何一章；改法：在正文里写 <Table id="2-5" \/>$/,
    ),
  ]);
});
