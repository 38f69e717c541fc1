import { offZero, shadeClass, type Canvas, type Drawing } from '../drawing.ts';
import { lineGeometry, slopeGeometry, type LineGeometry } from '../lines.ts';
import { element, label, line } from '../markup.ts';
import type { ChartData } from '../series.ts';

/** Dots joined by lines: series over ordered categories, or with `slope` categories between two columns. */
export function drawLines(data: ChartData, canvas: Canvas, slope = false): Drawing {
  const { lines, xLabels, height } = slope ? slopeGeometry(data, canvas.width) : lineGeometry(data, canvas.width);
  const { along } = canvas;
  const grid = xLabels.flatMap((l) => [
    line(l.text, { class: l.anchor === 'middle' ? 'middle minor' : 'minor', x: offZero(canvas, l.x), y: 14 }),
    slope ? element('line', { class: 'leader', x1: along(l.x), x2: along(l.x), y1: 22, y2: height }) : '',
  ]);
  return { marks: [...grid, ...lines.map((l) => drawLine(l, canvas))].join(''), height };
}

function drawLine({ dots, ends, values, shade }: LineGeometry['lines'][number], canvas: Canvas): string {
  const { along } = canvas;
  const segments = dots.map((dot, i) => {
    const from = dots[i - 1];
    if (!dot.joined || !from) return '';
    return element('line', { class: shadeClass('l', shade), x1: along(from.x), y1: from.y, x2: along(dot.x), y2: dot.y });
  });
  const circles = dots.map((dot) =>
    element('circle', { class: dot.point.derived ? 'open' : undefined, cx: along(dot.x), cy: dot.y, r: 4 }),
  );
  const labels = ends
    .filter((end) => end.lines.length > 0)
    .map((end) => {
      const atEnd = end.anchor === 'end';
      return label(end.lines, { class: atEnd ? 'end' : undefined, x: along(end.x), dx: atEnd ? -10 : 10, y: end.y });
    });
  const inner = values.map((v) => line(v.text, { class: v.anchor === 'middle' ? 'middle' : undefined, x: offZero(canvas, v.x), y: v.y }));
  return [element('g', {}, ...segments, ...circles, ...labels), ...inner].join('');
}
