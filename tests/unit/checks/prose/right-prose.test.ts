import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOfWhole, countsOfWhole, growth, points, rate, ratio, share, someOfWhole, type RightProse } from './right-prose.ts';
import { said } from './said.ts';

const SENTENCES: [string, fc.Arbitrary<RightProse>][] = [
  ['counts of a whole', countsOfWhole],
  ['rounded amounts of a whole', amountsOfWhole],
  ['some of a whole', someOfWhole],
  ['a change and a growth', growth],
  ['a share', share],
  ['a rate', rate],
  ['a multiple', ratio],
  ['percentage points', points],
];

/** A failure shows the sentence. */
const always = (sentences: fc.Arbitrary<RightProse>, check: (prose: RightProse) => void): void => {
  fc.assert(fc.property(sentences, check), { seed: 2019, numRuns: 50 });
};

describe.each(SENTENCES)('%s', (_, sentences) => {
  test('are right, and nothing else is said', () => {
    always(sentences, ({ right, about }) => {
      const outcomes = said(right);
      expect(outcomes.filter((o) => o.endsWith(' fails'))).toEqual([]);
      // A wrong unit is only ever told.
      if (!about.startsWith('unit')) expect(outcomes).toContain(`${about} holds`);
    });
  });

  test('are named when one number is broken', () => {
    always(sentences, ({ broken, about }) => {
      expect(said(broken)).toContain(`${about} fails`);
    });
  });
});

test('sentences beside each other are judged apart', () => {
  always(
    fc.tuple(rate, share).map(([first, second]) => ({ ...first, broken: second.right })),
    ({ right, broken: other }) => {
      expect(said(right + other).filter((o) => o.endsWith(' fails'))).toEqual([]);
    },
  );
});
