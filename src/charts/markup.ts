import { LINE } from './text.ts';

export type Attributes = Record<string, string | number | undefined>;

/** Text as XML writes it, in content and between double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element; attributes without a value are left out, and so is the closing tag of an empty one. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A text of one line at its baseline. */
export function line(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeXml(text));
}

/** Chart text of one or more lines; `x` is a position along the width, `y` the baseline of the first line. */
export function label(lines: readonly string[], { x, dx, y, class: name }: Attributes): string {
  const [first = ''] = lines;
  if (lines.length === 1) return line(first, { class: name, x, dx, y });
  const spans = lines.map((text, i) => element('tspan', { x: x ?? 0, dx, dy: i > 0 ? LINE : undefined }, escapeXml(text)));
  return element('text', { class: name, y }, ...spans);
}
