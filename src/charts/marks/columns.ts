import { columnGeometry } from '../columns.ts';
import { shadeClass, type Canvas, type Drawing } from '../drawing.ts';
import { said } from '../format.ts';
import { element, label, line } from '../markup.ts';
import type { ChartData } from '../series.ts';

/** Upright bars with their value on top. */
export function drawColumns(data: ChartData, { width, along }: Canvas): Drawing {
  const { groups, labelY, height, zeroY } = columnGeometry(data, width);
  const single = data.series.length === 1;
  const marks = groups.map((group) => {
    const columns = group.columns.map((c) =>
      element(
        'g',
        {},
        element('rect', { class: shadeClass('s', c.shade), x: along(c.x), width: along(c.width), y: c.y, height: c.height }),
        line(`${single ? '' : `${c.point.series} `}${said(c.point)}`, { class: 'middle', x: along(c.x + c.width / 2), y: c.labelY }),
      ),
    );
    return element('g', {}, ...columns, label(group.labelLines, { class: 'middle', x: along(group.x), y: labelY }));
  });
  return { marks: [...marks, element('line', { class: 'zero', x2: along(100), y1: zeroY, y2: zeroY })].join(''), height };
}
