import { describe, expect, test } from 'vitest';
import { FACTS, append, smallFiles, type Edits } from '../../support/small-project.ts';
import { ruleFaults } from '../rule-faults.ts';

const LATER = FACTS.replace('guandu-2019', 'guandu-2020');
/** The growth that the small project gives to farming as well. */
const SCOPED = (facts: string): string => facts.replace('-4.5,%,2019,guandu,,', '-4.5,%,2019,guandu,农业,');

/** The small project and a second publication, of the year after, that states the same facts and `addition`. */
function twoPublications(first: string, later: string): Edits {
  const files = Object.entries(smallFiles()).flatMap(([path, text]) =>
    path.includes('guandu-2019')
      ? [
          [
            path.replace('guandu-2019', 'guandu-2020'),
            String(text).replaceAll('guandu-2019', 'guandu-2020').replace('year: 2019', 'year: 2020'),
          ] as const,
        ]
      : [],
  );
  const copies = Object.fromEntries(files);
  return { ...copies, [FACTS]: (text) => SCOPED(text) + first, [LATER]: SCOPED(copies[LATER] ?? '') + later };
}

const more = (value: string, place = 'guandu'): string => `more,1.1,households,${value},户,2018,${place},,,,\n`;

describe('two publications', () => {
  test('may state the same', () => expect(ruleFaults('same', twoPublications(more('1300'), more('1300')))).toEqual([]));

  test('are told apart at the later one, with the place of the first', () => {
    expect(ruleFaults('same', twoPublications(more('1300'), more('1301')))).toEqual([
      expect.stringMatching(
        /^data\/guandu-2020\/facts\.csv:6:1: 错误：fact:more：同一指标.*印作 1301，而 guandu-2019 第 1\.1 节记为 1300户；应为：1300；/,
      ),
    ]);
  });

  test('may state different numbers of different places', () => {
    expect(ruleFaults('same', twoPublications(more('1300'), more('1301', 'kunming')))).toEqual([]);
  });
});

test('facts without an indicator are not compared', () => {
  const facts = (name: string, indicator: string, value: number) => `${name},1.1,${indicator},${value},户,2018,guandu,,,,\n`;
  const found = (indicator: string) =>
    ruleFaults('same', { [FACTS]: (text) => append(facts('a', indicator, 5) + facts('b', indicator, 6))(SCOPED(text)) });
  expect(found('')).toEqual([]);
  expect(found('households')).toEqual([expect.stringContaining('fact:b：')]);
});
