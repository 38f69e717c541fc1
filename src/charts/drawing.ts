import { percent, short } from './format.ts';
import { NARROW } from './text.ts';

/** Where a chart is drawn. */
export interface Canvas {
  /** Pixels that labels may take: the narrowest that the chart is made for. */
  width: number;
  /** A position along the width, given in percent. */
  along: (percent: number) => string | number;
}

/** A drawn chart: the inside of its `<svg>`, and its height in pixels. */
export interface Drawing {
  marks: string;
  height: number;
}

/** A page: fluid, with labels that fit the narrowest screen. */
export const PAGE: Canvas = { width: NARROW, along: percent };

/** A picture of a known width in pixels. */
export function canvasOf(width: number): Canvas {
  return { width, along: (position) => short((position / 100) * width) };
}

/** Moves a row down: rows that are alike then differ in little, and pack well. */
export function down(y: number): string | undefined {
  return y === 0 ? undefined : `translate(0 ${short(y)})`;
}

/** Where zero is what a missing attribute means. */
export function offZero(canvas: Canvas, position: number): string | number | undefined {
  return position === 0 ? undefined : canvas.along(position);
}

/** The class of a series; the first has none. */
export function shadeClass(prefix: 's' | 'l', shade: number): string | undefined {
  return shade === 0 ? undefined : `${prefix}${shade}`;
}
