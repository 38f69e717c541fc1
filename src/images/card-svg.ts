import { element, escapeXml, line } from '../charts/markup.ts';
import { balanceLines, wrapToSize } from '../charts/text.ts';
import { CARD_STYLE, INK, PAPER, RULE, SEAL } from './style.ts';

/** What an OpenGraph image says. */
export interface Card {
  /** What the page belongs to, in a line above the title. */
  kicker: string;
  title: string;
  /** At most three key figures. */
  figures: { value: string; unit: string; label: string }[];
  /** Below the title where there are no figures. */
  text: string;
  /** Issuers, dates: at the foot. */
  foot: string;
}

/** The size that link previews expect, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;
/** A long title is set smaller, so that its lines hold it; one that is longer still ends in an ellipsis. */
const SIZES = [66, 58, 50, 44, 38];
const LEADING = 1.36;
const COLUMN = 340;
const GAP = 18;

/** Title and key figures as a picture of 1200 × 630. */
export function cardSvg(card: Card): string {
  const { size, lines } = setTitle(card.title, card.figures.length > 0 ? 2 : 3);
  const titleY = 128 + size;
  const below = titleY + (lines.length - 1) * size * LEADING;
  const body = [
    element('style', {}, CARD_STYLE),
    element('path', { d: `M0 0H${CARD.width}V${CARD.height}H0z`, fill: PAPER }),
    line(fit(card.kicker, INNER, 26), { x: MARGIN, y: 104 }),
    ...lines.map((text, i) => line(text, { class: 'song', x: MARGIN, y: titleY + i * size * LEADING, 'font-size': size })),
    ...(card.figures.length > 0 ? card.figures.map((f, i) => figure(f, i, card.figures.length)) : paragraph(card.text, below + 70)),
    element('path', { d: `M${MARGIN} 544H${CARD.width - MARGIN}`, stroke: INK, 'stroke-width': 2 }),
    element('path', { d: `M${MARGIN} 569h18v18h-18z`, fill: SEAL }),
    line('质鉴', { class: 'song', x: MARGIN + 32, y: 588, 'font-size': 30 }),
    line(fit(card.foot, INNER - 140, 24), { class: 'end', x: CARD.width - MARGIN, y: 587, 'font-size': 24 }),
  ];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...CARD, viewBox: `0 0 ${CARD.width} ${CARD.height}`, 'font-size': 26 },
    ...body,
  );
}

function setTitle(title: string, most: number): { size: number; lines: string[] } {
  const settings = SIZES.map((size) => ({ size, lines: balanceLines(title, INNER, size) }));
  const fitting = settings.find(({ lines }) => lines.length <= most);
  if (fitting) return fitting;
  const size = SIZES.at(-1) ?? 38;
  return { size, lines: cut(wrapToSize(title, INNER - size, size), most) };
}

/** Value and unit over what they are of. A figure alone may take the whole width for its name. */
function figure({ value, unit, label }: Card['figures'][number], i: number, count: number): string {
  const x = MARGIN + i * (COLUMN + GAP);
  const names = cut(wrapToSize(label, count === 1 ? INNER : COLUMN, 24), 2);
  const parts = [
    element('path', { d: `M${x} 358h${COLUMN}`, stroke: RULE, 'stroke-width': 2 }),
    element(
      'text',
      { class: 'song', x, y: 432, 'font-size': 62 },
      escapeXml(value),
      element('tspan', { 'font-size': 28, dx: 8 }, escapeXml(unit)),
    ),
    ...names.map((name, n) => line(name, { x, y: 478 + n * 34, 'font-size': 24 })),
  ];
  return parts.join('');
}

function paragraph(text: string, y: number): string[] {
  const lines = cut(balanceLines(text, INNER, 30), Math.max(1, Math.min(3, Math.floor((530 - y) / 46) + 1)));
  return lines.map((part, i) => line(part, { x: MARGIN, y: y + i * 46, 'font-size': 30 }));
}

/** The first lines, with an ellipsis where more follow. */
function cut(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}

/** As much as one line holds. */
function fit(text: string, width: number, size: number): string {
  return cut(wrapToSize(text, width, size), 1)[0] ?? '';
}
