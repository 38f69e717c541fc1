import { describe, expect, test } from 'vitest';
import { append, FACTS, PACKAGE, proseFaults, swap, TABLE } from '../support/small-project.ts';

const CHART = 'table="2-5" id="own" title="甲"';
const COLUMNS = '类别、抽检、合格率、备注';

describe('a component', () => {
  test.each([
    [
      'that does not exist',
      '<Tabel id="2-5" />',
      [
        '13:1: 错误：没有组件 <Tabel>；应为：Table、Erratum、Case、BarChart、LineChart、SlopeChart、ShareStrip、DotPlot；改法：是否指 “Table”、“Case”？',
      ],
    ],
    ['in running text', '甲 <Table id="2-6" />', ['13:3: 错误：没有表“2-6”；改法：是否指 “2-5”？']],
    ['with an unknown table', '<Table id="2-6" />', ['13:1: 错误：没有表“2-6”；改法：是否指 “2-5”？']],
    ['with an unknown attribute', '<Table id="2-5" ids="x" />', ['13:1: 错误：<Table> 没有属性 ids；改法：是否指 “id”？']],
    ['without its attribute', '<Table />', ['13:1: 错误：<Table> 缺少属性 id']],
    [
      'with an empty attribute',
      '<BarChart table="2-5" id="own" title="" category="类别" value="抽检" />',
      ['13:1: 错误：<BarChart> 缺少属性 title'],
    ],
    [
      'with a JavaScript attribute',
      "<Table id={'2-5'} />",
      ['13:1: 错误：<Table> 的属性 id 不是普通文字；应为：属性="文字"；改法：几个名称写在一起，用逗号分开'],
    ],
  ])('%s is reported', (_, prose, faults) => expect(proseFaults(prose)).toEqual(faults));

  test.each([
    ['an HTML element', '<div>甲</div>'],
    ['a fragment', '<>甲</>'],
    ['a second table', '<Table id="2-5" />'],
  ])('may be %s', (_, prose) => {
    expect(proseFaults(prose)).toEqual([]);
  });
});

describe('a chart', () => {
  test.each([
    [
      'of an unknown column',
      `<BarChart ${CHART} category="类" value="抽检" />`,
      [`表“2-5”没有列“类”；应为：${COLUMNS}；改法：是否指 “类别”？`],
    ],
    [
      'of an unknown column of numbers',
      `<BarChart ${CHART} category="类别" value="不合格率" />`,
      [`表“2-5”没有列“不合格率”；应为：${COLUMNS}；改法：是否指 “合格率”？`],
    ],
    [
      'of one unknown column among several',
      `<BarChart ${CHART} category="类别" values="抽检,抽查" />`,
      [`表“2-5”没有列“抽查”；应为：${COLUMNS}；改法：是否指 “抽检”？`],
    ],
    ['of a column of text', `<BarChart ${CHART} category="类别" value="备注" />`, ['表“2-5”的列“备注”不是数值列，不能作图']],
    [
      'of an unknown row',
      `<BarChart ${CHART} category="类别" value="抽检" rows="蔬菜,肉" />`,
      ['表“2-5”没有行“肉”；改法：是否指 “肉类”？'],
    ],
    [
      'without an unknown row',
      `<DotPlot ${CHART} category="类别" value="抽检" exclude="总计" />`,
      ['表“2-5”没有行“总计”；改法：是否指 “合计”？'],
    ],
    ['of the shares in an unknown row', `<ShareStrip ${CHART} row="肉" values="抽检" />`, ['表“2-5”没有行“肉”；改法：是否指 “肉类”？']],
    ['without either of its alternatives', `<BarChart ${CHART} category="类别" />`, ['<BarChart> 的属性不全；应为：value，或 values']],
    [
      'with half of an alternative',
      `<ShareStrip ${CHART} row="合计" />`,
      ['<ShareStrip> 的属性不全；应为：category 和 value，或 row 和 values'],
    ],
    ['of nothing', '<SlopeChart />', ['category', 'from', 'table', 'title', 'to'].map((name) => `<SlopeChart> 缺少属性 ${name}`)],
    [
      'with several mistakes',
      `<LineChart ${CHART} x="年" values="甲" colour="red" />`,
      ['<LineChart> 没有属性 colour', `表“2-5”没有列“年”；应为：${COLUMNS}`, `表“2-5”没有列“甲”；应为：${COLUMNS}`],
    ],
  ])('%s is reported', (_, prose, faults) => expect(proseFaults(prose)).toEqual(faults.map((f) => `13:1: 错误：${f}`)));

  test('may leave out and choose rows, and draw several columns of one unit', () => {
    const edits = {
      [PACKAGE]: swap(
        '"name": "备注",\n            "type": "string"',
        '"name": "备注",\n            "type": "integer",\n            "unit": "批次"',
      ),
      [TABLE]: swap('抽自市场', '5'),
    };
    expect(proseFaults(`<BarChart ${CHART} category="类别" values="抽检, 备注" rows="蔬菜，肉类" />`, edits)).toEqual([]);
  });

  test('of a table from another publication is not found', () => {
    expect(proseFaults('<Table id="kunming-2020#2-5" />')).toEqual([expect.stringMatching(/^13:1: 错误：没有表“kunming-2020#2-5”/)]);
  });
});

test('a component and a fact that are wrong are both reported', () => {
  expect(proseFaults('<Table id="9" />', { [FACTS]: append('jobs,1.1,gdp,5,个,2019,guandu,,,,\n') })).toEqual([
    '13:1: 错误：没有表“9”',
    `${FACTS}:6:1: 提醒：数据点“jobs”没有被任何正文引用`,
  ]);
});
