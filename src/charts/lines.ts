import { extent, scaleLinear } from 'd3';
import { said, short } from './format.ts';
import { spread } from './spread.ts';
import type { ChartData, Point } from './series.ts';

/** Dots joined by straight lines: x in percent, y in pixels. */
export interface LineGeometry {
  lines: {
    label: string;
    shade: number;
    /** `joined` to the dot before it, unless a value is missing between them. */
    dots: { x: number; y: number; point: Point; joined: boolean }[];
    /** Direct labels: at the last dot for a line chart, at both ends for a slope. */
    ends: { x: number; y: number; text: string; anchor: 'start' | 'end' }[];
  }[];
  xLabels: { x: number; text: string }[];
  height: number;
}

const PLOT = 200;
const TOP = 34;
const GAP = 18;

function yScale(points: readonly Point[]): (value: number) => number {
  const [low = 0, high = 1] = extent(points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  return scaleLinear([low - room, high + room], [TOP + PLOT, TOP + 10]);
}

/** `2018 年抽检批次不合格率(%)` stands over its column as `2018 年`; heads without a year stay as they are. */
const yearIn = (title: string): string => /\d{4}\s*年/.exec(title)?.[0] ?? title;

/** One line a category between two columns; labels at both ends, moved apart where they would touch. */
export function slopeGeometry(data: ChartData): LineGeometry {
  const y = yScale(data.categories.flatMap((c) => c.points));
  const xs = [34, 66];
  const sides = xs.map((_, side) => {
    const wanted = data.categories.map((c) => (c.points[side]?.value == null ? TOP + PLOT : y(c.points[side].value)));
    return spread(wanted, GAP, TOP + 10, TOP + PLOT + GAP * data.categories.length);
  });
  const lines = data.categories.map((category, i) => ({
    label: category.label,
    shade: i,
    dots: category.points.flatMap((point, side) =>
      point.value === null
        ? []
        : [{ x: xs[side] ?? 0, y: short(y(point.value)), point, joined: side > 0 && category.points[0]?.value != null }],
    ),
    ends: category.points.map((point, side) => ({
      x: xs[side] ?? 0,
      y: short((sides[side]?.[i] ?? 0) + 5),
      text: side === 0 ? `${category.label} ${said(point)}` : `${said(point)} ${category.label}`,
      anchor: side === 0 ? ('end' as const) : ('start' as const),
    })),
  }));
  const lowest = Math.max(...lines.flatMap((l) => [...l.ends, ...l.dots].map((e) => e.y)));
  return {
    lines,
    xLabels: data.series.map((s, side) => ({ x: xs[side] ?? 0, text: yearIn(s.title) })),
    height: Math.ceil(lowest) + 12,
  };
}

/** One line a series over ordered categories such as years; the name stands at the last dot. */
export function lineGeometry(data: ChartData): LineGeometry {
  const y = yScale(data.categories.flatMap((c) => c.points));
  const x = scaleLinear([0, Math.max(1, data.categories.length - 1)], [4, 76]);
  const series = data.series.map((s, shade) => ({
    label: s.title,
    shade,
    dots: data.categories.flatMap((c, i) => {
      const point = c.points[shade];
      return point && point.value !== null
        ? [{ x: short(x(i)), y: short(y(point.value)), point, joined: data.categories[i - 1]?.points[shade]?.value != null }]
        : [];
    }),
  }));
  const tops = spread(
    series.map((s) => s.dots.at(-1)?.y ?? TOP),
    GAP,
    TOP + 10,
    TOP + PLOT,
  );
  const lines = series.map((s, i) => {
    const last = s.dots.at(-1);
    const ends = last
      ? [{ x: last.x, y: short((tops[i] ?? 0) + 5), text: `${said(last.point)} ${s.label}`, anchor: 'start' as const }]
      : [];
    return { ...s, ends };
  });
  return {
    lines,
    xLabels: data.categories.map((c, i) => ({ x: short(x(i)), text: c.label })),
    height: TOP + PLOT + 12,
  };
}
