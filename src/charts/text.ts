/** Size of chart text in pixels (0.86rem of the site's 17 px) and the height of a line of it. */
const SIZE = 14.7;
export const LINE = 18;
/** Width of a plot on the narrowest screen that charts are made for (320 px less the page's margins). */
export const NARROW = 288;

/** Width of a text in pixels, on the large side: Han and full-width characters are square, others about half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u2e80-\uffef（）：、，。]/.test(char) ? SIZE : SIZE * 0.58;
  return width;
}

/** A text in lines of about `max` pixels; numbers stay whole, and no line starts with a closing mark. */
export function wrapText(text: string, max: number): string[] {
  const pieces = text.match(/（推算）|[\d.,%-]+|\s+|./gsu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !/^[，、。；：）]$/.test(piece) && textWidth(line + piece) > max) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trim()].filter((l) => l !== '');
}
