import { overlap, subtract } from '../interval.ts';
import type { Numbers } from '../numbers.ts';
import { growthOf } from '../tables/growths.ts';
import type { Mention, Sentence } from './sentences.ts';

/** A change of a rate that is printed in % although it is the difference of two rates, i.e. percentage points. */
export interface PointsAsPercent {
  change: Mention;
  now: Mention;
  last: Mention;
}

/** `95%，比上年的 90.67% 提高 4.33%`: the change is 4.33 percentage points; as a growth it would be 4.78 %. */
export function pointsAsPercent({ mentions }: Sentence, numbers: Numbers): PointsAsPercent[] {
  const rates = mentions.filter((m) => m.unit === '%');
  return rates.flatMap((change, i) => {
    if (!/(?:提高|上升|增加|增长|下降|降低|回落|减少|变动)了?$/.test(change.before.trim())) return [];
    const [last, now] = [rates[i - 1], rates[i - 2]];
    const pairs =
      now && last
        ? [
            { now, last },
            { now: last, last: now },
          ]
        : [];
    const found = pairs.find((pair) => isDifference(change, pair.now, pair.last, numbers));
    return found ? [{ change, ...found }] : [];
  });
}

function isDifference(change: Mention, now: Mention, last: Mention, numbers: Numbers): boolean {
  const [c, a, b] = [change, now, last].map((m) => numbers.at(m.stated));
  if (!c || !a || !b || Number(c.text) === 0) return false;
  const growth = growthOf(numbers, now.stated, last.stated);
  if (growth && overlap(c.interval, growth.range)) return false;
  return overlap(c.interval, subtract(a.interval, b.interval));
}
