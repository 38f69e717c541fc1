import { parsePeriod } from '../../data/period.ts';
import type { Fact } from '../../project/types.ts';
import { divide, hundredfold, subtract, type Interval } from '../interval.ts';
import type { Stated } from '../numbers.ts';
import type { Context } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { growthOf } from '../tables/growths.ts';
import { fallsOutside, isChange, isGrowth, type Mention, type Sentence } from './sentences.ts';

const PAST = '(?:同比|环比|比上年|较上年|比去年|较去年|与上年相比|比上年同期|较上年同期|上年同期)?';
const WORDS = '(?:增长|上升|上涨|提高|增加|下降|减少|回落|降低|下滑|增幅|降幅|增速|多|少)';
/** Nothing but the comparison stands before these numbers: else they speak of something else. */
const CHANGE_OF_IT = new RegExp(`^[，,、（(]?\\s*${PAST}\\s*${WORDS}了?\\s*$`);
const GROWTH_OF_IT = new RegExp(`^[，,、（(]?\\s*${PAST}\\s*${WORDS}(?:率|幅)?(?:为|达|了|约)?\\s*$`);

/** `N 起，比上年增加 d 起，增长 g%`: g follows from N and d. */
export function growthInSentence({ mentions }: Sentence): Statement<Stated>[] {
  return mentions.flatMap((value, i) => {
    const [change, growth] = mentions.slice(i + 1, i + 3);
    if (!change || !growth || isChange(value) || isGrowth(value) || value.unit !== change.unit) return [];
    if (!isChange(change) || !isGrowth(growth) || !CHANGE_OF_IT.test(change.before) || !GROWTH_OF_IT.test(growth.before)) return [];
    return [fromChange(value, change, growth)];
  });
}

function fromChange(value: Mention, change: Mention, growth: Mention): Statement<Stated> {
  const flip = (interval: Interval, turned: boolean): Interval => (turned ? { low: -interval.high, high: -interval.low } : interval);
  return {
    rule: 'growth',
    says: '增速＝增减数÷（本期－增减数）',
    subject: growth.stated,
    parts: [value.stated, change.stated],
    compute(source) {
      const [n, d] = [source.at(value.stated), source.at(change.stated)];
      if (!n || !d) return undefined;
      const difference = flip(d.interval, fallsOutside(change));
      const quotient = divide(difference, subtract(n.interval, difference));
      const signed = fallsOutside(change) ? `-${d.text}` : d.text;
      return (
        quotient && {
          range: flip(hundredfold(quotient), fallsOutside(growth)),
          arithmetic: `${signed}÷(${n.text}-${signed})`.replace('--', '+'),
        }
      );
    },
  };
}

/** Facts that state an indicator for two years running, and its growth: `<indicator>-growth` of the later year. */
export function growthOfIndicators({ project, numbers }: Context): Statement<Stated>[] {
  const key = (indicator: string, { place, scope, period }: Pick<Fact, 'place' | 'scope' | 'period'>): string =>
    [indicator, place, scope, period].join('\n');
  const byKey = new Map(project.facts.map((f) => [key(f.indicator ?? '', f), f]));
  return project.facts.flatMap((growth) => {
    if (growth.unit !== '%' || !growth.indicator?.endsWith('-growth')) return [];
    const indicator = growth.indicator.replace(/-growth$/, '');
    const before = yearBefore(growth.period);
    const now = byKey.get(key(indicator, growth));
    const last = before === undefined ? undefined : byKey.get(key(indicator, { ...growth, period: before }));
    if (!now || !last || now.unit !== last.unit) return [];
    const [a, b] = [numbers.ofFact(now), numbers.ofFact(last)];
    return [
      {
        rule: 'growth',
        says: '增速＝本期÷上年同期－1',
        subject: numbers.ofFact(growth),
        parts: [a, b],
        compute: (source) => growthOf(source, a, b),
      },
    ];
  });
}

/** `2019-01/2019-11` → `2018-01/2018-11`. */
function yearBefore(period: string): string | undefined {
  return parsePeriod(period) && period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}
