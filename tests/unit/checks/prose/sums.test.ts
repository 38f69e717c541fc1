import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

type Case = [prose: string, outcomes: string[]];

const HOLDS = ['sum a holds'];
const FAILS = ['sum a fails'];

describe('parts that are said to be all of a whole add up to it', () => {
  test.each<Case>([
    ['共抽检 [44 批次]，分别为国家级 [2 批次]、省级 [23 批次]、市级 [19 批次]。', HOLDS],
    ['共抽检 [44 批次]，分别为国家级 [2 批次]、省级 [23 批次]、市级 [18 批次]。', FAILS],
    ['抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]和市级 [19 批次]。', HOLDS],
    ['抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]和市级 [20 批次]。', FAILS],
    ['共受理投诉 [30 件]：食品 [12 件]，药品 [8 件]，其他 [10 件]。', HOLDS],
    ['共受理投诉 [31 件]：食品 [12 件]，药品 [8 件]，其他 [10 件]。', FAILS],
    ['男生、女生共 [905 人]，分别是 [455 人]和 [450 人]。', HOLDS],
    ['男生、女生共 [905 人]，分别是 [445 人]和 [450 人]。', FAILS],
  ])('%s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test.each<Case>([
    ['总产值 [100.5 亿元]，包括工业 [40.2 亿元]和农业 [60.2 亿元]。', HOLDS],
    ['总产值 [100.5 亿元]，包括工业 [40.2 亿元]和农业 [60.1 亿元]。', FAILS],
  ])('within the rounding of each: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test.each<Case>([
    ['共抽检 [44 批次]，包括国家级 [2 批次]；省级 [23 批次]；市级 [18 批次]。', FAILS],
    ['共抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]、市级 [19 批次]；另外退回 [5 批次]。', HOLDS],
    ['共抽检 [44 批次]，包括国家级 [2 批次]、省级 [23 批次]、市级 [18 批次]；另外退回 [1 批次]。', FAILS],
  ])('a list ends where its marks change: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test.each<Case>([
    ['共有企业 [100 家]，包括工业 [60 家]（规上 [20 家]）、服务业 [40 家]（规上 [10 家]）。', HOLDS],
    ['共有企业 [100 家]，包括工业 [60 家]（规上 [20 家]）、服务业 [20 家]（规上 [10 家]）。', FAILS],
  ])('what stands in brackets is no part: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test.each<Case>([
    ['共有企业 [100 家]，包括工业 [30 家]、农业 [25 家]、建筑业 [20 家]等。', HOLDS],
    ['共有企业 [70 家]，包括工业 [30 家]、农业 [25 家]、建筑业 [20 家]等。', FAILS],
  ])('with 等 they may be less than the whole, not more: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));
});

describe('parts after 其中', () => {
  const each = (...ids: string[]) => ids.map((id) => `range ${id} holds`);

  test.each<Case>([
    ['抽检 [44 批次]，其中国家级 [2 批次]、省级 [23 批次]、市级 [10 批次]。', [...HOLDS, ...each('b', 'c', 'd')]],
    ['抽检 [44 批次]，其中国家级 [12 批次]、省级 [23 批次]、市级 [10 批次]。', [...FAILS, ...each('b', 'c', 'd')]],
    ['抽检 [44 批次]，其中 [41 批次]检出、[9 批次]复检。', each('b', 'c')],
    ['抽检 [44 批次]，其中国家级 [45 批次]。', ['range b fails']],
    ['抽检 [44 批次]，其中国家级 [44 批次]。', ['range b holds']],
  ])('are together not more than the whole, and none is: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test.each<Case>([
    ['共有企业 [50 家]，其中工业 [40 家]，其中规上 [30 家]、限上 [25 家]。', each('b')],
    ['共有企业 [100 家]，包括工业 [60 家]，其中规上 [40 家]，服务业 [40 家]。', []],
  ])('of a part are no parts of the whole: %s', (prose, outcomes) => expect(said(prose)).toEqual(outcomes));

  test('in brackets are no parts of the whole', () => {
    const prose = '共有企业 [100 家]，其中工业 [60 家]（其中规上 [50 家]）、建筑业 [30 家]、服务业 [10 家]。';
    expect(said(prose)).toEqual([...HOLDS, ...each('b', 'd', 'e')]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['changes', '投诉 [120 件]，比上年增加 [20 件]，其中食品 [60 件]、药品 [50 件]、其他 [30 件]。'],
    ['changes of parts', '投诉 [120 件]，包括食品 [60 件]，比上年增加 [10 件]，药品 [60 件]，比上年减少 [5 件]。'],
    ['changes inside the link', '投诉 [120 件]，包括食品 [60 件]，比上年[增加 10 件]，药品 [60 件]，比上年[增加 5 件]。'],
    ['last year', '全年投诉 [120 件]，其中上年 [150 件]。'],
    ['means', '全区学校 [44 所]，其中平均每镇 [49 所]。'],
    ['targets', '完成改造 [44 户]，其中目标 [60 户]。'],
    ['another unit', '检查企业 [30 家]，包括问题 [12 个]和隐患 [40 个]。'],
    ['a unit that returns', '检查企业 [30 家]，出动 [60 人]，包括工业 [12 家]和农业 [14 家]。'],
    ['percentages', '合格率 [98%]，包括食品 [97%]和药品 [99%]。'],
    ['about how much', '共抽检 [约 44 批次]，包括省级 [23 批次]和市级 [18 批次]。'],
    ['about how much of a part', '共抽检 [44 批次]，包括省级 [约 23 批次]和市级 [18 批次]。'],
    ['two sentences', '共抽检 [44 批次]。包括省级 [23 批次]和市级 [18 批次]。'],
    ['two paragraphs', '共抽检 [44 批次]，\n\n包括省级 [23 批次]和市级 [18 批次]。'],
    ['categories that overlap', '共受理 [40 件]，包括质量 [38 件]、价格 [30 件]、广告 [12 件]。'],
    ['a list of other things', '抽检 [44 批次]，检查 [30 批次]，复检 [10 批次]。'],
    ['a colon after what is no total', '去年检查 [44 批次]，今年情况如下：省级 [23 批次]，市级 [18 批次]。'],
  ])('%s', (_, prose) => expect(said(prose)).toEqual([]));
});
