import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/text.ts';

test.each([
  ['nothing', '', 0],
  ['Han', '产值', 29.4],
  ['full-width marks', '（，。）', 58.8],
  ['digits and their marks', '1,234.5%', 76.4],
  ['a blank', ' ', 8.8],
  ['a mixture', '甲类 96.0', 73.5],
])('%s: “%s” is about %d px wide', (_kind, text, width) => {
  expect(textWidth(text)).toBeCloseTo(width, 1);
});

// Drawn in Noto Sans CJK SC at 14.62 px, the font that fits least; bold for values.
test.each([
  ['‰', 14.6],
  ['℃', 14.6],
  ['·', 14.6],
  ['①', 14.6],
  ['“甲”', 36.5],
  ['12345', 43.1],
  ['100%', 39.9],
])('“%s” is not thought narrower than it is drawn', (text, drawn) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(drawn - 0.6);
});

describe('wrapText', () => {
  // Four Han are 58.8 px wide.
  test.each<[string, text: string, lines: string[]]>([
    ['text that fits stays on one line', '甲乙丙丁', ['甲乙丙丁']],
    ['Han break anywhere', '甲乙丙丁戊己庚辛壬', ['甲乙丙丁', '戊己庚辛', '壬']],
    ['nothing has no lines', '', []],
    ['blanks alone have no lines', '  ', []],
    ['lines neither start nor end with a blank', ' 甲乙丙 丁戊 ', ['甲乙丙', '丁戊']],
    ['a number moves to the next line whole', '甲乙丙 96.09%', ['甲乙丙', '96.09%']],
    ['a number keeps its separators', '甲乙1,234.5', ['甲乙', '1,234.5']],
    ['a negative number keeps its sign', '甲乙丙-12.5', ['甲乙丙', '-12.5']],
    ['a number that is wider than the line stays whole', '甲1,234,567乙', ['甲', '1,234,567', '乙']],
    ['the mark of a derived value moves whole', '甲乙（推算）丙', ['甲乙', '（推算）', '丙']],
    ['another bracket may be parted', '甲（乙丙丁）', ['甲（乙丙', '丁）']],
  ])('%s', (_behaviour, text, lines) => {
    expect(wrapText(text, 60)).toEqual(lines);
  });

  test.each('，、。；：）！？》”’】〕)'.split(''))('no line starts with “%s”', (mark) => {
    const lines = wrapText(`甲乙丙丁${mark}戊己庚辛壬癸`, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith(mark))).toEqual([]);
    expect(lines.join('')).toBe(`甲乙丙丁${mark}戊己庚辛壬癸`);
  });

  test.each('（《“‘【〔('.split(''))('no line ends with “%s”', (mark) => {
    const lines = wrapText(`甲乙丙${mark}戊己庚辛壬癸`, 60);
    expect(lines.filter((line) => line.endsWith(mark))).toEqual([]);
    expect(lines.join('')).toBe(`甲乙丙${mark}戊己庚辛壬癸`);
  });

  test('no line is wider than there is room, wherever a closing mark falls', () => {
    const wide = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) => wrapText(`${'甲'.repeat(n)}（乙丙）。`, 60).filter((l) => textWidth(l) > 60));
    expect(wide).toEqual([]);
  });
});
