import { extent, scaleLinear } from 'd3';
import { said, short, withUnit } from './format.ts';
import type { ChartData } from './series.ts';

/** A dot a category on one scale, with a tick for its target if there is one. x in percent, y in pixels. */
export interface DotGeometry {
  rows: { label: string; labelY: number; y: number; x?: number; text: string; target?: { x: number; text: string } }[];
  ticks: { x: number; text: string }[];
  height: number;
}

const ROW = 40;
const AXIS = 26;

/** Dots need no zero: the scale spans the values. The first series is the value, the second, if any, the target. */
export function dotGeometry(data: ChartData): DotGeometry {
  const values = data.categories.flatMap((c) => c.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const [low = 0, high = 1] = extent(values);
  const x = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [4, 96]).nice(4);
  const rows = data.categories.map((c, i) => {
    const [point, goal] = c.points;
    return {
      label: c.label,
      labelY: AXIS + i * ROW + 14,
      y: AXIS + i * ROW + 26,
      text: point ? said(point) : '',
      ...(point?.value == null ? {} : { x: short(x(point.value)) }),
      ...(goal?.value == null ? {} : { target: { x: short(x(goal.value)), text: said(goal) } }),
    };
  });
  const ticks = x.ticks(4).map((t) => ({ x: short(x(t)), text: withUnit(x.tickFormat(4)(t), data.unit === '%' ? '%' : '') }));
  return { rows, ticks, height: AXIS + data.categories.length * ROW };
}
