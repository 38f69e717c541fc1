import { sum } from 'd3';
import { withUnit } from './format.ts';
import type { ChartData, Point } from './series.ts';

/**
 * What a chart shows, in words: the highest, the lowest, how many, and their sum where adding makes sense. It is the
 * text alternative of a chart whose author wrote none. `whole`: its parts make one whole, which years do not, nor places
 * that lie in each other.
 */
export function describeChart({ categories, series, unit }: ChartData, { whole = true } = {}): string {
  const parts = series.map(({ name }, i) => {
    const points = categories.flatMap((c) => (c.points[i] ? [{ label: c.label, point: c.points[i] }] : []));
    const sentence = describePoints(points, unit, whole && isAdditive(unit));
    return series.length > 1 ? `${name}：${sentence}` : sentence;
  });
  return parts.join('');
}

function describePoints(points: readonly { label: string; point: Point }[], unit: string, summed: boolean): string {
  const known = points.filter((p) => p.point.value !== null).sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const [highest] = known;
  const lowest = known.at(-1);
  if (!highest || !lowest) return '没有数据。';
  const say = (p: { label: string; point: Point }): string =>
    `${p.label}（${withUnit(p.point.text, unit)}${p.point.derived ? '，推算' : ''}）`;
  if (known.length <= 3) return `${points.map((p) => (p.point.value === null ? `${p.label}（${p.point.text}）` : say(p))).join('、')}。`;
  const gaps = points.length - known.length;
  return (
    [
      `共 ${points.length} 项`,
      `最高为${say(highest)}`,
      `最低为${say(lowest)}`,
      ...(summed ? [`合计 ${withUnit(total(known.map((p) => p.point)), unit)}`] : []),
      ...(gaps ? [`${gaps} 项无数据`] : []),
    ].join('，') + '。'
  );
}

/** Percentages, rates, concentrations, levels and ranks do not add up; counts and amounts do. */
function isAdditive(unit: string): boolean {
  return !/[%％‰/／℃]|百分点|分贝|^位$|^$/.test(unit);
}

/** The sum with as many decimals as the most precise part. */
function total(points: readonly Point[]): string {
  const decimals = Math.max(...points.map((p) => p.text.split('.')[1]?.length ?? 0));
  return sum(points, (p) => p.value ?? 0).toFixed(decimals);
}
