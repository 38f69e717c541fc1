/** The built site as plain text, read from its HTML and not from the index: what a search is judged by. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contains } from '../../src/search/find.ts';
import { foldText } from '../../src/search/fold.ts';

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&amp;': '&',
  '&nbsp;': ' ',
};
/** The details of a bound number stand within its sentence and are no part of it. */
const POPOVER = /<span popover[^>]*>(?:[^<]|<(?!\/?span)|<span[^>]*>(?:[^<]|<(?!\/?span))*<\/span>)*<\/span>/g;
const pages = new Map<string, { html: string; text: string } | undefined>();

function page(dist: string, path: string): { html: string; text: string } | undefined {
  if (!pages.has(path)) {
    const file = join(dist, decodeURIComponent(path), 'index.html');
    if (!existsSync(file)) pages.set(path, undefined);
    else {
      const html = readFileSync(file, 'utf8');
      pages.set(path, { html, text: foldText(plainText(html)) });
    }
  }
  return pages.get(path);
}

/** The words of a page's `<main>`: tags of blocks and cells part them, others do not. */
export function plainText(html: string): string {
  return words(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
}

function words(html: string): string {
  return html
    .replace(POPOVER, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:p|li|td|th|tr|h\d|dd|dt|div|section|caption|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|quot|#39|#34|amp|nbsp);/g, (e) => ENTITIES[e] ?? e);
}

/** Whether an address exists, its anchor included. */
export function addressExists(dist: string, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const found = page(dist, path);
  return found !== undefined && (anchor === undefined || found.html.includes(`id="${decodeURIComponent(anchor)}"`));
}

/** Whether the page of an address says a text, or one of several that are parted by `|`. */
export function pageSays(dist: string, address: string, text: string): boolean {
  return saysOne(page(dist, address.split('#')[0] ?? '')?.text ?? '', text);
}

/** Figures stand whole; what begins and ends with words may be cut out of them. */
function saysOne(folded: string, text: string): boolean {
  return text.split('|').some((one) => {
    const wanted = foldText(one);
    return /^-?[\d.]+%?\p{L}{0,3}$/u.test(wanted) ? contains(folded, wanted) : folded.includes(wanted);
  });
}

/** Whether the place of an address says a text: its page, or where there is an anchor the section, row or item that has it. */
export function placeSays(dist: string, address: string, text: string): boolean {
  const [path = '', anchor] = address.split('#');
  if (anchor === undefined) return pageSays(dist, address, text);
  const html = page(dist, path)?.html ?? '';
  const at = html.indexOf(`id="${decodeURIComponent(anchor)}"`);
  return at >= 0 && saysOne(foldText(words(html.slice(html.lastIndexOf('<', at), endOfPlace(html, at)))), text);
}

/** A section ends at the next heading that is not below its own; a row, item or entry at the next one of its kind. */
function endOfPlace(html: string, at: number): number {
  const [, tag = '', level] = /^<([a-z]+(\d)?)/.exec(html.slice(html.lastIndexOf('<', at))) ?? [];
  const next = level === undefined ? new RegExp(`<${tag}[^>]* id=|</main>`) : new RegExp(`<h[1-${level}][ >]|</main>`);
  const found = html.slice(at).search(next);
  return found < 0 ? html.length : at + found;
}
