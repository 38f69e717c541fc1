import { offZero, shadeClass, type Canvas, type Drawing } from '../drawing.ts';
import { element, label } from '../markup.ts';
import type { ChartData } from '../series.ts';
import { stripGeometry } from '../strip.ts';

const DX = { start: 6, middle: undefined, end: -6 };

/** A whole divided into its parts, each named on a line of its own. */
export function drawStrip(data: ChartData, canvas: Canvas): Drawing {
  const { parts, stripHeight, height } = stripGeometry(data, canvas.width);
  const { along } = canvas;
  const marks = parts.map((part, i) =>
    element(
      'g',
      {},
      element('rect', { class: shadeClass('s', i), x: offZero(canvas, part.x), width: along(part.width), height: stripHeight }),
      part.anchor === 'middle'
        ? ''
        : element('line', { class: 'leader', x1: along(part.leader), x2: along(part.leader), y1: stripHeight, y2: part.labelY + 2 }),
      label(part.lines, {
        class: part.anchor === 'start' ? undefined : part.anchor,
        x: along(part.leader),
        dx: DX[part.anchor],
        y: part.labelY,
      }),
    ),
  );
  return { marks: marks.join(''), height };
}
