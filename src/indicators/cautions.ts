/** Why not all values of a list can be set against each other, in a few sentences. Runs in the browser too. */
import type { Break } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { differences, isTarget, scopeName, type Reason, type Stated } from './comparability.ts';
import type { Agreement } from './agreement.ts';
import { spanOf } from './span.ts';

/** Spans of which there are many periods; the others are named. */
const SPANS: Readonly<Record<string, string>> = { year: '全年', day: '某一日' };

type Told = Stated & { differs: Agreement };

/** One sentence for each kind of reason that some pair has, naming all sides of it; empty when any two may be compared. */
export function cautions(values: readonly Told[], breaks: readonly Break[] = []): string[] {
  const found = new Map<Reason['kind'], Set<Told>>();
  const broken = new Set<string>();
  values.forEach((a, i) => {
    for (const b of values.slice(i + 1)) {
      for (const difference of differences(a, b, breaks)) {
        if (typeof difference === 'string') found.set(difference, (found.get(difference) ?? new Set()).add(a).add(b));
        else broken.add(difference.reason);
      }
    }
  });
  const sides = (kind: Reason['kind'], say: (v: Told) => string): string[] => [...new Set([...(found.get(kind) ?? [])].map(say))];
  const sentence = (kind: Reason['kind'], head: string, say: (v: Told) => string): string[] => {
    const all = sides(kind, say);
    return all.length > 0 ? [`${head}：${all.join('；')}。`] : [];
  };
  return [
    ...sentence('scope', '口径不同，不能直接相比', (v) => scopeName(v.scope)),
    ...targets([...(found.get('target') ?? [])]),
    ...sentence('time', '时段不同，不能直接相比', (v) => SPANS[spanOf(v.period) ?? ''] ?? formatPeriod(v.period)),
    ...sentence('unit', '单位不同', (v) => v.unit || '无单位'),
    ...[...broken].map((reason) => `${reason}${/[。！]$/.test(reason) ? '' : '。'}`),
    ...(values.some((v) => v.differs === 'conflicting') ? ['同一时期、地区和口径，各处所记不一：一并列出，不画入图。'] : []),
  ];
}

/** `既有目标（2019 年 1—9 月），也有结果（2019 年 1—10 月），不能混在一起比。` */
function targets(values: readonly Told[]): string[] {
  const periods = (own: readonly Told[]): string => [...new Set(own.map((v) => formatPeriod(v.period)))].join('、');
  const [aims, results] = [values.filter(isTarget), values.filter((v) => !isTarget(v))];
  return values.length > 0 ? [`既有目标（${periods(aims)}），也有结果（${periods(results)}），不能混在一起比。`] : [];
}
