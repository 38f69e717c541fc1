import { blockText, placeIn, type Block } from '../../markdown/blocks.ts';
import type { Written } from '../../project/types.ts';

/** A match of a pattern in a chapter's running text, with its place. */
export interface Found {
  chapter: Written;
  block: Block;
  /** Index of the block in its chapter. */
  index: number;
  match: RegExpExecArray;
  /** The block's whole text. */
  text: string;
  line: number;
  column: number;
  section: string;
}

/** Every match of a global pattern in the paragraphs of a chapter; of those only that match `hint`, which is cheaper. */
export function findInText(chapter: Written, pattern: RegExp, hint?: RegExp): Found[] {
  return chapter.source.blocks.flatMap((block, index) => {
    const text = blockText(block);
    if (hint && !hint.test(text)) return [];
    return [...text.matchAll(pattern)].map((match) => ({
      chapter,
      block,
      index,
      match,
      text,
      ...placeIn(block, match.index),
      section: block.section ?? chapter.home,
    }));
  });
}

/** The sentence around an offset. */
export function sentenceAt(text: string, offset: number): string {
  const from = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, offset - 1))) + 1;
  const ends = ['。', '；', '！', '？', '\n'].map((mark) => text.indexOf(mark, offset)).filter((end) => end >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
}

/** Where a text rule's claim stands, as errata name it. */
export const sectionAddress = (section: string, chapter: Written): string => `section:${section || chapter.home}`;
