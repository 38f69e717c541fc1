import type { Fact } from '../../project/types.ts';
import { unitOf } from '../grid.ts';
import type { Numbers, Stated } from '../numbers.ts';
import type { Statement } from '../statement.ts';

/** One indicator, place, period and scope: every statement of it must give the value that was given first. */
export function sameValues(facts: readonly Fact[], numbers: Numbers): Statement<Stated>[] {
  const known = facts.filter((f) => f.indicator !== null && f.qualifier === '');
  const groups = Map.groupBy(known, (f) => [f.indicator, f.place, f.period, f.scope, unitOf(f.unit).base].join('\n'));
  return [...groups.values()].flatMap(([first, ...others]) => others.flatMap((other) => (first ? sameAs(other, first, numbers) : [])));
}

function sameAs(fact: Fact, first: Fact, numbers: Numbers): Statement<Stated> {
  const [subject, part] = [numbers.ofFact(fact), numbers.ofFact(first)];
  const times = unitOf(first.unit).factor / unitOf(fact.unit).factor;
  const elsewhere = fact.publication === first.publication ? `第 ${first.section} 节` : `${first.publication} 第 ${first.section} 节`;
  return {
    rule: 'same',
    says: '同一指标在同一地区、时期和口径只有一个数值',
    subject,
    parts: [part],
    compute(source) {
      const printed = source.at(part);
      if (!printed) return undefined;
      const { low, high } = printed.interval;
      return { range: { low: low * times, high: high * times }, arithmetic: `${elsewhere}记为 ${printed.text}${first.unit}` };
    },
  };
}
