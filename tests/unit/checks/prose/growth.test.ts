import { describe, expect, test } from 'vitest';
import { saidOf, saidOfRule } from './said.ts';

const HOLDS = ['growth c holds'];
const FAILS = ['growth c fails'];

describe('a growth follows from a number and its change', () => {
  test.each([
    ['死亡 [12 人]，比上年增加 [1 人]，上升 [9.1%]。', HOLDS],
    ['死亡 [12 人]，比上年增加 [1 人]，上升 [0.19%]。', FAILS],
    ['死亡 [12 人]，同比增加 [1 人]，同比增长 [9.09%]。', HOLDS],
    ['死亡 [12 人]，同比增加 [1 人]，同比增长 [8.33%]。', FAILS],
    ['死亡 [12 人]，比上年减少 [3 人]，下降 [20%]。', HOLDS],
    ['死亡 [12 人]，比上年减少 [3 人]，下降 [25%]。', FAILS],
    ['死亡 [12 人]，比上年[减少 3 人]，[下降 20%]。', HOLDS],
    ['死亡 [12 人]，比上年[减少 3 人]，[下降 25%]。', FAILS],
    ['死亡 [12 人]，比上年减少 [3 人]，[下降 20%]。', HOLDS],
    ['死亡 [12 人]，比上年[减少 3 人]，下降 [20%]。', HOLDS],
    ['死亡 [12 人]，比上年[增加 2 人]，[增长 20%]。', HOLDS],
    ['死亡 [12 人]，比上年[增加 2 人]，[增长 16.7%]。', FAILS],
  ])('%s', (prose, outcomes) => expect(saidOfRule('growth', prose)).toEqual(outcomes));

  test.each(['死亡 [12 人]，比上年减少 [3 人]，增长 [20%]。', '死亡 [12 人]，比上年[增加 2 人]，[下降 20%]。'])(
    'and so does its direction: %s',
    (prose) => expect(saidOfRule('growth', prose)).toEqual(FAILS),
  );

  test.each([
    ['税收 [110.0 亿元]，比上年增加 [10.0 亿元]，增长 [10.0%]。', HOLDS],
    ['税收 [110.0 亿元]，比上年增加 [10.0 亿元]，增长 [10.1%]。', HOLDS],
    ['税收 [110.0 亿元]，比上年增加 [10.0 亿元]，增长 [10.2%]。', FAILS],
  ])('within the rounding of amounts: %s', (prose, outcomes) => expect(saidOfRule('growth', prose)).toEqual(outcomes));

  test('for each of two numbers in a sentence', () => {
    const prose = '事故 [12 起]，比上年增加 [2 起]，上升 [20%]；死亡 [6 人]，比上年减少 [2 人]，下降 [20%]。';
    expect(saidOfRule('growth', prose)).toEqual(['growth c holds', 'growth f fails']);
  });
});

test.each([
  ['a growth after a semicolon', '死亡 [12 人]，比上年增加 [1 人]；受伤增长 [50%]。'],
  ['a growth far behind', '死亡 [12 人]，比上年增加 [1 人]，而全区全年规模以上工业企业的产值增长 [50%]。'],
  ['a change of another unit', '企业 [12 家]，比上年增加 [1 亿元]，增长 [50%]。'],
  ['a change from nothing', '事故 [3 起]，比上年增加 [3 起]，增长 [100%]。'],
  ['a number that is no change', '事故 [3 起]，死亡 [1 起]，增长 [100%]。'],
  ['about how much', '死亡 [约 12 人]，比上年增加 [1 人]，上升 [50%]。'],
  ['points', '合格率 [98.0%]，比上年提高 [1.0 个百分点]。'],
  ['another sentence', '死亡 [12 人]，比上年增加 [1 人]。上升 [50%]。'],
])('nothing is said of %s', (_, prose) => expect(saidOfRule('growth', prose)).toEqual([]));

describe('a growth follows from two years of an indicator', () => {
  const facts = (...rows: string[]) => saidOf({ says: '', facts: rows.join('\n'), finds: [] });

  test.each([
    ['10.0', HOLDS],
    ['12.0', FAILS],
    ['-10.0', FAILS],
  ])('110 after 100 is not %s unless it is 10', (growth, outcomes) => {
    expect(facts('a,gdp,110.0,亿元,2024', 'b,gdp,100.0,亿元,2023', `c,gdp-growth,${growth},%,2024`)).toEqual(outcomes);
  });

  test('of the same part of the year', () => {
    const [a, c] = ['a,gdp,110.0,亿元,2024-01/2024-06', 'c,gdp-growth,12.0,%,2024-01/2024-06'];
    expect(facts(a, 'b,gdp,100.0,亿元,2023-01/2023-06', c)).toEqual(FAILS);
    expect(facts(a, 'b,gdp,100.0,亿元,2023', c)).toEqual([]);
  });

  test.each([
    ['another scope', 'b,gdp,100.0,亿元,2023,含经开区'],
    ['another unit', 'b,gdp,100.0,万元,2023'],
    ['a year that is not the one before', 'b,gdp,100.0,亿元,2022'],
    ['about how much', 'b,gdp,100.0,亿元,2023,,约'],
  ])('but not from %s', (_, last) => {
    expect(facts('a,gdp,110.0,亿元,2024', last, 'c,gdp-growth,12.0,%,2024')).toEqual([]);
  });
});
