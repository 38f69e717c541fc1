import { extent, scaleLinear, stack, stackOffsetDiverging, sum } from 'd3';
import { said, short } from './format.ts';
import type { Category, ChartData, Point } from './series.ts';
import { LINE, NARROW, textWidth, wrapText } from './text.ts';

/** A bar: x and width in percent of the chart's width, y and height in pixels. */
export interface Bar {
  point: Point;
  /** Index of its series, for its shade. */
  shade: number;
  x: number;
  width: number;
  y: number;
  height: number;
}

export interface BarRow {
  label: string;
  /** The label in lines that leave room for the value on a narrow screen. */
  labelLines: string[];
  /** Baseline of the label's first line, in pixels. */
  labelY: number;
  /** Value labels: baseline and which bars they speak for. */
  values: { y: number; text: string; series: string; shade: number }[];
  bars: Bar[];
}

export interface BarGeometry {
  rows: BarRow[];
  /** Total height in pixels. */
  height: number;
  /** Where zero is, in percent of the width. */
  zero: number;
}

const BAR = 9;
/** From a baseline to the top of the bar below it. */
const DROP = 8;
const ASCENT = 14;
const ROW_GAP = 14;

/**
 * Horizontal bars, drawn from zero. Widths are percentages so that the chart is fluid and its text is not. One series:
 * label and value stand on the line above the bar. Several: grouped, each with its own line below the category's, or
 * stacked into one bar with its parts named below. `width`: the pixels that labels may take.
 */
export function barGeometry(data: ChartData, stacked = false, width = NARROW): BarGeometry {
  const x = scaleLinear(domain(data, stacked), [0, 100]);
  const layout = stacked ? stackedRow : data.series.length === 1 ? singleRow : groupedRow;
  let y = 0;
  const rows = data.categories.map((category) => {
    const { row, bottom } = layout(category, y + ASCENT, x, width);
    y = bottom + ROW_GAP;
    return row;
  });
  return { rows, height: Math.max(0, y - ROW_GAP), zero: short(x(0)) };
}

type Scale = (value: number) => number;
type Layout = (category: Category, labelY: number, x: Scale, width: number) => { row: BarRow; bottom: number };

const singleRow: Layout = (category, labelY, x, width) => {
  const [point] = category.points;
  const beside = point ? textWidth(said(point)) + 12 : 0;
  const labelLines = wrapText(category.label, width - beside);
  // The value stands on the last line of a long label.
  const valueY = labelY + (labelLines.length - 1) * LINE;
  const row = {
    label: category.label,
    labelLines,
    labelY,
    values: point ? [valueLabel(point, 0, valueY)] : [],
    bars: point ? bar(point, 0, x, valueY + DROP) : [],
  };
  return { row, bottom: valueY + DROP + BAR };
};

const groupedRow: Layout = (category, labelY, x, width) => {
  const labelLines = wrapText(category.label, width);
  const last = labelY + (labelLines.length - 1) * LINE;
  const step = LINE + BAR + 3;
  const lineY = (i: number): number => last + LINE + i * step;
  const row = {
    label: category.label,
    labelLines,
    labelY,
    values: category.points.map((p, i) => valueLabel(p, i, lineY(i))),
    bars: category.points.flatMap((p, i) => bar(p, i, x, lineY(i) + 5)),
  };
  return { row, bottom: lineY(category.points.length - 1) + 5 + BAR };
};

const stackedRow: Layout = (category, labelY, x, width) => {
  const labelLines = wrapText(category.label, width);
  const barY = labelY + (labelLines.length - 1) * LINE + DROP;
  const valueY = (i: number): number => barY + BAR + ASCENT + 2 + i * LINE;
  const row = {
    label: category.label,
    labelLines,
    labelY,
    values: category.points.map((p, i) => valueLabel(p, i, valueY(i))),
    bars: stackedBars(category, x, barY),
  };
  return { row, bottom: valueY(category.points.length - 1) + 4 };
};

function valueLabel(p: Point, shade: number, y: number): BarRow['values'][number] {
  return { y, text: said(p), series: p.series, shade };
}

/** From the smallest value (or zero) to the largest (or zero): bars always start at zero. */
function domain(data: ChartData, stacked: boolean): [number, number] {
  const values = data.categories.flatMap((c) => {
    const numbers = c.points.map((p) => p.value ?? 0);
    // Stacked parts grow away from zero on both sides.
    return stacked ? [sum(numbers, (n) => Math.max(0, n)), sum(numbers, (n) => Math.min(0, n))] : numbers;
  });
  const [low = 0, high = 0] = extent([0, ...values]);
  return low === high ? [0, 1] : [low, high];
}

function bar(point: Point, shade: number, x: Scale, y: number): Bar[] {
  if (point.value === null) return [];
  const [from, to] = [x(Math.min(0, point.value)), x(Math.max(0, point.value))];
  return [{ point, shade, x: short(from), width: short(to - from), y, height: BAR }];
}

function stackedBars(category: Category, x: Scale, y: number): Bar[] {
  const layers = stack<Category, number>()
    .keys(category.points.map((_, i) => i))
    .value((c, i) => c.points[i]?.value ?? 0)
    .offset(stackOffsetDiverging)([category]);
  return layers.flatMap((layer, shade) => {
    const point = category.points[shade];
    const [from, to] = layer[0] ?? [0, 0];
    return point && point.value !== null ? [{ point, shade, x: short(x(from)), width: short(x(to) - x(from)), y, height: BAR }] : [];
  });
}
