import { describe, expect, test } from 'vitest';
import { said, saidOfTitled } from './said.ts';

/** What is said of one fact, `title` being that of its indicator. */
const ofFact = (title: string, value: string, unit: string): string[] =>
  saidOfTitled({ says: '', facts: `a,it,${value},${unit},2024`, finds: [] }, { it: title });

describe('a percentage of a whole lies between 0 and 100', () => {
  test.each(['0', '98.5', '100', '100.00'])('%s may be a rate', (value) => expect(ofFact('合格率', value, '%')).toEqual(['range a holds']));

  test.each(['-0.5', '100.01', '102.3', '985'])('%s is none', (value) => expect(ofFact('合格率', value, '%')).toEqual(['range a fails']));

  test.each(['抽检合格率', '占比', '森林覆盖率', '投诉办结率', '群众满意度', '达标率'])('%s is one', (title) => {
    expect(ofFact(title, '102.3', '%')).toEqual(['range a fails']);
  });

  test.each(['完成率', '出口增长率', '合格率增幅', '占比变动', '增速', '资产负债率'])('%s can be more', (title) => {
    expect(ofFact(title, '136.2', '%')).toEqual([]);
  });

  test('points are none', () => expect(ofFact('合格率', '-1.5', '个百分点')).toEqual([]));
});

describe('a count is not negative', () => {
  test('where it counts things', () => {
    expect(ofFact('企业数', '-3', '家')).toEqual(['range a fails']);
    expect(ofFact('企业数', '3', '家')).toEqual([]);
  });

  test.each(['企业增减数', '企业净增', '收支差额', '比上年变动'])('unless it is a change: %s', (title) => {
    expect(ofFact(title, '-3', '家')).toEqual([]);
  });

  test('unless it is an amount', () => expect(ofFact('利润', '-3', '万元')).toEqual([]));

  test('unless a falling word before it makes it so', () => {
    expect(said('企业 [32 家]，比上年[减少 3 家]。')).toEqual([]);
  });
});
