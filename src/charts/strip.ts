import { scaleLinear, sum } from 'd3';
import { short } from './format.ts';
import type { ChartData, Point } from './series.ts';

/** One part of the whole: x and width in percent; its label hangs below the strip on a line of its own. */
export interface StripPart {
  label: string;
  point: Point;
  /** Share of the whole in percent, one decimal. */
  share: string;
  x: number;
  width: number;
  /** Where the leader line stands, in percent. */
  leader: number;
  labelY: number;
  /** `end` when the label must grow leftwards to stay inside. */
  anchor: 'start' | 'end';
}

export interface StripGeometry {
  parts: StripPart[];
  /** Height of the strip and of the whole chart, in pixels. */
  stripHeight: number;
  height: number;
}

const STRIP = 30;
const LINE = 24;

/**
 * A whole divided into its parts. Shares are of the parts' own sum; the caller keeps totals out. Labels take a line
 * each, in order, so that small parts are named as plainly as large ones.
 */
export function stripGeometry({ categories }: ChartData): StripGeometry {
  const known = categories.filter((c) => (c.points[0]?.value ?? 0) > 0);
  const whole = sum(known, (c) => c.points[0]?.value ?? 0);
  const x = scaleLinear([0, whole || 1], [0, 100]);
  let before = 0;
  const parts = known.flatMap((category, i): StripPart[] => {
    const [point] = category.points;
    if (!point) return [];
    const value = point.value ?? 0;
    const [from, to] = [x(before), x(before + value)];
    before += value;
    // A label that starts in the left part grows to the right from the part's start, others to the left from its end,
    // so that both stay inside a phone's width.
    const anchor = from <= 40 ? 'start' : 'end';
    const inset = Math.min((to - from) / 2, 4);
    const leader = anchor === 'start' ? from + inset : to - inset;
    return [
      {
        label: category.label,
        point,
        share: (to - from).toFixed(1),
        x: short(from),
        width: short(to - from),
        leader: short(leader),
        labelY: STRIP + LINE * (i + 1),
        anchor,
      },
    ];
  });
  return { parts, stripHeight: STRIP, height: STRIP + LINE * parts.length + 8 };
}
