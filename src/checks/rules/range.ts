import { numberClaim } from '../claims.ts';
import { isExact } from '../grid.ts';
import { point } from '../interval.ts';
import type { Stated } from '../numbers.ts';
import { sumsInSentence } from '../prose/sums.ts';
import type { Context, Rule } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { isBounded, limitStatements, percentage } from '../tables/limits.ts';

export const range: Rule = {
  id: 'range',
  title: '范围',
  about: 'fact',
  sentence: '合格率、占比等不小于 0、不大于 100%；部分不多于总数；个数不为负。',
  explanation: [
    '名称是合格率、占比、覆盖率、办结率等的百分比应在 0 与 100% 之间；完成率、增速可以超过 100%，不核。合格数、不合格数不多于抽检数；“其中”的一项不多于总数。',
  ],
  examples: [
    { says: '合格数多于抽检数。', table: '级别,抽检（批次）,合格（批次）\n省级,23,23\n市级,10,9\n区级,44,97', finds: ['cell:t/区级/合格'] },
    { says: '合格率超过 100%。', table: '级别,合格率（%）\n省级,98.5\n市级,102.3', finds: ['cell:t/市级/合格率'] },
    {
      says: '“其中”的一项多于总数。',
      facts: 'a,firms,32,家,2024\nb,large,41,家,2024',
      text: '企业 [32 家](fact:a)，其中规模以上 [41 家](fact:b)。',
      finds: ['fact:b'],
    },
    { says: '增速可以超过 100%。', facts: 'a,export-growth,136.2,%,2024', text: '出口额增长 [136.2%](fact:a)。', finds: [] },
  ],
  statements: limitStatements,
  claims: (context) =>
    [
      ...ofFacts(context),
      ...context
        .sentences()
        .flatMap(sumsInSentence)
        .filter((s) => s.rule === 'range'),
    ].flatMap((s) => numberClaim(s, context.numbers) ?? []),
};

function ofFacts({ project, numbers }: Context): Statement<Stated>[] {
  const titles = new Map(project.indicators.map((i) => [i.id, i.title]));
  return project.facts.flatMap((fact) => {
    const title = titles.get(fact.indicator ?? '') ?? '';
    const stated = numbers.ofFact(fact);
    if (fact.unit === '%') return isBounded(title) ? [percentage(stated)] : [];
    if (fact.value >= 0 || !isExact(fact.number, fact.unit) || !/数|量/.test(title) || /增|减|变动|变化|差|净|升|降|较|比/.test(title))
      return [];
    return [notNegative(stated)];
  });
}

const notNegative = (subject: Stated): Statement<Stated> => ({
  rule: 'range',
  says: '个数不为负',
  subject,
  parts: [],
  bound: 'least',
  compute: () => ({ range: point(0), arithmetic: '最小 0' }),
});
