import { drawChart, type Plotted } from '../charts/chart.ts';
import { canvasOf } from '../charts/drawing.ts';
import { element, escapeXml, line } from '../charts/markup.ts';
import { wrapToSize } from '../charts/text.ts';
import { CHART_STYLE, PAPER, RULE, SEAL } from './style.ts';

/** What a picture of a chart says about itself. */
export interface Picture extends Plotted {
  number?: string | undefined;
  title: string;
  /** Unit, period and place, in one line. */
  facts: string;
  note?: string | undefined;
  /** What it shows, in words. */
  description: string;
  /** Where the numbers come from. */
  source: string;
  /** The whole address of its page. */
  address: string;
}

export interface Image {
  svg: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Drawn 640 wide and shown 960 wide: text stays legible where a page shows the picture smaller. */
const WIDTH = 640;
const SCALE = 1.5;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN = 120;
const TITLE = { size: 21, leading: 30 };
const SMALL = { size: 13.6, leading: 20 };

/** A chart as a file of its own: title, unit, period, place, drawing, source and address; no fonts or files from elsewhere. */
export function chartSvg(picture: Picture): Image {
  const { number = '', title, facts, note = '', description, source, address } = picture;
  const name = [number, title].filter(Boolean).join('　');
  const head = wrapToSize(name, INNER, TITLE.size);
  const { marks, height } = drawChart(picture, canvasOf(plotWidth(picture)));
  const factsY = 50 + head.length * TITLE.leading - 4;
  const plotY = factsY + 24;
  const notes = paragraph(note, plotY + height + 34);
  const rule = plotY + height + (notes.length > 0 ? notes.length * SMALL.leading + 30 : 24);
  const sources = paragraph(`来源：${source}`, rule + 26);
  const addressY = rule + 26 + sources.length * SMALL.leading;
  // Latin letters are narrower than `textWidth` makes them.
  const addresses = paragraph(`质鉴　${address}`, addressY, 14, 1.2);
  const total = 2 * Math.ceil((addressY + addresses.length * SMALL.leading + 8) / 2);
  const body = [
    element('title', {}, escapeXml(name)),
    element('desc', {}, escapeXml(description)),
    element('style', {}, CHART_STYLE),
    element('path', { d: `M0 0H${WIDTH}V${total}H0z`, fill: PAPER }),
    ...head.map((text, i) => element('text', { class: 'title', x: MARGIN, y: 50 + i * TITLE.leading }, ...withSeal(text, number))),
    line(facts, { class: 'facts', x: MARGIN, y: factsY }),
    element('g', { transform: `translate(${MARGIN} ${plotY})` }, marks),
    ...notes,
    element('path', { d: `M${MARGIN} ${rule}H${WIDTH - MARGIN}`, stroke: RULE }),
    ...sources,
    element('path', { d: `M${MARGIN} ${addressY - 9}h8v8h-8z`, fill: SEAL }),
    ...addresses,
  ];
  const [width, tall] = [WIDTH * SCALE, total * SCALE];
  const viewBox = `0 0 ${WIDTH} ${total}`;
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height: tall, viewBox, role: 'img', 'xml:lang': 'zh-CN' };
  return { svg: `${element('svg', root, ...body)}\n`, width, height: tall };
}

/** A few upright bars need no more room than they would have on a page. */
function plotWidth({ kind, data }: Plotted): number {
  return kind === 'columns' ? Math.min(INNER, data.categories.length * COLUMN) : INNER;
}

/** The printed number stands first, in red, as in the text. */
function withSeal(text: string, number: string): string[] {
  if (number === '' || !text.startsWith(number)) return [escapeXml(text)];
  return [element('tspan', { class: 'number' }, escapeXml(number)), escapeXml(text.slice(number.length))];
}

/** Small text in lines from a first baseline, set in from the margin. */
function paragraph(text: string, y: number, indent = 0, slack = 1): string[] {
  const x = MARGIN + indent;
  return wrapToSize(text, (INNER - indent) * slack, SMALL.size).map((part, i) =>
    line(part, { class: 'note', x, y: y + i * SMALL.leading }),
  );
}
