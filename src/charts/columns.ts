import { max, min, scaleBand, scaleLinear } from 'd3';
import { short } from './format.ts';
import type { ChartData, Point } from './series.ts';
import { LINE, NARROW, wrapText } from './text.ts';

/** Vertical bars: x and width in percent, y and height in pixels. */
export interface ColumnGeometry {
  groups: {
    label: string;
    /** The label in lines no wider than its group on a narrow screen. */
    labelLines: string[];
    x: number;
    columns: { point: Point; shade: number; x: number; width: number; y: number; height: number; labelY: number }[];
  }[];
  /** Baseline of the first line of the group labels. */
  labelY: number;
  height: number;
  /** Pixel line of zero. */
  zeroY: number;
}

const PLOT = 180;
const TOP = 22;
/** Room below the lowest negative bar for its value. */
const BELOW = 20;

/** Upright bars from zero, for a few short categories such as years. Values stand on their bar. `room`: pixels across, for labels. */
export function columnGeometry({ categories, series }: ChartData, room = NARROW): ColumnGeometry {
  const values = categories.flatMap((c) => c.points.map((p) => p.value ?? 0));
  const high = Math.max(0, max(values) ?? 0);
  const low = Math.min(0, min(values) ?? 0);
  const y = scaleLinear([low, high === low ? low + 1 : high], [TOP + PLOT, TOP]);
  const outer = scaleBand(
    categories.map((c) => c.key),
    [0, 100],
  ).padding(0.25);
  const inner = scaleBand(
    series.map((s) => s.name),
    [0, outer.bandwidth()],
  ).padding(0.08);
  const width = (outer.step() / 100) * room;
  const groups = categories.map((category) => {
    const left = outer(category.key) ?? 0;
    return {
      label: category.label,
      labelLines: wrapText(category.label, width),
      x: short(left + outer.bandwidth() / 2),
      columns: category.points.flatMap((point, shade) => {
        if (point.value === null) return [];
        const top = y(Math.max(0, point.value));
        const bottom = y(Math.min(0, point.value));
        return [
          {
            point,
            shade,
            x: short(left + (inner(point.series) ?? 0)),
            width: short(inner.bandwidth()),
            y: short(top),
            height: short(bottom - top),
            labelY: short(point.value < 0 ? bottom + 15 : top - 6),
          },
        ];
      }),
    };
  });
  const labelY = TOP + PLOT + (low < 0 ? BELOW : 0) + 20;
  const lines = Math.max(1, ...groups.map((g) => g.labelLines.length));
  return { groups, labelY, height: labelY + (lines - 1) * LINE + 6, zeroY: short(y(0)) };
}
