import { describe, expect, test } from 'vitest';
import { saidOfRule } from './said.ts';

describe('a share follows from its part and the whole before it', () => {
  test.each([
    ['企业 [200 家]，其中规上 [50 家]，占比 [25%]。', ['share c holds']],
    ['企业 [200 家]，其中规上 [50 家]，占比 [20%]。', ['share c fails']],
    ['企业 [200 家]，其中规上 [50 家]（占比 [25.0%]）。', ['share c holds']],
    ['企业 [200 家]，其中规上 [50 家]（占比 [25.1%]）。', ['share c fails']],
    ['企业 [200 家]，其中规上 [51 家]，占总数的 [25.5%]。', ['share c holds']],
    ['企业 [200 家]，其中规上 [51 家]，占总数的 [26.5%]。', ['share c fails']],
    ['企业 [200 家]，其中规上 [51 家]，占全部企业的 [26.5%]。', ['share c fails']],
    ['企业 [200 家]，其中规上 [50 家]，占比 [25%]，限上 [30 家]，占比 [15%]。', ['share c holds', 'share e holds']],
    ['企业 [200 家]，其中规上 [50 家]，占比 [25%]，限上 [30 家]，占比 [20%]。', ['share c holds', 'share e fails']],
  ])('%s', (prose, outcomes) => expect(saidOfRule('share', prose)).toEqual(outcomes));

  test('whichever of several wholes gives it', () => {
    expect(saidOfRule('share', '企业 [400 家]，检查 [200 家]，发现问题 [50 家]，占总数的 [12.5%]。')).toEqual(['share d holds']);
    expect(saidOfRule('share', '企业 [400 家]，检查 [200 家]，发现问题 [50 家]，占总数的 [25.0%]。')).toEqual(['share d holds']);
  });

  test.each([
    ['a whole elsewhere', '企业 [200 家]，其中规上 [50 家]，占全市的 [7%]。'],
    ['a whole of another kind', '企业 [200 家]，其中规上 [50 家]，占全区规上企业的 [7%]。'],
    ['a change', '企业 [200 家]，比上年增加 [50 家]，占比 [20%]。'],
    ['a part of another unit', '企业 [200 家]，从业 [50 人]，占比 [20%]。'],
    ['a part that is more than the whole', '企业 [200 家]，个体户 [500 家]，占比 [20%]。'],
    ['a number before which there is no whole', '规上企业 [50 家]，占比 [20%]。'],
    ['the growth of a share', '企业 [200 家]，其中规上 [50 家]，占比提高 [2%]。'],
    ['about how much', '企业 [约 200 家]，其中规上 [50 家]，占比 [20%]。'],
  ])('nothing is said of %s', (_, prose) => expect(saidOfRule('share', prose)).toEqual([]));
});

describe('a rate follows from two counts before it', () => {
  test.each([
    ['抽检 [200 批次]，合格 [196 批次]，合格率 [98%]。', ['rate c holds']],
    ['抽检 [200 批次]，合格 [196 批次]，合格率 [97%]。', ['rate c fails']],
    ['抽检 [100 批次]，[98 批次]合格，[2 批次]不合格，合格率为 [98%]。', ['rate d holds']],
    ['抽检 [100 批次]，[98 批次]合格，[2 批次]不合格，合格率为 [96%]。', ['rate d fails']],
    ['抽检 [100 批次]，[2 批次]不合格，[98 批次]合格，合格率为 [98%]。', ['rate d holds']],
    ['抽检 [100 批次]，不合格 [2 批次]，合格 [98 批次]，合格率为 [2%]。', ['rate d fails']],
    ['受理投诉 [120 件]，办结 [114 件]，办结率 [95.0%]。', ['rate c holds']],
    ['受理投诉 [120 件]，办结 [114 件]，未办结 [6 件]，办结率达 [94.0%]。', ['rate d fails']],
    ['共监测 [365 天]，优良 [350 天]，优良率 [95.89%]。', ['rate c holds']],
    ['共监测 [365 天]，优良 [350 天]，优良率 [95.98%]。', ['rate c fails']],
    ['抽检 [200 批次]，合格 [196 批次]，比上年增加 [6 批次]，合格率 [97%]。', ['rate d fails']],
  ])('%s', (prose, outcomes) => expect(saidOfRule('rate', prose)).toEqual(outcomes));

  test('in each of two clauses', () => {
    const prose = (second: string): string =>
      `抽检食品 [200 批次]，合格 [196 批次]，合格率 [98%]；抽检药品 [100 批次]，合格 [99 批次]，合格率 [${second}%]。`;
    expect(saidOfRule('rate', prose('99'))).toEqual(['rate c holds', 'rate f holds']);
    expect(saidOfRule('rate', prose('97'))).toEqual(['rate c holds', 'rate f fails']);
    expect(saidOfRule('rate', prose('98'))).toEqual(['rate c holds', 'rate f fails']);
  });

  test.each([
    ['samples that give data only', '抽检 [200 批次]，其中 [20 批次]仅出数据，合格 [176 批次]，合格率 [97.8%]。'],
    ['data only behind the number', '抽检 [200 批次]，合格 [176 批次]，[20 批次]仅出数据，合格率 [97.8%]。'],
    ['what does not count', '抽检 [200 批次]，合格 [176 批次]，不计入的 [20 批次]，合格率 [97.8%]。'],
    ['the rate of failures', '抽检 [200 批次]，合格 [196 批次]，不合格 [4 批次]，不合格率 [2%]。'],
    ['failures only', '抽检 [200 批次]，不合格 [4 批次]，合格率 [98%]。'],
    ['failures behind the number', '抽检 [200 批次]，[4 批次]不合格，合格率 [98%]。'],
    ['another unit', '抽检 [200 批次]，合格 [180 吨]，合格率 [98%]。'],
    ['another rate', '抽检 [200 批次]，合格 [180 批次]，满意率 [98%]。'],
    ['a rise of the rate', '抽检 [200 批次]，合格 [196 批次]，合格率比上年提高 [2%]。'],
    ['points', '抽检 [200 批次]，合格 [196 批次]，合格率提高 [2 个百分点]。'],
  ])('nothing is said of %s', (_, prose) => expect(saidOfRule('rate', prose)).toEqual([]));
});

describe('a multiple follows from two numbers before it', () => {
  test.each([
    ['城镇居民收入 [46000 元]，是农村居民 [20000 元]的 [2.3 倍]。', ['ratio c holds']],
    ['城镇居民收入 [46000 元]，为农村居民 [20000 元] 的 [2.4 倍]。', ['ratio c fails']],
    ['今年抽检 [150 批次]，是去年 [50 批次]的 [3 倍]。', ['ratio c holds']],
    ['今年抽检 [150 批次]，是去年 [50 批次]的 [4 倍]。', ['ratio c fails']],
  ])('%s', (prose, outcomes) => expect(saidOfRule('ratio', prose)).toEqual(outcomes));

  test.each([
    ['other units', '产值 [46000 元]，是企业 [20000 家]的 [2.4 倍]。'],
    ['a rise by multiples', '产值 [46000 元]，比上年的 [20000 元]增长 [2.4 倍]。'],
    ['a comparison with something else', '产值 [46000 元]，税收 [20000 元]，后者是上年的 [2.4 倍]。'],
    ['one number', '产值 [46000 元]，是上年的 [2.4 倍]。'],
  ])('nothing is said of %s', (_, prose) => expect(saidOfRule('ratio', prose)).toEqual([]));
});
