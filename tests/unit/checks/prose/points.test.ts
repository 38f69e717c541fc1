import { describe, expect, test } from 'vitest';
import { saidOfRule } from './said.ts';

const unit = (prose: string): string[] => saidOfRule('unit', prose);

describe('the difference of two rates is in percentage points', () => {
  test.each([
    '合格率为 [95.00%]，比上年的 [90.67%] 提高 [4.33%]。',
    '合格率为 [95.00%]，比上年的 [90.67%][提高 4.33%]。',
    '合格率为 [95.00%]，比上年的 [90.67%]上升了 [4.33%]。',
    '合格率由 [90.67%] 到 [95.00%]，提高 [4.33%]。',
    '合格率为 [90.67%]，比上年的 [95.00%] 下降 [4.33%]。',
    '合格率为 [90.67%]，比上年的 [95.00%][下降 4.33%]。',
  ])('%s', (prose) => expect(unit(prose)).toEqual(['unit c fails']));

  test.each([
    ['points', '合格率为 [95.00%]，比上年的 [90.67%] 提高 [4.33 个百分点]。'],
    ['a growth of the rate', '合格率为 [95.00%]，比上年的 [90.67%] 提高 [4.78%]。'],
    ['both readings', '合格率为 [100%]，比上年的 [96%] 提高 [4%]。'],
    ['no change', '合格率为 [95.00%]，比上年的 [95.00%] 提高 [0%]。'],
    ['amounts', '产值 [110 亿元]，比上年的 [100 亿元] 增长 [10%]。'],
    ['a third rate', '食品合格率 [95.00%]，药品合格率 [90.67%]，器械合格率 [4.33%]。'],
    ['one rate only', '合格率为 [95.00%]，比上年提高 [4.33%]。'],
    ['a difference that is none', '合格率为 [95.00%]，比上年的 [90.67%] 提高 [2.10%]。'],
  ])('nothing is said of %s', (_, prose) => expect(unit(prose)).toEqual([]));
});
