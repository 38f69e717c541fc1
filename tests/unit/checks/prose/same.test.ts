import { describe, expect, test } from 'vitest';
import { saidOf } from './said.ts';

const ofFacts = (...rows: string[]): string[] => saidOf({ says: '', facts: rows.join('\n'), finds: [] });

const HOLDS = ['same b holds'];
const FAILS = ['same b fails'];

describe('one indicator has one value', () => {
  test.each([
    ['the same digits', '亿元', '1347.01', '1347.01', HOLDS],
    ['digits changed places', '亿元', '1347.01', '1374.01', FAILS],
    ['fewer decimals', '亿元', '1347.01', '1347.0', HOLDS],
    ['no decimals', '亿元', '1347.01', '1347', HOLDS],
    ['more decimals', '亿元', '1347', '1347.49', HOLDS],
    ['decimals cut off, not rounded', '亿元', '1347.16', '1347.1', FAILS],
    ['beyond the rounding of both', '亿元', '1347', '1348.01', FAILS],
    ['counts', '家', '1347', '1348', FAILS],
    ['signs', '万元', '-12.5', '12.5', FAILS],
  ])('%s', (_, unit, first, second, outcomes) => {
    expect(ofFacts(`a,it,${first},${unit},2024`, `b,it,${second},${unit},2024`)).toEqual(outcomes);
  });

  test.each([
    ['万元 and 亿元', 'a,it,1347.01,亿元,2024', 'b,it,13470100,万元,2024', HOLDS],
    ['亿元 and 万元 off by a digit', 'a,it,1347.01,亿元,2024', 'b,it,1347010,万元,2024', FAILS],
    ['rounded 亿元 and 万元', 'a,it,13.5,亿元,2024', 'b,it,134821,万元,2024', HOLDS],
    ['rounded 亿元 and other 万元', 'a,it,13.5,亿元,2024', 'b,it,136821,万元,2024', FAILS],
    ['人 and 万人', 'a,it,123456,人,2024', 'b,it,12.3,万人,2024', HOLDS],
    ['人 and other 万人', 'a,it,123456,人,2024', 'b,it,12.4,万人,2024', FAILS],
  ])('in whatever unit: %s', (_, first, second, outcomes) => expect(ofFacts(first, second)).toEqual(outcomes));

  test('all others are compared with the first', () => {
    expect(ofFacts('a,it,5,家,2024', 'b,it,5,家,2024', 'c,it,6,家,2024')).toEqual(['same b holds', 'same c fails']);
  });

  test.each([
    ['scope', 'b,it,6,家,2024,含经开区'],
    ['period', 'b,it,6,家,2023'],
    ['kind of unit', 'b,it,6,%,2024'],
    ['indicator', 'b,other,6,家,2024'],
    ['exactness', 'b,it,6,家,2024,,约'],
  ])('but not with another %s', (_, other) => expect(ofFacts('a,it,5,家,2024', other)).toEqual([]));
});
