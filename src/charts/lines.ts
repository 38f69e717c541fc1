import { extent, mean, scaleLinear } from 'd3';
import { said, short } from './format.ts';
import type { ChartData, Point } from './series.ts';
import { spread } from './spread.ts';
import { LINE, NARROW, textWidth, wrapText } from './text.ts';

/** Dots joined by straight lines: x in percent, y in pixels. */
export interface LineGeometry {
  lines: {
    label: string;
    shade: number;
    /** `joined` to the dot before it, unless a value is missing between them. */
    dots: { x: number; y: number; point: Point; joined: boolean }[];
    /** Direct labels: at the last dot for a line chart, at both ends for a slope. */
    ends: { x: number; y: number; lines: string[]; anchor: 'start' | 'end' }[];
    /** Values of the other dots, above or below them. */
    values: (Label & { y: number })[];
  }[];
  xLabels: Label[];
  height: number;
}

interface Label {
  x: number;
  text: string;
  anchor: 'start' | 'middle';
}

const PLOT = 200;
const TOP = 34;
const BASE = 5;
/** From a dot to its label. */
const GAP = 10;
const BELOW = 21;
/** Labels of categories are set smaller than the others. */
const MINOR = 13.6 / 14.7;
/** Between two labels. */
const APART = 4;

function yScale(points: readonly Point[]): (value: number) => number {
  const [low = 0, high = 1] = extent(points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  return scaleLinear([low - room, high + room], [TOP + PLOT, TOP + 10]);
}

/** Widths of the parts of a value that stay whole. */
const pieceWidths = (text: string): number[] => wrapText(text, 1).map(textWidth);

/** Pixels between a position in percent and the edge of a chart of some width. */
const roomBeside = (x: number, width: number): number => (x / 100) * width - GAP;

/** One line a category between two columns; labels at both ends, moved apart where they would touch. */
export function slopeGeometry(data: ChartData, width = NARROW): LineGeometry {
  const y = yScale(data.categories.flatMap((c) => c.points));
  // The left dots stand as far in as the widest value needs.
  const widest = Math.max(0, ...data.categories.map((c) => (c.points[0] ? Math.max(...pieceWidths(said(c.points[0]))) : 0)));
  const left = Math.min(50, Math.max(24, Math.ceil(((widest + GAP) / width) * 100)));
  const xs = [left, left + (width > NARROW ? 34 : 21)] as const;
  const texts = data.categories.map((c) => ({
    left: c.points[0] ? wrapText(said(c.points[0]), roomBeside(xs[0], width)) : [],
    right: c.points[1] ? wrapText(`${said(c.points[1])} ${c.label}`, roomBeside(100 - xs[1], width)) : [],
  }));
  const tallest = Math.max(1, ...texts.flatMap((t) => [t.left.length, t.right.length]));
  const sides = xs.map((_, side) => {
    const wanted = data.categories.map((c) => (c.points[side]?.value == null ? TOP + PLOT : y(c.points[side].value)));
    return spread(wanted, tallest * LINE, TOP + 10, TOP + PLOT + tallest * LINE * data.categories.length);
  });
  const lines = data.categories.map((category, i) => ({
    label: category.label,
    shade: i,
    dots: category.points.flatMap((point, side) =>
      point.value === null
        ? []
        : [{ x: xs[side] ?? 0, y: short(y(point.value)), point, joined: side > 0 && category.points[0]?.value != null }],
    ),
    ends: [
      { x: xs[0], y: short((sides[0]?.[i] ?? 0) + BASE), lines: texts[i]?.left ?? [], anchor: 'end' as const },
      { x: xs[1], y: short((sides[1]?.[i] ?? 0) + BASE), lines: texts[i]?.right ?? [], anchor: 'start' as const },
    ],
    values: [],
  }));
  return {
    lines,
    xLabels: data.series.map((s, side) => ({ x: xs[side] ?? 0, text: yearIn(s.title), anchor: 'middle' })),
    height: heightOf(lines),
  };
}

/** One line a series over ordered categories such as years; the name stands at the last dot. */
export function lineGeometry(data: ChartData, width = NARROW): LineGeometry {
  const y = yScale(data.categories.flatMap((c) => c.points));
  const x = scaleLinear([0, Math.max(1, data.categories.length - 1)], [4, 66]);
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
  const texts = series.map((s) => {
    const last = s.dots.at(-1);
    return last ? wrapText(`${said(last.point)} ${s.label}`, roomBeside(100 - last.x, width)) : [];
  });
  const tallest = Math.max(1, ...texts.map((t) => t.length));
  const tops = spread(
    series.map((s) => s.dots.at(-1)?.y ?? TOP),
    tallest * LINE,
    TOP + 10,
    // More names than the plot is tall: it grows.
    Math.max(TOP + PLOT, TOP + 10 + tallest * LINE * (series.length - 1)),
  );
  const lines = series.map((s, i) => {
    const last = s.dots.at(-1);
    const end = { x: last?.x ?? 0, y: short((tops[i] ?? 0) + BASE), lines: texts[i] ?? [], anchor: 'start' as const };
    return { ...s, ends: last ? [end] : [], values: valueLabels(s.dots, data, width) };
  });
  return {
    lines,
    xLabels: categoryLabels(data.categories, x, width),
    height: Math.max(TOP + PLOT + 12, heightOf(lines)),
  };
}

/** Labels centred at their dots, or from the chart's edge where they would leave it. Undefined where two would touch. */
function apart(labels: readonly { x: number; text: string }[], width: number, size = 1): Label[] | undefined {
  const placed = labels.map(({ x, text }) => {
    const from = (x / 100) * width - (textWidth(text) * size) / 2;
    return { from: Math.max(0, from), label: from < 0 ? { x: 0, text, anchor: 'start' as const } : { x, text, anchor: 'middle' as const } };
  });
  const touch = placed.some(({ from }, i) => {
    const before = placed[i - 1];
    return before && from < before.from + textWidth(before.label.text) * size + APART;
  });
  return touch ? undefined : placed.map(({ label }) => label);
}

/** Labels of all categories, or of every second, third … to the last, as there is room. */
function categoryLabels(categories: ChartData['categories'], x: (i: number) => number, width: number): Label[] {
  const all = categories.map((c, i) => ({ x: short(x(i)), text: c.label }));
  const chosen = all.keys().map((every) => all.filter((_, i) => (all.length - 1 - i) % (every + 1) === 0));
  return chosen.map((labels) => apart(labels, width, MINOR)).find((labels) => labels !== undefined) ?? [];
}

/** The values of a line that stands alone, where there is room: above a dot, or below it where the line goes up from it. */
function valueLabels(dots: LineGeometry['lines'][number]['dots'], { series }: ChartData, width: number): (Label & { y: number })[] {
  const alone = series.length === 1 || series.every((s) => s.title === '');
  const texts = dots.slice(0, -1).map(({ x, point }) => ({ x, text: said(point) }));
  const labels = alone ? apart(texts, width) : undefined;
  return (labels ?? []).map((label, i) => {
    const y = dots[i]?.y ?? 0;
    const beside = [dots[i - 1], dots[i + 1]].flatMap((dot) => dot?.y ?? []);
    return { ...label, y: short(y > (mean(beside) ?? y) ? y + BELOW : y - GAP) };
  });
}

function heightOf(lines: LineGeometry['lines']): number {
  const bottoms = lines.flatMap((l) => [
    ...l.dots.map((d) => d.y),
    ...l.ends.filter((e) => e.lines.length).map((e) => e.y + (e.lines.length - 1) * LINE),
  ]);
  return Math.ceil(Math.max(TOP, ...bottoms)) + 12;
}

/** `2018 年抽检批次不合格率(%)` stands over its column as `2018 年`; heads without a year stay as they are. */
const yearIn = (title: string): string => /\d{4}\s*年/.exec(title)?.[0] ?? title;
