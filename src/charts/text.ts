/** Size of chart text in pixels (0.86rem of the site's 17 px) and the height of a line of it. */
const SIZE = 14.7;
export const LINE = 18;
/** Width of a plot on the narrowest screen that charts are made for (320 px less the page's margins). */
export const NARROW = 288;

/** Han, full-width forms and the marks that Chinese fonts draw as wide as a Han character. */
const WIDE = /[\u2e80-\uffef“”‘’—…·‰℃①-⑳%]/;
const OPENING = /[（《“‘【〔([]$/;
const CLOSING = /^[，、。；：！？）》”’】〕)\]]/;

/** Width of a text in pixels, on the large side: Han and full-width characters are square, others about half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? SIZE : SIZE * 0.6;
  return width;
}

/**
 * A text in lines of at most `max` pixels. Numbers stay whole; no line starts with a closing mark or ends with an
 * opening one. Only a single piece wider than `max` overruns.
 */
export function wrapText(text: string, max: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trim()) > max) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((l) => l !== '');
}

/** The same for text of another size, in pixels. */
export function wrapToSize(text: string, max: number, size: number): string[] {
  return wrapText(text, (max * SIZE) / size);
}

/** The same in lines of about equal length: as few as `wrapToSize` needs, in the narrowest width that still holds them. */
export function balanceLines(text: string, max: number, size: number): string[] {
  let lines = wrapToSize(text, max, size);
  for (let width = max - size; width > max / 2; width -= size / 2) {
    const narrower = wrapToSize(text, width, size);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** What must not be parted: a number, `表 2.5`, a mark with the character that it belongs to, （推算）. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const piece of text.match(/（推算）|[表图] ?[\d.-]+|[\d.,%-]+|\s+|./gsu) ?? []) {
    const last = result.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last)) && last.trim() !== '') result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}
