import { scaleLinear, sum } from 'd3';
import { said, short, withUnit } from './format.ts';
import type { ChartData, Point } from './series.ts';
import { LINE, NARROW, textWidth, wrapText } from './text.ts';

/** One part of the whole: x and width in percent; its label hangs below the strip on lines of its own. */
export interface StripPart {
  point: Point;
  x: number;
  width: number;
  /** `蔬菜 333.2 公顷（50.7%）`, in lines that fit a narrow screen. */
  lines: string[];
  /** Where the leader line stands, in percent, and which way the label grows from it. */
  leader: number;
  anchor: 'start' | 'middle' | 'end';
  labelY: number;
}

export interface StripGeometry {
  parts: StripPart[];
  /** Height of the strip and of the whole chart, in pixels. */
  stripHeight: number;
  height: number;
}

const STRIP = 30;
const GAP = 6;

/**
 * A whole divided into its parts. Shares are of the parts' own sum; the caller keeps totals out. Labels take lines of
 * their own, in order, so that small parts are named as plainly as large ones.
 */
export function stripGeometry({ categories, unit }: ChartData, width = NARROW): StripGeometry {
  const known = categories.filter((c) => (c.points[0]?.value ?? 0) > 0);
  const whole = sum(known, (c) => c.points[0]?.value ?? 0);
  const x = scaleLinear([0, whole || 1], [0, 100]);
  let before = 0;
  let y = STRIP + LINE;
  const parts = known.flatMap((category): StripPart[] => {
    const [point] = category.points;
    if (!point) return [];
    const [from, to] = [x(before), x(before + (point.value ?? 0))];
    before += point.value ?? 0;
    // Where the values are shares already, a computed share would only repeat them.
    const share = unit === '%' ? '' : `（${(to - from).toFixed(1)}%）`;
    const lines = wrapText(`${category.label} ${withUnit(said(point), unit)}${share}`, width);
    const part = { point, x: short(from), width: short(to - from), lines, ...placeLabel(from, to, lines, width), labelY: y };
    y += lines.length * LINE + GAP;
    return [part];
  });
  return { parts, stripHeight: STRIP, height: y - LINE + GAP };
}

/** The label grows to the side on which it fits, or stays centred below the strip's middle. */
function placeLabel(from: number, to: number, lines: readonly string[], room: number): Pick<StripPart, 'leader' | 'anchor'> {
  const width = ((Math.max(...lines.map(textWidth)) + GAP) / room) * 100;
  const inset = Math.min((to - from) / 2, 4);
  if (from + inset + width <= 100) return { leader: short(from + inset), anchor: 'start' };
  if (to - inset - width >= 0) return { leader: short(to - inset), anchor: 'end' };
  return { leader: 50, anchor: 'middle' };
}
