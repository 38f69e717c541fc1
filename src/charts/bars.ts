import { extent, scaleLinear, stack, stackOffsetDiverging, sum } from 'd3';
import { said, short } from './format.ts';
import type { ChartData, Point } from './series.ts';

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
  /** Baseline of the label, in pixels. */
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

const LABEL = 18;
const BAR = 9;
const ROW_GAP = 14;

/**
 * Horizontal bars, drawn from zero. Widths are percentages so that the chart is fluid and its text is not; the label
 * and the value stand above their bar. Several series are grouped below their category, or stacked into one bar.
 */
export function barGeometry(data: ChartData, stacked = false): BarGeometry {
  const x = scaleLinear(domain(data, stacked), [0, 100]);
  const zero = x(0);
  let y = 0;
  const rows = data.categories.map((category, index): BarRow => {
    const top = y;
    if (stacked || data.series.length === 1) {
      const barY = top + LABEL + 4;
      y = barY + BAR + ROW_GAP;
      return {
        label: category.label,
        labelY: top + LABEL - 4,
        values: category.points.map((p, shade) => valueLabel(p, shade, top + LABEL - 4)),
        bars: stacked ? stackedBars(data, index, x, barY) : category.points.flatMap((p) => bar(p, 0, x, barY)),
      };
    }
    const firstLine = top + LABEL;
    y = firstLine + category.points.length * (LABEL + BAR + 3) + ROW_GAP;
    const line = (i: number): number => firstLine + i * (LABEL + BAR + 3);
    return {
      label: category.label,
      labelY: top + LABEL - 4,
      values: category.points.map((p, i) => valueLabel(p, i, line(i) + LABEL - 4)),
      bars: category.points.flatMap((p, i) => bar(p, i, x, line(i) + LABEL + 1)),
    };
  });
  return { rows, height: Math.max(0, y - ROW_GAP), zero: short(zero) };
}

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

function bar(point: Point, shade: number, x: (value: number) => number, y: number): Bar[] {
  if (point.value === null) return [];
  const [from, to] = [x(Math.min(0, point.value)), x(Math.max(0, point.value))];
  return [{ point, shade, x: short(from), width: short(to - from), y, height: BAR }];
}

function stackedBars(data: ChartData, index: number, x: (value: number) => number, y: number): Bar[] {
  const category = data.categories[index];
  if (!category) return [];
  const layers = stack<typeof category, number>()
    .keys(category.points.map((_, i) => i))
    .value((c, i) => c.points[i]?.value ?? 0)
    .offset(stackOffsetDiverging)([category]);
  return layers.flatMap((layer, shade) => {
    const point = category.points[shade];
    const [from, to] = layer[0] ?? [0, 0];
    return point && point.value !== null ? [{ point, shade, x: short(x(from)), width: short(x(to) - x(from)), y, height: BAR }] : [];
  });
}
