import { dotGeometry } from '../dots.ts';
import { down, type Canvas, type Drawing } from '../drawing.ts';
import { element, label, line } from '../markup.ts';
import type { ChartData } from '../series.ts';

/** Baseline of a row's label, from the row's top. */
const ASCENT = 14;

/** A dot a category on one scale, with a tick for its target. */
export function drawDots(data: ChartData, { width, along }: Canvas): Drawing {
  const { rows, ticks, height } = dotGeometry(data, width);
  const grid = ticks.flatMap((t) => [
    line(t.text, { class: 'middle minor', x: along(t.x), y: 12 }),
    element('line', { class: 'leader', x1: along(t.x), x2: along(t.x), y1: 18, y2: height }),
  ]);
  const marks = rows.map((row) => {
    const top = row.labelY - ASCENT;
    const y = row.y - top;
    return element(
      'g',
      { transform: down(top) },
      label(row.labelLines, { y: ASCENT }),
      line(row.text, { class: 'value', x: along(100), y: row.textY - top }),
      element('line', { class: 'leader', x2: along(100), y1: y, y2: y }),
      row.target === undefined
        ? ''
        : element('line', { class: 'target', x1: along(row.target), x2: along(row.target), y1: y - 8, y2: y + 8 }),
      row.x === undefined ? '' : element('circle', { cx: along(row.x), cy: y, r: 5 }),
    );
  });
  return { marks: [...grid, ...marks].join(''), height };
}
