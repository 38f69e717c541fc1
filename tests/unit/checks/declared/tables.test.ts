import { describe, expect, test } from 'vitest';
import { SAMPLES, outcomesOf, unusable, wrongIn } from './declared.ts';

describe('a formula holds in every row', () => {
  test.each([
    ['抽检 = 合格 + 不合格', 'sum'],
    ['不合格 = 抽检 - 合格', 'difference'],
    ['合格率 = 合格 / 抽检 * 100', 'rate'],
    ['合格率 = (抽检 - 不合格) / 抽检 * 100', 'rate'],
    ['合格率 = 100 - 不合格 / 抽检 * 100', 'growth'],
    ['合格 <= 抽检', 'range'],
    ['抽检 >= 合格 + 不合格', 'range'],
    ['抽检 = 抽检', 'same'],
    ['抽检 = - 不合格 * -1 + 合格', 'sum'],
  ])('%s', (check, rule) => {
    const outcomes = outcomesOf({ table: SAMPLES, checks: [check] });
    expect(outcomes).toHaveLength(4);
    expect(outcomes.every((o) => o.endsWith(' holds'))).toBe(true);
    if (rule !== 'growth') expect(outcomes.every((o) => o.startsWith(`${rule} `))).toBe(true);
  });

  test.each([
    ['抽检 = 合格 + 不合格', '20', '21', '甲/抽检 21≠20 18+2'],
    ['不合格 = 抽检 - 合格', '20', '21', '甲/不合格 2≠3 21-18'],
    ['合格率 = 合格 / 抽检 * 100', '90.0', '91.0', '甲/合格率 91.0≠90.0 18÷20'],
    ['合格率 = (抽检 - 不合格) / 抽检 * 100', '90.0', '91.0', '甲/合格率 91.0≠90.0 (20-2)÷20'],
    ['合格 <= 抽检', '甲,20,18', '甲,17,18', '甲/合格 18≠17 17'],
    ['抽检 >= 合格 + 不合格', '20', '19', '甲/抽检 19≠20 18+2'],
    ['抽检 = 合格 - - 不合格', '20', '21', '甲/抽检 21≠20 18--2'],
    ['不合格 = 抽检 - (合格 - 0)', '20', '21', '甲/不合格 2≠3 21-(18-0)'],
  ])('or not: %s', (check, from, to, wrong) => {
    expect(wrongIn(SAMPLES.replace(from, to), check)).toEqual([wrong]);
  });
});

test.each([
  '抽检＝合格＋不合格',
  '抽检 = （合格 ＋ 不合格）',
  '抽检 ＝ 合格 － － 不合格',
  '合格率 = 合格 ÷ 抽检 × 100',
  '合格率　＝　合格／抽检＊１００',
  '合格≤抽检',
  '合格 ＜＝ 抽检',
  '抽检 ≥ 合格',
  '合格率 = 合格 ／ （合格 ＋ 不合格） ✕ 100',
  '不合格 = 抽检 − 合格',
])('full-width signs are read like others: %s', (check) => {
  expect(unusable(check)).toEqual([]);
  expect(outcomesOf({ table: SAMPLES, checks: [check] }).filter((o) => o.endsWith(' holds'))).toHaveLength(4);
});

test('names with digits or signs stand in quotes', () => {
  const table = '街道,2018年（件）,2019年（件）,增减 合计（件）\n甲,10,12,2\n乙,20,15,-4';
  expect(wrongIn(table, '"增减 合计" = "2019年" - "2018年"')).toEqual(['乙/增减 合计 -4≠-5 15-20']);
  expect(wrongIn(table, "'增减 合计' = '2019年' - '2018年'")).toEqual(['乙/增减 合计 -4≠-5 15-20']);
});

describe('total()', () => {
  const broken = SAMPLES.replace('合计,110,105,5', '合计,111,105,6');

  test('says that a row is the sum of the others in all columns that add up', () => {
    expect(outcomesOf({ table: SAMPLES, checks: ['total("合计")'] })).toEqual(
      ['抽检', '合格', '不合格'].map((c) => `total cell:t/合计/${c} holds`),
    );
    expect(wrongIn(broken, 'total("合计")')).toEqual(['合计/抽检 111≠110 20+40+50', '合计/不合格 6≠5 2+2+1']);
  });

  test('or in those that it names', () => expect(wrongIn(broken, 'total(合计, 合格, 不合格)')).toEqual(['合计/不合格 6≠5 2+2+1']));
  test('whatever the row is called', () => {
    expect(wrongIn('街道,投诉（件）\n甲,1\n乙,2\n全区,4', 'total(全区)')).toEqual(['全区/投诉 4≠3 1+2']);
  });
});

describe('rank()', () => {
  const table = '街道,得分（分）,名次\n甲,98.5,1\n乙,97.0,3\n丙,90.1,3';

  test('says that a column ranks another, in tables of any length', () =>
    expect(wrongIn(table, 'rank(名次, 得分)')).toEqual(['乙/名次 3≠2 第 2 位']));
  test('the lowest first as well', () => {
    expect(wrongIn('街道,事故（起）,名次\n甲,1,1\n乙,5,2\n丙,9,3', 'rank(名次, 事故)')).toEqual([]);
  });
});

describe('sum() and cell()', () => {
  const table = '产业,增加值（亿元）,占比（%）\n一,10.0,10.0\n二,30.0,30.0\n三,60.0,61.0\n合计,100.0,100.0';

  test('sum() adds a column without its totals', () => {
    expect(wrongIn(table, '占比 = 增加值 / sum(增加值) * 100')).toEqual(['三/占比 61.0≠60.0 60.0÷(10.0+30.0+60.0)']);
    expect(outcomesOf({ table, checks: ['占比 = 增加值 / sum(增加值) * 100'] })[0]).toBe('share cell:t/一/占比 holds');
  });

  test('sum() adds several columns', () => {
    const whole = '类,甲（件）,乙（件）,全部（件）\n一,1,2,10\n二,3,4,11';
    expect(wrongIn(whole, '全部 = sum(甲, 乙)')).toEqual(['二/全部 11≠10 (1+3+2+4)']);
  });

  test('cell() takes one cell of another row', () => {
    expect(wrongIn(table, '占比 = 增加值 / cell("合计", 增加值) * 100')).toEqual(['三/占比 61.0≠60.0 60.0÷100.0']);
  });
});

test('a row in which a number is missing is not asked', () => {
  expect(outcomesOf({ table: SAMPLES.replace('甲,20', '甲,/'), checks: ['抽检 = 合格 + 不合格'] })).toHaveLength(3);
});

test('a number divided by zero is not asked', () => {
  expect(outcomesOf({ table: SAMPLES.replace('甲,20', '甲,0'), checks: ['合格率 = 合格 / 抽检 * 100'] })).toHaveLength(3);
});
