/** How a result's value went over the years: a small line with its values in words, where there are comparable ones. */
import type { PackedSeries, SeriesLine } from '../../search/series-pack.ts';
import { base, fetchBeside } from './pagefind.ts';
import { addressOf, element, link } from './view.ts';

/** Adds its line to each shown fact, answer and row that stands in one; nothing is fetched where none is shown. */
export async function addSparks(results: HTMLElement): Promise<void> {
  const items = [...results.querySelectorAll<HTMLElement>('[data-datum]:not(:has(.spark))')];
  if (items.length === 0) return;
  const { lines, at, ...size } = await fetchBeside<PackedSeries>('series.json');
  for (const item of items) {
    const line = lines[at[belowBase(item.dataset['datum'] ?? '')] ?? -1];
    if (line && !item.querySelector('.spark'))
      item.append(element('p', drawn(line, size), ` ${line.text} `, link(addressOf(line.url), '各年各地')));
  }
}

const belowBase = (address: string): string => (address.startsWith(base) ? address.slice(base.length - 1) : address);

function drawn({ path, dot, text }: SeriesLine, { width, height }: Pick<PackedSeries, 'width' | 'height'>): SVGElement {
  const svg = shape('svg', { class: 'spark', width, height, role: 'img', 'aria-label': text });
  svg.append(shape('path', { d: path }), shape('circle', { cx: dot[0], cy: dot[1], r: 2.5 }));
  return svg;
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
