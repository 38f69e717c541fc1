import { describe, expect, test } from 'vitest';
import { choicesOf, classesOf } from '../../../src/site/choices.ts';
import { chronicleDays } from '../../../src/site/chronicle-days.ts';

const event = (date: string, text: string, kind = '', places = '') => ({ date, event: text, kind, places, bodies: '' });

describe('a chronicle', () => {
  test('is told by day, spans after the day on which they begin', () => {
    const days = chronicleDays([
      event('2019-11-06', '丙'),
      event('2019-11-05/2019-11-08', '乙'),
      event('2019-11-05', '甲'),
      event('2019-11-06', '丁'),
    ]);
    expect(days.map(({ anchor, events }) => [anchor, events.map((e) => e.text)])).toEqual([
      ['d2019-11-05', ['甲']],
      ['d2019-11-05_2019-11-08', ['乙']],
      ['d2019-11-06', ['丙', '丁']],
    ]);
  });

  test('has places one by one', () => {
    const [day] = chronicleDays([event('2019-11-05', '甲', '会议', '麒麟区、沾益区；马龙区')]);
    expect(day?.events[0]?.places).toEqual(['麒麟区', '沾益区', '马龙区']);
  });
});

describe('choices', () => {
  const choices = choicesOf(['会议', '调研', '会议', ''], 2);

  test('come in the order of how many there are', () => {
    expect(choices).toEqual([
      { text: '会议', count: 2, className: 'c3' },
      { text: '调研', count: 1, className: 'c4' },
    ]);
  });

  test('are as many as the stylesheet has classes for', () => {
    const values = Array.from({ length: 50 }, (_, i) => `第${i}`);
    expect(choicesOf(values, 10).at(-1)?.className).toBe('c30');
  });

  test('mark the items that have their value', () => {
    expect(classesOf(choices, ['调研', '别的'])).toEqual(['c4']);
  });
});
