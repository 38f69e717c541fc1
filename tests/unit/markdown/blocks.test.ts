import { describe, expect, test } from 'vitest';
import { blockText, placeIn, type Block } from '../../../src/markdown/blocks.ts';
import { parseChapter } from '../../../src/markdown/parse-chapter.ts';

function blocks(text: string): Block[] {
  const { chapter } = parseChapter(text, 'a.mdx');
  if (!chapter) throw new Error('the chapter of this test does not parse');
  return chapter.blocks;
}
const texts = (text: string): string[] => blocks(text).map(blockText);

describe('blocks are paragraphs in reading order', () => {
  test('with the text of links and without marks', () => {
    expect(texts('甲[**1** 个](fact:a)*乙*`丙`。\n\n丁。')).toEqual(['甲1 个乙丙。', '丁。']);
  });

  test('not headings, tables’ marks or components’ attributes', () => {
    expect(texts('## 1.1 甲\n\n乙\n\n<Table id="丙" />\n')).toEqual(['乙']);
  });

  test('inside components, quotes and lists', () => {
    expect(texts('<Note>\n\n甲\n\n</Note>\n\n> 乙\n\n- 丙\n\n  丁\n- 戊\n')).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });

  test('over two lines', () => expect(texts('甲\n乙')).toEqual(['甲\n乙']));
});

describe('lists are counted', () => {
  const lists = (text: string): string[] => blocks(text).map((b) => `${blockText(b)} ${b.list ?? '—'}`);

  test('each on its own', () => expect(lists('- 甲\n- 乙\n\n丙\n\n1. 丁\n')).toEqual(['甲 1', '乙 1', '丙 —', '丁 2']));
  test('and so are lists in lists', () => expect(lists('- 甲\n  - 乙\n  - 丙\n- 丁\n')).toEqual(['甲 1', '乙 2', '丙 2', '丁 1']));
  test('by first paragraphs only', () => expect(lists('- 甲\n\n  乙\n- 丙\n')).toEqual(['甲 1', '乙 —', '丙 1']));
});

test('a block stands in the section that begins last before it', () => {
  const found = blocks('甲\n\n## 1.1 节\n\n乙\n\n### 小结\n\n丙\n\n## 1.2 节\n\n- 丁\n');
  expect(found.map((b) => b.section)).toEqual([undefined, '1.1', '1.1', '1.2']);
});

describe('an offset in a block’s text has a place in the file', () => {
  /** The rest of the file's line from each place at which a word stands in the one block of a text. */
  const restAt = (file: string, word: string): string | undefined => {
    const [block] = blocks(file);
    if (!block) return undefined;
    const { line, column } = placeIn(block, blockText(block).indexOf(word));
    return file.split('\n')[line - 1]?.slice(column - 1);
  };

  test.each([
    ['甲乙丙', '乙', '乙丙'],
    ['甲\n乙丙', '丙', '丙'],
    ['甲\n乙\n丙丁', '丁', '丁'],
    ['甲[乙丙](fact:a)丁', '丁', '丁'],
    ['甲[乙丙](fact:a)丁', '丙', '丙](fact:a)丁'],
    ['甲[乙](fact:a)丙[丁](fact:b)', '丁', '丁](fact:b)'],
    ['甲\n\n', '甲', '甲'],
    ['- 甲乙', '乙', '乙'],
    ['> 甲乙', '乙', '乙'],
    ['## 1.1 节\n\n甲**乙**丙', '丙', '丙'],
  ])('in %j that of “%s” begins “%s”', (file, word, rest) => expect(restAt(file, word)).toBe(rest));

  test('also behind its end', () => {
    const [block] = blocks('甲乙');
    expect(block && placeIn(block, 2)).toEqual({ line: 1, column: 3 });
  });
});
