/** How a value changed from an earlier one. This site works it out; no original prints it. Runs in the browser too. */
import type { Break } from '../data/catalogue.ts';
import { formatPeriod, parsePeriod } from '../data/period.ts';
import { decimalsOf } from './agreement.ts';
import { comparability, type Reason } from './comparability.ts';
import type { Charted } from './series.ts';

export type Change =
  | { kind: 'change'; from: string; text: string }
  /** Why the nearest earlier value of the place is not comparable. */
  | { kind: 'incomparable'; from: string; reasons: Reason[] };

type Measured = Charted & { qualifier: string };

/** Against the nearest earlier value of the same place, if it has one: of the same scope where there is such a one. */
export function changeOf<V extends Measured>(value: V, values: readonly V[], breaks: readonly Break[] = []): Change | undefined {
  if (value.differs === 'conflicting') return undefined;
  const end = (v: V): string => parsePeriod(v.period)?.end ?? '';
  const earlier = values
    .filter((v) => v.place === value.place && end(v) < end(value) && v.differs !== 'conflicting')
    .sort((a, b) => (end(a) < end(b) ? 1 : -1));
  const alike = earlier.find((v) => comparability(v, value, breaks).length === 0);
  const before = alike ?? earlier.find((v) => v.scope === value.scope) ?? earlier[0];
  if (!before) return undefined;
  const from = formatPeriod(before.period);
  const reasons = comparability(before, value, breaks);
  if (reasons.length > 0) return { kind: 'incomparable', from, reasons };
  const text = before.qualifier === '' && value.qualifier === '' ? differenceText(before, value) : undefined;
  return text === undefined ? undefined : { kind: 'change', from, text };
}

/** `升 1.20 个百分点`, `增 7.3%`; undefined where a percentage of the earlier value says nothing. */
function differenceText(before: Measured, after: Measured): string | undefined {
  const difference = after.value - before.value;
  const decimals = Math.max(decimalsOf(before.number), decimalsOf(after.number));
  const points = { '%': '个百分点', '％': '个百分点', 个百分点: '个百分点', '‰': '个千分点', 位: '位', '℃': '℃' }[after.unit];
  if (Number(difference.toFixed(decimals)) === 0) return '持平';
  if (points !== undefined) return `${difference > 0 ? '升' : '降'} ${Math.abs(difference).toFixed(decimals)} ${points}`;
  if (before.value <= 0) return undefined;
  const share = (100 * Math.abs(difference)) / before.value;
  return `${difference > 0 ? '增' : '减'} ${share.toFixed(share < 0.1 ? 2 : 1)}%`;
}
