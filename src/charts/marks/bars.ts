import { barGeometry, type Bar, type BarRow } from '../bars.ts';
import { down, offZero, shadeClass, type Canvas, type Drawing } from '../drawing.ts';
import { element, escapeXml, label, line } from '../markup.ts';
import type { ChartData } from '../series.ts';

/** Horizontal bars: single, grouped, or stacked. */
export function drawBars(data: ChartData, canvas: Canvas, stacked = false): Drawing {
  const { rows, height, zero } = barGeometry(data, stacked, canvas.width);
  const { along } = canvas;
  const draw = stacked ? stackedRow : data.series.length === 1 ? singleRow : groupedRow;
  const axis = zero > 0 ? [element('line', { class: 'zero', x1: along(zero), x2: along(zero), y1: 0, y2: height })] : [];
  return { marks: [...axis, ...rows.map((row) => draw(row, canvas))].join(''), height };
}

/** Baseline of a row's label, from the row's top. */
const ASCENT = 14;

/** A row's place, and positions within it. */
function placed({ labelY }: BarRow) {
  const top = labelY - ASCENT;
  return { transform: down(top), within: <T extends { y: number }>(item: T): T => ({ ...item, y: item.y - top }) };
}

function singleRow(row: BarRow, canvas: Canvas): string {
  const { transform, within } = placed(row);
  const values = row.values.map((v) => valueText(within(v), canvas));
  const bars = row.bars.map((b) => bar(within(b), canvas));
  return element('g', { transform }, label(row.labelLines, { y: ASCENT }), ...values, ...bars);
}

function groupedRow(row: BarRow, canvas: Canvas): string {
  const { transform, within } = placed(row);
  const series = row.values.map(within).map((v) => {
    const own = row.bars.filter((b) => b.shade === v.shade).map((b) => bar(within(b), canvas));
    return element('g', {}, line(v.series, { class: 'minor', y: v.y }), valueText(v, canvas), ...own);
  });
  return element('g', { transform }, head(row), ...series);
}

function stackedRow(row: BarRow, canvas: Canvas): string {
  const { transform, within } = placed(row);
  const parts = row.values
    .map(within)
    .map((v) => element('text', { y: v.y }, element('tspan', { class: `t${v.shade}` }, '■'), escapeXml(` ${v.series} ${v.text}`)));
  return element('g', { transform }, head(row), ...parts, ...row.bars.map((b) => bar(within(b), canvas)));
}

const head = ({ labelLines }: BarRow): string => label(labelLines, { class: 'head', y: ASCENT });

function valueText({ text, y }: BarRow['values'][number], { along }: Canvas): string {
  return line(text, { class: 'value', x: along(100), y });
}

function bar({ shade, x, width, y, height }: Bar, canvas: Canvas): string {
  return element('rect', { class: shadeClass('s', shade), x: offZero(canvas, x), y, width: canvas.along(width), height });
}
