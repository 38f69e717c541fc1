/** The comparison as a table, in the markup of `ComparedTable.astro`, with how each row went. */
import { spark, SPARK } from '../../charts/spark.ts';
import { rowNote, yearOf, type ComparisonBlock, type ComparisonRow, type ComparisonTable } from '../../indicators/compare.ts';
import type { ComparedValue } from '../../indicators/pack.ts';
import { seriesOf } from '../../indicators/series.ts';
import { element, shape } from './element.ts';

export interface Scene {
  base: string;
  placeName: (id: string) => string;
}

/** The whole table in its scrolling region. */
export function tableView(table: ComparisonTable<ComparedValue>, scene: Scene): HTMLElement {
  const heads = table.periods.map(({ title }) => element('th', { scope: 'col', class: 'n' }, title));
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col', class: 'k' }, '指标与地区'),
    ...heads,
    element('th', { scope: 'col' }, '走势'),
  );
  const bodies = table.blocks.map((block) => bodyOf(block, table.periods.length + 2, scene));
  const whole = element('table', { class: 'compared' }, element('thead', {}, head), ...bodies);
  return element('div', { class: 'scroll', role: 'region', 'aria-label': '比较', tabindex: 0 }, whole);
}

function bodyOf({ indicator, rows }: ComparisonBlock<ComparedValue>, width: number, scene: Scene): HTMLElement {
  const address = `${scene.base}indicators/${indicator.id}/`;
  const title = element(
    'th',
    { scope: 'rowgroup', colspan: width },
    element('a', { href: address }, indicator.title),
    indicator.unit && `（${indicator.unit}）`,
  );
  if (rows.length === 0) title.append(element('small', {}, '没有所选地区和时期的数值'));
  return element('tbody', {}, element('tr', {}, title), ...rows.map((row) => rowOf(row, indicator, address, scene)));
}

function rowOf(
  row: ComparisonRow<ComparedValue>,
  { breaks, unit }: ComparisonBlock<ComparedValue>['indicator'],
  address: string,
  { placeName }: Scene,
): HTMLElement {
  const under = rowNote(row, unit);
  const head = element('th', { scope: 'row', class: 'k' }, placeName(row.place), under ? element('small', {}, under) : '');
  const cells = row.cells.map((values) => element('td', { class: 'n' }, ...values.map((v) => valueLink(v, address))));
  const lines = seriesOf(row.cells.flat(), breaks).filter((series) => series.length > 1);
  return element('tr', {}, head, ...cells, element('td', {}, lines.length > 0 ? sparkOf(lines) : ''));
}

function valueLink(v: ComparedValue, address: string): HTMLElement {
  const text = v.qualifier + v.number + (v.derived ? '（推算）' : '') + (v.doubted ? '※' : '');
  return element('a', { href: `${address}#${encodeURIComponent(v.anchor)}` }, text);
}

function sparkOf(lines: readonly (readonly ComparedValue[])[]): SVGElement {
  const { path, dots } = spark(lines.map((line) => line.map((v) => ({ at: Number(yearOf(v.period)), value: v.value }))));
  const marks = dots.map((dot) => shape('circle', { cx: dot.x, cy: dot.y, r: 2.5 }));
  return shape('svg', { class: 'spark', ...SPARK, 'aria-hidden': 'true' }, shape('path', { d: path }), ...marks);
}

/** Why not all of it can be compared; nothing where all can. */
export function cautionView({ blocks }: ComparisonTable<ComparedValue>): HTMLElement[] {
  const items = blocks
    .filter((b) => b.cautions.length > 0)
    .map((b) => element('li', {}, element('b', {}, b.indicator.title), `　${b.cautions.join('')}`));
  return items.length > 0 ? [element('ul', { class: 'cautions', 'aria-label': '比较时注意' }, ...items)] : [];
}
