import { extent, scaleLinear } from 'd3';
import { said, short, withUnit } from './format.ts';
import type { ChartData } from './series.ts';
import { LINE, NARROW, textWidth, wrapText } from './text.ts';

/** A dot a category on one scale, with a tick for its target if there is one. x in percent, y in pixels. */
export interface DotGeometry {
  rows: {
    label: string;
    labelLines: string[];
    labelY: number;
    /** The value, with its target in brackets, and its baseline. */
    text: string;
    textY: number;
    y: number;
    x?: number;
    target?: number;
  }[];
  ticks: { x: number; text: string }[];
  height: number;
}

const ROW = 40;
const AXIS = 26;

/** Dots need no zero: the scale spans the values. The first series is the value, the second, if any, the target. */
export function dotGeometry(data: ChartData, width = NARROW): DotGeometry {
  const values = data.categories.flatMap((c) => c.points.flatMap((p) => (p.value === null ? [] : [p.value])));
  const [low = 0, high = 1] = extent(values);
  const x = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [4, 96]).nice(4);
  let top = AXIS;
  const rows = data.categories.map((c) => {
    const [point, goal] = c.points;
    const text = (point ? said(point) : '') + (goal && goal.value !== null ? `（目标 ${said(goal)}）` : '');
    const labelLines = wrapText(c.label, width - textWidth(text) - 12);
    const labelY = top + 14;
    const textY = labelY + (labelLines.length - 1) * LINE;
    top = textY + ROW - 14;
    return {
      label: c.label,
      labelLines,
      labelY,
      textY,
      y: textY + 12,
      text,
      ...(point?.value == null ? {} : { x: short(x(point.value)) }),
      ...(goal?.value == null ? {} : { target: short(x(goal.value)) }),
    };
  });
  const ticks = x.ticks(4).map((t) => ({ x: short(x(t)), text: withUnit(x.tickFormat(4)(t), data.unit === '%' ? '%' : '') }));
  return { rows, ticks, height: top };
}
