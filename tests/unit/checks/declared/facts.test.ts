import { describe, expect, test } from 'vitest';
import { exampleProject } from '../../../../src/checks/example.ts';
import { SAMPLES, outcomesOf } from './declared.ts';

const FACTS =
  'total-count,total,43,批次,2024\nfirst,first,23,批次,2024\nsecond,second,20,批次,2024\npart,part,53.5,%,2024\ngrowth,it-growth,15.0,%,2024';

const said = (check: string, facts = FACTS): string[] => outcomesOf({ table: SAMPLES, facts, declared: [check] });

describe('a formula between facts and cells', () => {
  test.each([
    ['total-count = first + second', 'sum fact:total-count holds'],
    ['first = total-count - second', 'difference fact:first holds'],
    ['part = first / total-count * 100', 'rate fact:part holds'],
    ['growth = (first - second) / second * 100', 'growth fact:growth holds'],
    ['growth = (first / second - 1) * 100', 'growth fact:growth holds'],
    ['first <= total-count', 'range fact:first holds'],
    ['total-count >= first + second', 'range fact:total-count holds'],
    ['second = "cell:t/甲/抽检"', 'same fact:second holds'],
    ['"cell:t/甲/抽检" = second', 'same cell:t/甲/抽检 holds'],
    ['"cell:t/合计/抽检" = sum(t, 抽检)', 'sum cell:t/合计/抽检 holds'],
    ['total-count = sum("t", 抽检) - 67', 'difference fact:total-count holds'],
    ['total-count＝first＋second', 'sum fact:total-count holds'],
    ['"fact:total-count" = first + second', 'sum fact:total-count holds'],
    ['first ≤ total-count', 'range fact:first holds'],
    ['part = first ÷ total-count × 100', 'rate fact:part holds'],
  ])('%s', (check, outcome) => expect(said(check)).toEqual([outcome]));

  test.each([
    ['total-count = first + second', '43', '44', 'sum fact:total-count fails'],
    ['first = total-count - second', '43', '44', 'difference fact:first fails'],
    ['part = first / total-count * 100', '53.5', '53.7', 'rate fact:part fails'],
    ['growth = (first / second - 1) * 100', '15.0', '15.1', 'growth fact:growth fails'],
    ['first <= total-count', '43', '22', 'range fact:first fails'],
    ['total-count >= first + second', '43', '42', 'range fact:total-count fails'],
    ['second = "cell:t/甲/抽检"', 'second,20', 'second,21', 'same fact:second fails'],
  ])('or not: %s', (check, from, to, outcome) => expect(said(check, FACTS.replace(from, to))).toEqual([outcome]));

  test('is not asked where a number is about how much', () => {
    expect(said('total-count = first + second', FACTS.replace('first,23,批次,2024', 'first,23,批次,2024,,约'))).toEqual([]);
  });
});

describe('a declared check that is inferred as well counts once', () => {
  const declaredIn = (example: Parameters<typeof outcomesOf>[0], where: string, rule: string): (boolean | undefined)[] =>
    exampleProject({ says: '', finds: [], ...example })
      .outcomes.filter((o) => o.where === where && o.rule === rule)
      .map((o) => o.declared);

  test('in a table', () => {
    expect(declaredIn({ table: SAMPLES }, 'cell:t/甲/抽检', 'sum')).toEqual([undefined]);
    expect(declaredIn({ table: SAMPLES, checks: ['抽检 = 合格 + 不合格'] }, 'cell:t/甲/抽检', 'sum')).toEqual([true]);
    expect(declaredIn({ table: SAMPLES, checks: ['抽检 = 不合格 + 合格'] }, 'cell:t/甲/抽检', 'sum')).toEqual([true]);
    expect(declaredIn({ table: SAMPLES, checks: ['total("合计")'] }, 'cell:t/合计/抽检', 'total')).toEqual([true]);
  });

  test('declared twice', () => {
    expect(declaredIn({ table: SAMPLES, checks: ['抽检 = 合格 + 不合格', '抽检 = 合格 + 不合格'] }, 'cell:t/甲/抽检', 'sum')).toEqual([
      true,
    ]);
  });

  test('between facts', () => {
    const text = '共抽检 [43 批次](fact:total-count)，包括 [23 批次](fact:first)和 [20 批次](fact:second)。';
    const example = { facts: FACTS.split('\n').slice(0, 3).join('\n'), text };
    expect(declaredIn(example, 'fact:total-count', 'sum')).toEqual([undefined]);
    expect(declaredIn({ ...example, declared: ['total-count = first + second'] }, 'fact:total-count', 'sum')).toEqual([true]);
  });

  test('and tells its fault once', () => {
    const project = exampleProject({ says: '', finds: [], table: SAMPLES.replace('甲,20', '甲,21'), checks: ['抽检 = 合格 + 不合格'] });
    expect(project.faults.filter((f) => f.rule === 'sum')).toHaveLength(1);
  });
});
